-- Months that are marked as stale are left out, as by check_current.
SELECT count()
FROM (SELECT source, offer_id, outcome, mission FROM current WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)) AS ads
LEFT ANY JOIN (SELECT source, offer_id, outcome, if(outcome = 'same', mission, '') AS shared FROM missions FINAL) AS found
    ON ads.source = found.source AND ads.offer_id = found.offer_id
WHERE ads.outcome != found.outcome OR ads.mission != found.shared
