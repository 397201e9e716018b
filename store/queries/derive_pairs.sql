-- How many ads name two technologies, and how many each alone. Their prices are not kept: nobody asks.
INSERT INTO {{into}}
SELECT toString(a) AS stack, toString(b) AS beside, month, count()
FROM
(
    SELECT month, stacks, arrayJoin(stacks) AS a
    FROM {{from}}
    WHERE month IN {months:Array(Date)}
)
ARRAY JOIN arrayDistinct(stacks) AS b
WHERE a != '' AND b != ''
GROUP BY month, a, b
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 400000000
