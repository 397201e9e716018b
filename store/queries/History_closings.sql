SELECT at, event, why
FROM closings FINAL
WHERE source = {source:String} AND offer_id = {id:String}
ORDER BY at, event
