SELECT title, company, posted, stacks, rate_min, rate_max, rate_unit, rate_currency, city, region, country, extractor, cause, observed_at, recorded_at
FROM offer_versions FINAL
WHERE source = {source:String} AND offer_id = {id:String}
ORDER BY version
