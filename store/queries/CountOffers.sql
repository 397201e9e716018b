SELECT count() AS offers
FROM offers FINAL
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
