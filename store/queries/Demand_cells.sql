-- As Demand.sql; the cells of the filter itself stand for '', those by stack for the series.
WITH span AS (
{{Span}}
)
SELECT month, named, counts
FROM
(
    SELECT arrayJoin(arrayMap(i -> addMonths(first, i), range(toUInt64(dateDiff('month', first, last) + 1)))) AS month
    FROM span
    WHERE any AND first <= last
) AS months
LEFT JOIN
(
    SELECT month, groupArray(stack) AS named, groupArray(n) AS counts
    FROM
    (
        SELECT month, toString(value) AS stack, sum(ads) AS n
        FROM figures
        WHERE {{within}} AND (dimension = '' OR dimension = 'stack' AND value != '' AND has({series:Array(String)}, value))
        GROUP BY month, stack
    )
    GROUP BY month
) AS found USING (month)
ORDER BY month
