INSERT INTO offer_versions (source, offer_id, version, url, title, company, posted, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site, contracts,
    seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
    evidence_value, evidence_origin, evidence_words, evidence_start, notes, extractor, facts_hash, row_hash, observed_at,
    recorded_at, cause, first_seen)
SELECT source, offer_id, version, url, title, company, posted, role, stacks, rate_min, rate_max, rate_unit, rate_currency,
    salary_min, salary_max, salary_unit, salary_currency, city, department, region, country, remote, on_site, contracts,
    seniority, years, duration_months, start, language, english, education, client, setting, evidence_field,
    evidence_value, evidence_origin, evidence_words, evidence_start, notes, extractor, facts_hash, row_hash, last_seen,
    first_seen, 'migration', first_seen
FROM offers FINAL
