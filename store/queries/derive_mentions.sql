-- From facets, whose order leaves little to sort.
INSERT INTO {{into}}
SELECT arrayJoin(arrayDistinct(stacks)) AS stack, region, seniority, month, remote, source, forms, day, advertiser_id, day_rate_eur
FROM {{from}}
WHERE month IN {months:Array(Date)}
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 8000000, min_insert_block_size_bytes = 400000000
