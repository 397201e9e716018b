-- What Counts_facets.sql reads, of a filter of one technology and one list: every other dimension stands beside that list in tallies,
-- and each ad once under one value of {whole}.
SELECT
    {{sided_counts}}
FROM
(
    SELECT side, month, sum(ads) AS counted, sum(stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM
    (
        SELECT month, ads, stated, first_day, last_day,
            by = {by:String} AS ahead,
            toString(if(ahead, narrowed, also_narrowed)) AS own,
            toString(if(ahead, also, by)) AS other,
            toString(if(ahead, also_narrowed, narrowed)) AS value
        FROM tallies
        WHERE stack IN {stacks:Array(String)}
            AND (by = {by:String} AND narrowed IN {narrowed:Array(String)} OR also = {by:String} AND also_narrowed IN {narrowed:Array(String)})
            AND month BETWEEN {from:Date} AND {to:Date}
    )
    ARRAY JOIN if(other = {whole:String}, [('', ''), ({by:String}, own), (other, value)], [(other, value)]) AS side
    GROUP BY side, month
)
GROUP BY side
