SELECT
    '' AS grouped,
    toString(month) AS label,
    toUInt64(0) AS anyone,
    {{facet_figure}}
FROM {{ads}}
WHERE {{narrow}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY month
