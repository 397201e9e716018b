-- Marks that wait, or all of those of some months.
SELECT month, mark, any(writer), min(at), max(s.done)
FROM stale AS s
WHERE NOT {any:Bool} OR month IN {months:Array(Date)}
GROUP BY month, mark
HAVING {any:Bool} OR max(s.done) = 0
ORDER BY month, mark
