-- As TopStacks.sql. Only the stacks that are returned have their quartiles made.
SELECT
    stack, offers, n, advertisers, {{quartiles}}, before,
    (
        SELECT count() > 0
        FROM figures
        WHERE by = '' AND narrowed = '' AND month BETWEEN {before_from:Date} AND {before_to:Date}
            AND if(empty({sources:Array(String)}), dimension = '', dimension = 'source' AND has({sources:Array(String)}, value))
    ) AS collected
FROM
(
    SELECT
        toString(value) AS stack,
        {{cell_figure}}
    FROM figures
    WHERE {{where}} AND value IN (
        SELECT value
        FROM figures
        WHERE {{where}} AND value != ''
        GROUP BY value
        ORDER BY sum(ads) DESC, value
        LIMIT {limit:UInt64}
    )
    GROUP BY stack
) AS now
LEFT JOIN
(
    SELECT
        toString(value) AS stack,
        sum(ads) AS before
    FROM figures
    WHERE {{earlier}}
    GROUP BY stack
) AS earlier USING (stack)
ORDER BY offers DESC, stack
