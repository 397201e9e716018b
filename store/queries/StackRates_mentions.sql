SELECT
    'stack' AS grouped,
    toString(stack) AS label,
    toUInt64(0) AS anyone,
    {{facet_figure}}
FROM mentions
WHERE {{narrow}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY stack
