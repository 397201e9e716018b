-- Takes the place of current: each ad also names what stands above the technologies that it names. transform looks them up
-- by hash; its values are texts, one ancestor a line.
(
    WITH (
        SELECT (groupArray(stack), groupArray(lines))
        FROM
        (
            SELECT stack, arrayStringConcat(groupArray(ancestor), '\n') AS lines
            FROM stack_ancestors FINAL
            WHERE version = {ancestry:String}
            GROUP BY stack
        )
    ) AS up
    SELECT * REPLACE (
        arrayDistinct(arrayConcat(stacks, arrayFlatten(arrayMap(l -> splitByChar('\n', l),
            arrayFilter(l -> l != '', arrayMap(s -> transform(toString(s), up.1, up.2, ''), stacks)))))) AS stacks
    )
    FROM {{offers}}
)
