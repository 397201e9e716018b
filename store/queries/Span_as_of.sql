-- The months in which collection ran for the chosen sources, cut to the window: from the first month that has an ad to
-- the month of the last sight or of the last complete crawl. Months outside are unknown, not empty.
SELECT
    greatest(min(month), {from:Date}) AS first,
    least(toStartOfMonth(greatest(max(last_seen), (
        SELECT max(ended)
        FROM runs FINAL
        WHERE outcome = 'complete'
            AND (empty({sources:Array(String)}) OR has({sources:Array(String)}, source))
    )), 'UTC'), {to:Date}) AS last,
    count() > 0 AS any
FROM {{offers}}
WHERE empty({sources:Array(String)}) OR has({sources:Array(String)}, source)
