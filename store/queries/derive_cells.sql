-- The cells of several sets of dimensions in one pass: dims holds the one or two of a set, side both ways round to write
-- them. The rates of a cell become pairs of a price and its ads: ends are the places where a run of equal ones ends.
SELECT side.1, side.2, side.3, side.4, month, ads, stated, rates, who, if(side.3 = '', everyone, nobody), first_day, last_day, last_sight
FROM
(
    WITH
        arraySort(groupArray(day_rate_eur)) AS sorted,
        arrayFilter((i, rate, next) -> rate != next OR i = length(sorted),
            arrayEnumerate(sorted), sorted, arrayShiftLeft(sorted, 1)) AS ends
    SELECT
        month,
        arrayConcat({{always}}, arrayMap(d -> (d.1, d.2), arrayFilter(d -> d.3 = 0, {{singles}}))) AS dims,
        count() AS ads,
        count(day_rate_eur) AS stated,
        arrayZip(arrayMap(i -> sorted[i], ends), arrayMap((i, before) -> toUInt32(i - before), ends, arrayShiftRight(ends, 1))) AS rates,
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
