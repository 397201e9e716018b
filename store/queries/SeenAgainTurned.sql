-- Closed ads that are met again, as events.
INSERT INTO closings
SELECT source, offer_id, {seen:DateTime64(3, 'UTC')}, 'reopened', '', {recorded:DateTime64(3, 'UTC')}
FROM offers FINAL
WHERE closed_at IS NOT NULL
    AND {{addressed}}
