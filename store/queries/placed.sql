-- What current says of the missions of the ads of some months. Hashes find the ads: one that another's
-- hash lets in is joined to none.
SELECT source AS of_source, offer_id AS of_id, outcome AS of_outcome, if(outcome = 'same', mission, '') AS of_mission
FROM missions FINAL
WHERE cityHash64(source, offer_id) IN (SELECT cityHash64(source, offer_id) FROM offers WHERE month IN {months:Array(Date)})
