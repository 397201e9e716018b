-- What quartiles.sql makes a RateFigure of, from rows of figures.
sum(ads) AS offers,
sum(stated) AS n,
toUInt64(groupBitmapMerge(who)) AS advertisers,
arraySort(groupArrayArray(rates)) AS weighted,
arrayCumSum(weighted.2) AS upto
