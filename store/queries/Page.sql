-- The newest good version of one page of a source.
SELECT final, fetched_at, status, content_type, etag, modified, packing, body
FROM pages
WHERE source = {source:String} AND url = {url:String} AND status BETWEEN 200 AND 299
ORDER BY fetched_at DESC
LIMIT 1
