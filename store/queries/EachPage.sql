-- The newest good version of every page of a source.
SELECT url, fetched_at, status, content_type, etag, modified, packing, body
FROM pages
WHERE source = {source:String} AND status BETWEEN 200 AND 299
ORDER BY url, fetched_at DESC
LIMIT 1 BY url
