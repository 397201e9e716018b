SELECT
    toString(value) AS stack,
    sum(ads) AS offers
FROM figures
WHERE {{within}} AND dimension = 'stack' AND value != ''
GROUP BY stack
ORDER BY offers DESC, stack
LIMIT {limit:UInt64}
