-- The cells of the filter itself, and those of its sources. Sources are counted in those by source.
SELECT
    sumIf(ads, dimension = '') AS offers,
    sumIf(stated, dimension = '') AS stated_offers,
    toUInt64(groupBitmapMergeIf(everyone, dimension = '')) AS advertisers,
    if({by:String} = 'source', uniqExact(narrowed), uniqExactIf(value, dimension = 'source')) AS sources,
    min(first_day) AS first,
    max(last_day) AS last,
    (SELECT min(started) FROM runs FINAL) AS first_run,
    (SELECT max(ended) FROM runs FINAL WHERE outcome = 'complete') AS last_run
FROM figures
WHERE {{within}} AND dimension IN ('', 'source')
