SELECT
    arrayJoin(stacks) AS stack,
    count() AS offers
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY stack
HAVING stack != ''
ORDER BY offers DESC, stack
LIMIT {limit:UInt64}
