SELECT label, offers, n, advertisers, {{quartiles}}
FROM
(
    SELECT
        {{group}} AS label,
        {{cell_figure}}
    FROM figures
    WHERE {{where}}
    GROUP BY label
)
ORDER BY offers DESC, label
