-- One row per month in which collection ran, also without any ad.
WITH span AS (
{{Span}}
)
SELECT month, offers, n, advertisers, quartiles, brought, remaining, rates_first, rates_last, rates_sources
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
        {{figure_converted}}
    FROM {{offers}}
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY month
) AS found USING (month)
ORDER BY month
