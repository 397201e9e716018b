-- The prices of some cells over a window, by dimension and value or by month, and how many advertisers stand behind them.
-- The engine adds up the ads of a price: the lists of all months would be some ten times longer.
SELECT
    toString(dimension) AS grouped,
    {{label}} AS label,
    sum(ads) AS offers,
    sum(stated) AS n,
    toUInt64(groupBitmapMerge(who)) AS advertisers,
    toUInt64(groupBitmapMergeIf(everyone, dimension = '')) AS anyone,
    (sumMap(rates.1, rates.2) AS weighted).1 AS prices,
    weighted.2 AS counts
FROM figures
WHERE by = {by:String} AND narrowed IN {narrowed:Array(String)} AND dimension IN {dimensions:Array(String)}
    AND month BETWEEN {from:Date} AND {to:Date}{{values}}
GROUP BY grouped, label
