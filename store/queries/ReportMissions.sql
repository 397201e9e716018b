-- As Report.sql, the ads of each group and the missions of those that were matched: of ads that stand alone one each.
SELECT
    {{grouped}}
    count() AS counted,
    countIf(outcome != '') AS matched,
    countIf(outcome != '' AND mission = '') + uniqExactIf(mission, mission != '') AS missions,
    countIf(outcome = 'undecided') AS undecided
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY ALL
HAVING counted > 0
