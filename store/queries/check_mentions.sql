-- Months that are marked as stale are left out. Sums of hashes differ when any mention does.
SELECT count()
FROM
(
    SELECT month, count() AS ads, sum(cityHash64(stack, region, seniority, remote, source, forms, day, advertiser_id, day_rate_eur)) AS said
    FROM
    (
        SELECT arrayJoin(arrayDistinct(stacks)) AS stack, month, region, seniority, remote, source, toString(contracts) AS forms, day, advertiser_id, day_rate_eur
        FROM current
        WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    )
    GROUP BY month
) AS listed
FULL JOIN
(
    SELECT month, count() AS ads, sum(cityHash64(stack, region, seniority, remote, source, forms, day, advertiser_id, day_rate_eur)) AS said
    FROM mentions
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month
) AS derived USING (month)
WHERE listed.ads != derived.ads OR listed.said != derived.said
