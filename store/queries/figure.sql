-- One RateFigure: offers in the cell, and the day rate of those that state one. quantilesExactInclusive skips NULLs,
-- does not sample, and interpolates as type 7. An unnamed company is nobody in particular, so it is not an advertiser.
count() AS offers,
count(day_rate_eur) AS n,
uniqExactIf(advertiser, day_rate_eur IS NOT NULL AND advertiser != '') AS advertisers,
quantilesExactInclusive(0.25, 0.5, 0.75)(day_rate_eur) AS quartiles
