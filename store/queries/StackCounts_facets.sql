-- The same of technologies. A counter for each month beside each technology costs half of what groups of both do.
SELECT
    'stack' AS grouped,
    toString(stack) AS label,
    CAST(range({{first}}, {{end}}), 'Array(UInt32)') AS months,
    CAST(countResample({{first}}, {{end}}, 1)(number), 'Array(UInt32)') AS counts,
    emptyArrayUInt32() AS stated,
    emptyArrayUInt16() AS first,
    emptyArrayUInt16() AS last,
    emptyArrayInt64() AS sights
FROM
(
    SELECT arrayJoin(stacks) AS stack, toUInt32(toYear(month) * 12 + toMonth(month) - 1) AS number
    FROM facets
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
)
GROUP BY stack
