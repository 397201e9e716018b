-- One row per month in which collection ran, also without any ad. {series} holds stack names. Each ad counts once under
-- '' and once under each of its stacks that is in the series: one pass over the ads, whatever the number of series.
WITH span AS (
{{Span}}
)
SELECT month, named, ads
FROM
(
    SELECT arrayJoin(arrayMap(i -> addMonths(first, i), range(toUInt64(dateDiff('month', first, last) + 1)))) AS month
    FROM span
    WHERE any AND first <= last
) AS months
LEFT JOIN
(
    SELECT month, groupArray(stack) AS named, groupArray(n) AS ads
    FROM
    (
        SELECT
            month,
            arrayJoin(arrayConcat([''], arrayFilter(s -> s != '' AND has({series:Array(String)}, s), stacks))) AS stack,
            count() AS n
        FROM {{offers}}
        WHERE {{filter}}
            AND month BETWEEN {from:Date} AND {to:Date}
        GROUP BY month, stack
    )
    GROUP BY month
) AS found USING (month)
ORDER BY month
