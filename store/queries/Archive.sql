-- What is kept of each source's pages.
SELECT source, uniqExact(url), count(), sum(body_size), min(fetched_at), max(fetched_at)
FROM pages
GROUP BY source
ORDER BY source
