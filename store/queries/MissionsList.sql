-- Missions with several ads, those with most first.
SELECT mission, count() AS ads, uniqExact(o.source) AS sources, any(o.title) AS title, min(o.day) AS first, max(o.day) AS last,
    arraySort(groupArray(concat(o.source, '/', o.offer_id))) AS names
FROM (SELECT source, offer_id, mission FROM missions FINAL WHERE outcome = 'same') AS m
INNER JOIN (SELECT source, offer_id, title, day FROM offers FINAL) AS o ON o.source = m.source AND o.offer_id = m.offer_id
GROUP BY mission
HAVING ads > 1
ORDER BY ads DESC, last DESC, mission
LIMIT {limit:UInt64}
