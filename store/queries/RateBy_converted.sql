-- The group is an expression of dimension.go, '' for offers that state no such thing.
SELECT
    {{group}} AS label,
    {{figure_converted}}
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY label
ORDER BY offers DESC, label
