-- Ads of some days with what an earlier matching found of them, in the order in which they are matched.
SELECT
    o.source, o.offer_id, title, company, day, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    city, department, region, country, remote, on_site, seniority, years, duration_months, start, language, text,
    o.row_hash AS row_hash, m.row_hash AS matched_hash, m.mission, m.ads, m.outcome, m.score, m.with_source, m.with_id, m.matched_by
FROM
(
    SELECT source, offer_id, title, company, day, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
        city, department, region, country, remote, on_site, seniority, years, duration_months, start, language, text, row_hash
    FROM offers FINAL
    WHERE day BETWEEN {from:Date} AND {to:Date}
) AS o
LEFT ANY JOIN
(
    SELECT source, offer_id, row_hash, mission, ads, outcome, score, with_source, with_id, matched_by
    FROM missions FINAL
    WHERE {known:UInt8} AND rules = {rules:String}
) AS m ON o.source = m.source AND o.offer_id = m.offer_id
ORDER BY day, o.source, o.offer_id
-- The ads travel in small blocks, and those of a large month wait for their turn on disk.
SETTINGS max_threads = 1, max_block_size = 1024,
    max_bytes_before_external_sort = 16000000, max_bytes_ratio_before_external_sort = 0, min_external_sort_block_bytes = 0
