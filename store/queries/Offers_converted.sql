SELECT
    source, offer_id, url, title, company, stacks,
    rate_min, rate_max, rate_unit, rate_currency,
    city, department, region, country,
    remote, seniority, contracts, role,
    posted, first_seen, last_seen, closed_at,
    day_rate_eur, left_out, exchange, exchange_day, exchange_source, as_stated
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
ORDER BY day DESC, source, offer_id
LIMIT {limit:UInt64} OFFSET {offset:UInt64}
