-- The group is an expression of dimension.go; the caller leaves its own list out of the filter.
SELECT
    {{group}} AS label,
    count() AS offers
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY label
HAVING label != ''
ORDER BY offers DESC, label
LIMIT {limit:UInt64}
