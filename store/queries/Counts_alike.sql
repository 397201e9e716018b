-- What Counts_facets.sql reads, of a filter without a technology.
SELECT
    {{sided_counts}}
FROM
(
    SELECT side, month, sum(ads) AS counted, sum(stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM alike
    ARRAY JOIN arrayConcat(
        [('', ''), ('region', toString(region)), ('source', toString(source)), ('remote', toString(remote)), ('seniority', toString(seniority))],
        arrayMap(c -> ('contract', c), if(forms = '[]', [''], CAST(forms, 'Array(String)')))) AS side
    WHERE {{narrow}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY side, month
)
GROUP BY side
