-- The rows as they are but for the sight. The engine copies them, so no text travels.
INSERT INTO offers
SELECT * REPLACE (
    o.version + 1 AS version,
    least(o.first_seen, {seen:DateTime64(3, 'UTC')}) AS first_seen,
    greatest(o.last_seen, {seen:DateTime64(3, 'UTC')}) AS last_seen,
    NULL AS closed_at,
    '' AS closed_why
)
FROM offers AS o FINAL
WHERE {{addressed}}
    AND (o.last_seen < {seen:DateTime64(3, 'UTC')} OR o.first_seen > {seen:DateTime64(3, 'UTC')} OR o.closed_at IS NOT NULL)
-- One thread: each reads every column of each part through buffers of its own.
SETTINGS max_threads = 1
