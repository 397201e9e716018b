-- What derive_figures makes, of few ads in one grouping, which the engine plans and runs in half the time. Of many it takes longer.
-- From a table like current, the cells of each pair of dimensions. All ads together are a dimension without a name: values
-- lists what an ad states, dims of which dimension each is. An ad counts in the cell of each two values of different
-- dimensions; side is the two ways round in which a cell is written. The rates of a cell become pairs of a price and its ads: ends are
-- the prices and places where runs of equal ones end. No lambda looks at an array that is not an argument, which the engine
-- would copy for each element.
INSERT INTO {{into}}
SELECT side.1, side.2, side.3, side.4, month, ads, stated, rates, who, if(side.3 = '', everyone, bitmapBuild(emptyArrayUInt32())), first_day, last_day, last_sight
FROM
(
    WITH
        arraySort(groupArray(day_rate_eur)) AS sorted,
        arrayFilter((run, rate, next) -> rate != next,
            arrayZip(sorted, arrayEnumerate(sorted)), sorted, arrayShiftLeft(sorted, 1, toFloat64(-1))) AS ends,
        ['', 'region', 'source', 'remote', 'seniority', 'stack', 'contract'] AS names
    SELECT
        month, dim, value, other, beside,
        names[dim + 1] AS named,
        names[other + 1] AS other_named,
        count() AS ads,
        count(day_rate_eur) AS stated,
        arrayMap((run, before) -> (run.1, toUInt32(run.2 - before)), ends, arrayShiftRight(ends.2, 1)) AS rates,
        groupBitmapStateIf(advertiser_id, day_rate_eur IS NOT NULL AND advertiser_id != 0) AS who,
        groupBitmapStateIf(advertiser_id, dim = 0 AND advertiser_id != 0) AS everyone,
        min(day) AS first_day,
        max(day) AS last_day,
        max(last_seen) AS last_sight
    FROM
    (
        SELECT
            month, day, last_seen, day_rate_eur, advertiser_id,
            if(empty(stacks), [''], CAST(stacks, 'Array(String)')) AS named_stacks,
            if(empty(contracts), [''], CAST(contracts, 'Array(String)')) AS forms,
            arrayConcat(['', toString(region), toString(source), toString(remote), toString(seniority)], named_stacks, forms) AS values,
            arrayConcat([0, 1, 2, 3, 4], arrayResize(emptyArrayUInt8(), length(named_stacks), 5), arrayResize(emptyArrayUInt8(), length(forms), 6)) AS dims
        FROM {{from}}
        WHERE month IN {months:Array(Date)}
    )
    ARRAY JOIN dims AS dim, values AS value, arrayEnumerate(dims) AS at
    ARRAY JOIN arraySlice(dims, at) AS other, arraySlice(values, at) AS beside
    WHERE dim < other OR other = 0
    GROUP BY month, dim, value, other, beside
)
ARRAY JOIN if(other = 0, [('', '', '', '')], [(named, value, other_named, beside), (other_named, beside, named, value)]) AS side
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 1000000, min_insert_block_size_bytes = 400000000
