-- One row per month in which collection ran, also without any ad. {series} holds stack names; '' is every ad.
WITH span AS (
{{Span}}
)
SELECT month, counts, total
FROM
(
    SELECT arrayJoin(arrayMap(i -> addMonths(first, i), range(toUInt64(dateDiff('month', first, last) + 1)))) AS month
    FROM span
    WHERE any AND first <= last
) AS months
LEFT JOIN
(
    SELECT
        month,
        sumForEach(arrayMap(stack -> toUInt64(stack = '' OR has(stacks, stack)), {series:Array(String)})) AS counts,
        count() AS total
    FROM offers FINAL
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY month
) AS found USING (month)
ORDER BY month
