-- The groups are expressions of dimension.go in the order asked for, each with a trailing comma.
SELECT
    {{grouped}}
    {{figure_converted}}
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY ALL
HAVING offers > 0
ORDER BY ALL
