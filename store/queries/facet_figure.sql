-- What Rates_cells.sql gives of a market that has cells, with the quartiles in place of the prices.
count() AS offers,
count(day_rate_eur) AS n,
uniqExactIf(advertiser_id, day_rate_eur IS NOT NULL AND advertiser_id != 0) AS advertisers,
quantilesExactInclusive(0.25, 0.5, 0.75)(day_rate_eur) AS quartiles
