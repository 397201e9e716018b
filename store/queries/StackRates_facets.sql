SELECT
    'stack' AS grouped,
    toString(stack) AS label,
    toUInt64(0) AS anyone,
    {{facet_figure}}
FROM
(
    SELECT arrayJoin(stacks) AS stack, day_rate_eur, advertiser_id
    FROM facets
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
)
WHERE stack IN {values:Array(String)}
GROUP BY stack
