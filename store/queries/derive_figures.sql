-- From a table like current, the cells of each pair of dimensions.
INSERT INTO {{into}}
{{cells}}
{{others}}
SETTINGS max_partitions_per_insert_block = 0, min_insert_block_size_rows = 1000000, min_insert_block_size_bytes = 400000000,
    force_grouping_standard_compatibility = 1
