-- Ads that are new or have changed since they were matched, or were matched by other rules.
SELECT count() AS ads, countIf(m.rules != '' AND m.rules != {rules:String}) AS older, min(o.day) AS first, max(o.day) AS last
FROM (SELECT source, offer_id, row_hash, day FROM offers FINAL) AS o
LEFT ANY JOIN (SELECT source, offer_id, row_hash, rules FROM missions FINAL) AS m ON o.source = m.source AND o.offer_id = m.offer_id
WHERE m.rules != {rules:String} OR m.row_hash != o.row_hash
