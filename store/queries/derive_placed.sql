-- The ads of some months as they are, with what is known of their missions now.
INSERT INTO {{into}}
SELECT ads.* EXCEPT (outcome, mission), placed.of_outcome AS outcome, placed.of_mission AS mission
FROM (SELECT * FROM current WHERE month IN {months:Array(Date)}) AS ads
LEFT ANY JOIN ({{placed}}) AS placed ON ads.source = placed.of_source AND ads.offer_id = placed.of_id
SETTINGS max_partitions_per_insert_block = 0, max_threads = {{threads}}, min_insert_block_size_rows = {{rows}},
    min_insert_block_size_bytes = 400000000, join_algorithm = '{{join}}', max_bytes_in_join = 400000000
