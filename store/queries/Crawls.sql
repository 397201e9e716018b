-- When each source was first crawled and when it was last crawled completely; 1970-01-01 for never.
SELECT source, minIf(started, outcome != 'imported') AS first, maxIf(ended, outcome = 'complete') AS last
FROM runs FINAL
GROUP BY source
