-- The window against the one of the same length just before; collected tells whether any source ran then.
SELECT
    stack,
    offers,
    n,
    advertisers,
    quartiles,
    brought, remaining, rates_first, rates_last, rates_sources,
    before,
    (
        SELECT count() > 0
        FROM {{offers}}
        WHERE (empty({sources:Array(String)}) OR has({sources:Array(String)}, source))
            AND month BETWEEN {before_from:Date} AND {before_to:Date}
    ) AS collected
FROM
(
    SELECT
        arrayJoin(stacks) AS stack,
        {{figure_converted}}
    FROM {{offers}}
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY stack
) AS now
LEFT JOIN
(
    SELECT
        arrayJoin(stacks) AS stack,
        count() AS before
    FROM {{offers}}
    WHERE {{filter}}
        AND month BETWEEN {before_from:Date} AND {before_to:Date}
    GROUP BY stack
) AS earlier USING (stack)
ORDER BY offers DESC, stack
LIMIT {limit:UInt64}
