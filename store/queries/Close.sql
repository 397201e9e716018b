-- The rows as they are but for the closing. The engine copies them, so no text travels.
INSERT INTO offers
SELECT * REPLACE (
    o.version + 1 AS version,
    toNullable({at:DateTime64(3, 'UTC')}) AS closed_at,
    {why:String} AS closed_why
)
FROM offers AS o FINAL
WHERE {{which}}
