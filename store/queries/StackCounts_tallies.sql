-- What StackCounts_facets.sql counts, of a filter of two lists.
SELECT
    'stack' AS grouped,
    toString(stack) AS label,
    groupArray(toUInt32(toYear(month) * 12 + toMonth(month) - 1)) AS months,
    groupArray(toUInt32(ads)) AS counts,
    emptyArrayUInt32() AS stated,
    emptyArrayUInt16() AS first,
    emptyArrayUInt16() AS last,
    emptyArrayInt64() AS sights
FROM tallies
WHERE by = {by:String} AND narrowed IN {narrowed:Array(String)}
    AND also = {also:String} AND also_narrowed IN {also_narrowed:Array(String)}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY stack
