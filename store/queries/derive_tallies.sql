-- How many ads of two values name each technology, for each pair of dimensions. Ads that are alike are counted once for all pairs.
INSERT INTO {{into}}
WITH alike AS
(
    SELECT stack, month, region, source, remote, seniority, forms,
        count() AS n, count(day_rate_eur) AS priced, min(day) AS earliest, max(day) AS latest
    FROM {{from}}
    WHERE month IN {months:Array(Date)}
    GROUP BY stack, month, region, source, remote, seniority, forms
)
SELECT dims[1].1, dims[1].2, dims[2].1, dims[2].2, stack, month, toUInt32(ads), toUInt32(stated), first_day, last_day
FROM
(
    SELECT stack, month, {{dims}} AS dims, sum(n) AS ads, sum(priced) AS stated, min(earliest) AS first_day, max(latest) AS last_day
    FROM alike
    GROUP BY GROUPING SETS ({{sets}})
    UNION ALL
    SELECT stack, month, arrayPushBack({{dims}}, ('contract', contract)) AS dims, sum(n), sum(priced), min(earliest), max(latest)
    FROM alike
    ARRAY JOIN if(forms = '[]', [''], CAST(forms, 'Array(String)')) AS contract
    GROUP BY GROUPING SETS ({{contract_sets}})
)
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 400000000,
    force_grouping_standard_compatibility = 1
