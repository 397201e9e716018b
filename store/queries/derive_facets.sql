INSERT INTO {{into}}
SELECT region, seniority, month, remote, source, toString(contracts) AS forms, contracts, stacks, role, country, department, city, day, advertiser, advertiser_id, day_rate_eur
FROM {{from}}
WHERE month IN {months:Array(Date)}
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 500000, min_insert_block_size_bytes = 100000000
