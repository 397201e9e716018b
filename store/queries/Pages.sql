-- These versions of pages of a source, newest first.
SELECT url, final, fetched_at, status, content_type, etag, modified, packing, body
FROM pages
WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
    AND (url, toUnixTimestamp64Milli(fetched_at)) IN (SELECT arrayJoin(arrayZip({urls:Array(String)}, {at:Array(Int64)})))
ORDER BY fetched_at DESC, url
LIMIT 1 BY url
