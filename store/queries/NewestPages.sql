-- The newest good version of every page of a source, newest first, without their bodies.
SELECT url, max(fetched_at) AS fetched, argMax(body_size, fetched_at) AS size
FROM pages
WHERE source = {source:String} AND status BETWEEN 200 AND 299
GROUP BY url
HAVING fetched >= {since:DateTime64(3, 'UTC')}
ORDER BY fetched DESC, url
