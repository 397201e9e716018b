-- What ads stated before they were read again.
SELECT
    source, offer_id, url, title, company, posted, role, stacks,
    rate_min, rate_max, rate_unit, rate_currency, salary_min, salary_max, salary_unit, salary_currency,
    city, department, region, country, remote, on_site, contracts, seniority, years, duration_months, start,
    language, english, education, client, setting
FROM offers FINAL
WHERE (source, offer_id) IN (SELECT arrayJoin(arrayZip({sources:Array(String)}, {ids:Array(String)})) AS key)
