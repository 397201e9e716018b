-- Every cell of a market of one list, or of none, with its ads by month: the values of all dimensions, all months. Months
-- are counted as market.Month counts them, days from 1970. Days and sights come with the cells of the market as a whole
-- and, sights alone, with those of its sources.
SELECT
    toString(dimension) AS grouped,
    toString(value) AS label,
    groupArray(toUInt32(toYear(month) * 12 + toMonth(month) - 1)) AS months,
    groupArray(ads) AS counts,
    groupArrayIf(stated, dimension = '') AS priced,
    groupArrayIf(toUInt16(first_day), dimension = '') AS first,
    groupArrayIf(toUInt16(last_day), dimension = '') AS last,
    groupArrayIf(toUnixTimestamp64Milli(last_sight), dimension IN ('', 'source')) AS sights
FROM figures
WHERE by = {by:String} AND narrowed IN {narrowed:Array(String)}{{narrow}}
GROUP BY grouped, label
