-- Versions of pages that are older than the bound and that nothing needs: neither the newest answer of a page nor the newest
-- good one, unless all the ads that were read at the address were found withdrawn before the bound.
SELECT url, fetched_at
FROM pages
WHERE source = {source:String}
    AND fetched_at < {before:DateTime64(3, 'UTC')}
    AND (
        (url, fetched_at) NOT IN (
            SELECT url, arrayJoin([max(fetched_at), maxIf(fetched_at, status BETWEEN 200 AND 299)]) FROM pages WHERE source = {source:String} GROUP BY url
        )
        OR url IN (
            SELECT a.url
            FROM addresses AS a
            INNER JOIN (SELECT offer_id, closed_at FROM offers FINAL WHERE source = {source:String}) AS o ON o.offer_id = a.offer_id
            WHERE a.source = {source:String}
            GROUP BY a.url
            HAVING countIf(o.closed_at IS NULL OR o.closed_at >= {before:DateTime64(3, 'UTC')}) = 0
        )
        AND url NOT IN (
            SELECT url FROM pages WHERE source = {source:String} GROUP BY url HAVING max(fetched_at) >= {before:DateTime64(3, 'UTC')}
        )
    )
ORDER BY fetched_at, url
LIMIT {limit:UInt64}
