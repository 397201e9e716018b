-- The cells of several sets of dimensions in one pass: dims holds the one or two of a set, side both ways round to write
-- them. The rates of a cell become pairs of a price and its ads: ends are the prices and places where runs of equal ones
-- end. No lambda looks at an array that is not an argument, which the engine would copy for each element.
SELECT side.1, side.2, side.3, side.4, month, ads, stated, rates, who, if(side.3 = '', everyone, nobody), first_day, last_day, last_sight
FROM
(
    WITH
        arraySort(groupArray(day_rate_eur)) AS sorted,
        arrayFilter((run, rate, next) -> rate != next,
            arrayZip(sorted, arrayEnumerate(sorted)), sorted, arrayShiftLeft(sorted, 1, toFloat64(-1))) AS ends
    SELECT
        month,
        arrayConcat({{always}}, arrayMap(d -> (d.1, d.2), arrayFilter(d -> d.3 = 0, {{singles}}))) AS dims,
        count() AS ads,
        count(day_rate_eur) AS stated,
        arrayMap((run, before) -> (run.1, toUInt32(run.2 - before)), ends, arrayShiftRight(ends.2, 1)) AS rates,
        groupBitmapStateIf(advertiser_id, day_rate_eur IS NOT NULL AND advertiser_id != 0) AS who,
        groupBitmapStateIf(advertiser_id, advertiser_id != 0) AS everyone,
        groupBitmapStateIf(advertiser_id, 0) AS nobody,
        min(day) AS first_day,
        max(day) AS last_day,
        max(last_seen) AS last_sight
    FROM ({{rows}})
    GROUP BY GROUPING SETS ({{sets}})
)
ARRAY JOIN multiIf(
    length(dims) = 2, [(dims[1].1, dims[1].2, dims[2].1, dims[2].2), (dims[2].1, dims[2].2, dims[1].1, dims[1].2)],
    length(dims) = 1, [('', '', dims[1].1, dims[1].2), (dims[1].1, dims[1].2, '', '')],
    [('', '', '', '')]) AS side
