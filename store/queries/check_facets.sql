-- Months that are marked as stale are left out. Sums of hashes differ when any ad does.
SELECT count()
FROM
(
    SELECT month, count() AS ads, sum(cityHash64(region, seniority, remote, source, contracts, stacks, role, country, department, city, day, advertiser, advertiser_id, day_rate_eur)) AS said
    FROM current
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month
) AS listed
FULL JOIN
(
    SELECT month, count() AS ads, sum(cityHash64(region, seniority, remote, source, contracts, stacks, role, country, department, city, day, advertiser, advertiser_id, day_rate_eur)) AS said
    FROM facets
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month
) AS derived USING (month)
WHERE listed.ads != derived.ads OR listed.said != derived.said
