-- How many ads of two values name each technology, for each pair of dimensions. Ads that are alike are counted once for all pairs.
INSERT INTO {{into}}
WITH alike AS
(
    SELECT stack, month, region, source, remote, seniority, forms, count() AS n
    FROM {{from}}
    WHERE month IN {months:Array(Date)}
    GROUP BY stack, month, region, source, remote, seniority, forms
)
SELECT dims[1].1 AS by, dims[1].2 AS narrowed, dims[2].1 AS also, dims[2].2 AS also_narrowed, stack, month, toUInt32(ads) AS ads
FROM
(
    SELECT stack, month, sum(n) AS ads, {{dims}} AS dims
    FROM alike
    GROUP BY GROUPING SETS ({{sets}})
    UNION ALL
    SELECT stack, month, sum(n) AS ads, arrayPushBack({{dims}}, ('contract', contract)) AS dims
    FROM alike
    ARRAY JOIN if(forms = '[]', [''], CAST(forms, 'Array(String)')) AS contract
    GROUP BY GROUPING SETS ({{contract_sets}})
)
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 400000000,
    force_grouping_standard_compatibility = 1
