SELECT
    url,
    max(fetched_at) AS fetched,
    argMax(status, fetched_at) AS last_status,
    argMax(content_type, fetched_at) AS last_type,
    argMax(etag, fetched_at) AS last_etag,
    argMax(modified, fetched_at) AS last_modified
FROM pages
WHERE source = {source:String} AND status BETWEEN 200 AND 299
GROUP BY url
