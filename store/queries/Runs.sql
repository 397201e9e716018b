-- All columns in the order of the table: the engine takes longer to look up 26 names than to read three years of crawls.
SELECT * EXCEPT (saved_at)
FROM runs FINAL
{{of}}
ORDER BY started DESC, source, run_id
LIMIT {each:UInt64} BY source
LIMIT {limit:UInt64}
