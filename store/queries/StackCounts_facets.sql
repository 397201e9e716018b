-- The same of technologies.
SELECT
    'stack' AS grouped,
    toString(stack) AS label,
    groupArray(toUInt32(toYear(month) * 12 + toMonth(month) - 1)) AS months,
    groupArray(toUInt32(ads)) AS counts,
    emptyArrayUInt32() AS stated,
    emptyArrayUInt16() AS first,
    emptyArrayUInt16() AS last,
    emptyArrayInt64() AS sights
FROM
(
    SELECT arrayJoin(stacks) AS stack, month, count() AS ads
    FROM facets
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY stack, month
)
GROUP BY stack
