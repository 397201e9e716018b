SELECT
    count() AS offers,
    count(day_rate_eur) AS stated,
    uniqExactIf(advertiser, advertiser != '') AS advertisers,
    uniqExact(source) AS sources,
    min(day) AS first,
    max(day) AS last,
    (SELECT min(started) FROM runs FINAL WHERE outcome != 'imported') AS first_run,
    (SELECT max(ended) FROM runs FINAL WHERE outcome = 'complete') AS last_run
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
