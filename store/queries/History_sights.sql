SELECT run_id, seen
FROM sightings FINAL
WHERE source = {source:String} AND offer_id = {id:String}
ORDER BY seen, run_id
