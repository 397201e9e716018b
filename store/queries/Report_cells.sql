-- The groups by name, and as expressions, each with a trailing comma.
SELECT
    {{groups}}
    offers, n, advertisers, {{quartiles}}
FROM
(
    SELECT
        {{grouped}}
        {{cell_figure}}
    FROM figures
    WHERE {{where}}
    GROUP BY {{groups}} ''
    HAVING offers > 0
)
ORDER BY ALL
