-- Months that are marked as stale are left out. Each mention is counted once for each pair of single dimensions, and for each of those
-- with each form of contract.
SELECT count()
FROM
(
    SELECT month, stack, 6 * count() + 4 * sum(greatest(1, length(CAST(forms, 'Array(String)')))) AS counted
    FROM mentions
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, stack
) AS listed
FULL JOIN
(
    SELECT month, stack, sum(ads) AS counted
    FROM tallies
    WHERE month NOT IN (SELECT month FROM stale FINAL WHERE done = 0)
    GROUP BY month, stack
) AS derived USING (month, stack)
WHERE listed.counted != derived.counted
