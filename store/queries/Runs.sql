-- An empty source stands for all of them.
SELECT
    run_id, source, started, ended, outcome,
    planned, fetched, known, unchanged, parsed, failed, excluded,
    offers, new, changed, closed, read, with_title, with_place, with_stacks, with_rate, barren,
    bytes, error, suspect, doubts
FROM runs FINAL
WHERE {source:String} = '' OR source = {source:String}
ORDER BY started DESC, source, run_id
LIMIT {each:UInt64} BY source
LIMIT {limit:UInt64}
