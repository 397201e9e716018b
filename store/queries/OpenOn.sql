SELECT count()
FROM offers FINAL
WHERE first_seen < {as_of:DateTime64(3, 'UTC')}
    AND (source, offer_id) NOT IN (
        SELECT source, offer_id
        FROM closings
        WHERE at < {as_of:DateTime64(3, 'UTC')}
        GROUP BY source, offer_id
        HAVING argMax(event, at) = 'closed'
    )
