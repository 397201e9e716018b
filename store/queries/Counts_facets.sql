-- What Counts_cells.sql reads of a market that has cells, but for technologies and sights. Ads that are alike lie together
-- and are counted as they are read; what they make together is few rows.
SELECT
    {{sided_counts}}
FROM
(
    SELECT side, month, sum(alike) AS counted, sum(alike_stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM
    (
        SELECT {{key}}region, seniority, month, remote, source, forms,
            count() AS alike, count(day_rate_eur) AS alike_stated, min(day) AS first_day, max(day) AS last_day
        FROM {{ads}}
        WHERE {{narrow}}
            AND month BETWEEN {from:Date} AND {to:Date}
        GROUP BY {{key}}region, seniority, month, remote, source, forms
    )
    ARRAY JOIN arrayConcat(
        [('', ''), ('region', toString(region)), ('source', toString(source)), ('remote', toString(remote)), ('seniority', toString(seniority))],
        arrayMap(c -> ('contract', c), if(forms = '[]', [''], CAST(forms, 'Array(String)')))) AS side
    GROUP BY side, month
)
GROUP BY side
SETTINGS optimize_aggregation_in_order = 1
