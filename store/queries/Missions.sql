-- Ads under the filter, and the missions of those that were matched.
SELECT
    count() AS ads,
    countIf(m.mission != '') AS matched,
    uniqExactIf(m.mission, m.mission != '') AS missions,
    countIf(m.outcome = 'undecided') AS undecided
FROM (SELECT source, offer_id FROM current WHERE {{filter}} AND month BETWEEN {from:Date} AND {to:Date}) AS o
LEFT ANY JOIN (SELECT source, offer_id, mission, outcome FROM missions FINAL) AS m ON o.source = m.source AND o.offer_id = m.offer_id
