SELECT count() FROM offers FINAL
WHERE rate_min > rate_max OR salary_min > salary_max
    OR (rate_unit = '') != (rate_min IS NULL AND rate_max IS NULL)
    OR (salary_unit = '') != (salary_min IS NULL AND salary_max IS NULL)
