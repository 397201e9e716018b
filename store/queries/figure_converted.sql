-- As figure.sql over converted.sql, then what a market.Converted tells.
count() AS offers,
count(day_rate_eur) AS n,
uniqExactIf(advertiser, day_rate_eur IS NOT NULL AND advertiser != '') AS advertisers,
quantilesExactInclusive(0.25, 0.5, 0.75)(day_rate_eur) AS quartiles,
countIf(converted) AS brought,
countIf(left_out) AS remaining,
minIf(exchange_day, exchange_day > toDate(0)) AS rates_first,
maxIf(exchange_day, exchange_day > toDate(0)) AS rates_last,
arraySort(groupUniqArrayIf(exchange_source, exchange_source != '')) AS rates_sources
