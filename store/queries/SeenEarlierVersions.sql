-- The same ads, as versions; observed when the page that states the rest was last seen.
INSERT INTO offer_versions (source, offer_id, version, url, title, company, posted, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site, contracts,
    seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
    evidence_value, evidence_origin, evidence_words, evidence_start, notes, extractor, facts_hash, row_hash, observed_at,
    recorded_at, cause, first_seen)
SELECT o.source, o.offer_id, o.version + 1, o.url, o.title, o.company, o.posted, o.role, o.stacks, o.rate_min, o.rate_max,
    o.rate_unit, o.rate_currency, o.salary_min, o.salary_max, o.salary_unit, o.salary_currency, o.city, o.department,
    o.region, o.country, o.remote, o.on_site, o.contracts, o.seniority, o.years, o.duration_months, o.start, o.language,
    o.english, o.education, o.client, o.setting, o.evidence_field, o.evidence_value, o.evidence_origin, o.evidence_words,
    o.evidence_start, o.notes, o.extractor, o.facts_hash, o.row_hash, o.last_seen,
    fromUnixTimestamp64Milli({recorded:Int64}, 'UTC'), 'import',
    fromUnixTimestamp64Milli({at:Array(Int64)}[indexOf({ids:Array(String)}, o.offer_id)], 'UTC')
FROM offers AS o FINAL
WHERE o.source = {source:String}
    AND has({ids:Array(String)}, o.offer_id)
    AND toUnixTimestamp64Milli(o.first_seen) > {at:Array(Int64)}[indexOf({ids:Array(String)}, o.offer_id)]
