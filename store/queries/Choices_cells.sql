SELECT
    {{group}} AS label,
    sum(ads) AS offers
FROM figures
WHERE {{where}}
GROUP BY label
HAVING label != ''
ORDER BY offers DESC, label
LIMIT {limit:UInt64}
