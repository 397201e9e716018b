-- Pages whose newest version is good: an ad that answered 404 last is asked for again.
SELECT
    url,
    max(fetched_at) AS fetched,
    argMax(status, fetched_at) AS last_status,
    argMax(content_type, fetched_at) AS last_type,
    argMax(etag, fetched_at) AS last_etag,
    argMax(modified, fetched_at) AS last_modified
FROM pages
WHERE source = {source:String}
GROUP BY source, url
HAVING last_status BETWEEN 200 AND 299
-- The table is in this order already: a group is finished when the next one begins, and few wait in memory.
SETTINGS optimize_aggregation_in_order = 1, max_threads = 1, max_block_size = 4096
