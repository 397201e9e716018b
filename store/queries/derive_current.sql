-- FINAL gives the latest row of each ad.
INSERT INTO {{into}}
SELECT
    source, offer_id, url, title, company, stacks, rate_min, rate_max, rate_unit, rate_currency,
    city, department, region, country, remote, seniority, contracts, role,
    posted, first_seen, last_seen, closed_at, day, month, advertiser, names.id AS advertiser_id, day_rate_eur,
    placed.of_outcome AS outcome, placed.of_mission AS mission
FROM
(
    SELECT *, day, month, advertiser, toString(advertiser) AS name, day_rate_eur
    FROM offers FINAL
    WHERE month IN {months:Array(Date)}
) AS ads
LEFT ANY JOIN advertisers AS names ON ads.name = names.name
LEFT ANY JOIN ({{placed}}) AS placed ON ads.source = placed.of_source AND ads.offer_id = placed.of_id
SETTINGS max_partitions_per_insert_block = 0, max_threads = {{threads}}, min_insert_block_size_rows = {{rows}},
    min_insert_block_size_bytes = 400000000, join_algorithm = '{{join}}', max_bytes_in_join = 400000000
