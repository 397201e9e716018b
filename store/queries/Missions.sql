-- Ads under the filter, and the missions of those that were matched: of ads that stand alone one each.
SELECT
    count() AS ads,
    countIf(outcome != '') AS matched,
    countIf(outcome != '' AND mission = '') + uniqExactIf(mission, mission != '') AS missions,
    countIf(outcome = 'undecided') AS undecided
FROM current
WHERE {{filter}} AND month BETWEEN {from:Date} AND {to:Date}
