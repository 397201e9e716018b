SELECT
    '' AS grouped,
    toString(month) AS label,
    {{facet_figure}}
FROM facets
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY month
