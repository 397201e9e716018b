-- Months that are marked as stale are left out. Each mention is counted once for each pair of single dimensions, and for each of those
-- with each form of contract.
SELECT count()
FROM
(
    SELECT month, stack, sum(6 + 4 * greatest(1, length(CAST(forms, 'Array(String)'))) AS times) AS counted, sumIf(times, day_rate_eur IS NOT NULL) AS priced, min(day) AS earliest, max(day) AS latest
    FROM mentions
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, stack
) AS listed
FULL JOIN
(
    SELECT month, stack, sum(ads) AS counted, sum(stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM tallies
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, stack
) AS derived USING (month, stack)
WHERE (listed.counted, listed.priced, listed.earliest, listed.latest) != (derived.counted, derived.priced, derived.earliest, derived.latest)
