INSERT INTO sightings
SELECT source, offer_id, {run:String}, {seen:DateTime64(3, 'UTC')}
FROM offers FINAL
WHERE {{addressed}}
