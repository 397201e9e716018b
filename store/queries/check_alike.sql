-- Months that are marked as stale are left out.
SELECT count()
FROM
(
    SELECT month, region, seniority, remote, source, forms, count() AS n, count(day_rate_eur) AS priced, min(day) AS earliest, max(day) AS latest
    FROM facets
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, region, seniority, remote, source, forms
) AS listed
FULL JOIN
(
    SELECT month, region, seniority, remote, source, forms, sum(ads) AS n, sum(stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM alike
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, region, seniority, remote, source, forms
) AS derived USING (month, region, seniority, remote, source, forms)
WHERE (listed.n, listed.priced, listed.earliest, listed.latest) != (derived.n, derived.priced, derived.earliest, derived.latest)
