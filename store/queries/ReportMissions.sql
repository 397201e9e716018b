-- As Report.sql, the ads of each group and the missions of those that were matched.
SELECT
    {{grouped}}
    count() AS counted,
    countIf(mission != '') AS matched,
    uniqExactIf(mission, mission != '') AS missions,
    countIf(outcome = 'undecided') AS undecided
FROM
(
    SELECT *
    FROM {{offers}}
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
) AS o
LEFT ANY JOIN (SELECT source AS of_source, offer_id AS of_id, mission, outcome FROM missions FINAL) AS m
    ON o.source = m.of_source AND o.offer_id = m.of_id
GROUP BY ALL
HAVING counted > 0
