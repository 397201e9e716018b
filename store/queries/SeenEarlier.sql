-- Ads that an older capture shows too: the rows as they are but for the first sight.
INSERT INTO offers
SELECT * REPLACE (
    o.version + 1 AS version,
    fromUnixTimestamp64Milli({at:Array(Int64)}[indexOf({ids:Array(String)}, o.offer_id)], 'UTC') AS first_seen
)
FROM offers AS o FINAL
WHERE o.source = {source:String}
    AND has({ids:Array(String)}, o.offer_id)
    AND toUnixTimestamp64Milli(o.first_seen) > {at:Array(Int64)}[indexOf({ids:Array(String)}, o.offer_id)]
