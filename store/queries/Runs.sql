SELECT
    run_id, source, started, ended, outcome,
    planned, fetched, known, unchanged, parsed, failed, excluded,
    offers, new, changed, closed, bytes, error
FROM runs FINAL
ORDER BY started DESC, source, run_id
LIMIT {limit:UInt64}
