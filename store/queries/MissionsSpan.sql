SELECT count() AS ads, min(day) AS first, max(day) AS last FROM offers FINAL
