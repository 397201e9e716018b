-- What derive_tallies makes, of few ads in one grouping, which the engine plans sooner. Of many it takes longer.
-- How many ads of two values name each technology, for each pair of dimensions. Ads that are alike are counted once for all pairs:
-- values lists what they state, dims of which dimension each is.
INSERT INTO {{into}}
WITH ['region', 'source', 'remote', 'seniority', 'contract'] AS names
SELECT names[dim], value, names[other], beside, stack, month, toUInt32(sum(n)), toUInt32(sum(priced)), min(earliest), max(latest)
FROM
(
    SELECT
        stack, month,
        if(forms = '[]', [''], CAST(forms, 'Array(String)')) AS contracts,
        arrayConcat([toString(region), toString(source), toString(remote), toString(seniority)], contracts) AS values,
        arrayConcat([1, 2, 3, 4], arrayResize(emptyArrayUInt8(), length(contracts), 5)) AS dims,
        count() AS n, count(day_rate_eur) AS priced, min(day) AS earliest, max(day) AS latest
    FROM {{from}}
    WHERE month IN {months:Array(Date)}
    GROUP BY stack, month, region, source, remote, seniority, forms
)
ARRAY JOIN dims AS dim, values AS value
ARRAY JOIN dims AS other, values AS beside
WHERE dim < other
GROUP BY stack, month, dim, value, other, beside
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 400000000
