-- Months that are marked as stale are derived with the next question and are left out.
SELECT count()
FROM
(
    SELECT source, offer_id, cityHash64(title, stacks, rate_min, rate_max, region, remote, seniority, contracts, last_seen, closed_at, day) AS said
    FROM offers FINAL
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
) AS stored
FULL JOIN
(
    SELECT source, offer_id, cityHash64(title, stacks, rate_min, rate_max, region, remote, seniority, contracts, last_seen, closed_at, day) AS said
    FROM current
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
) AS derived USING (source, offer_id)
WHERE stored.said != derived.said
