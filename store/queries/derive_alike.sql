INSERT INTO {{into}}
SELECT region, seniority, month, remote, source, forms, count(), count(day_rate_eur), min(day), max(day)
FROM {{from}}
WHERE month IN {months:Array(Date)}
GROUP BY region, seniority, month, remote, source, forms
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 4000000, min_insert_block_size_bytes = 400000000
