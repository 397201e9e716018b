-- Months with ads of which a matching in a table of its own found something else than current says.
SELECT DISTINCT month
FROM (SELECT source, offer_id, month, outcome, mission FROM current) AS ads
INNER JOIN {{found}} AS found ON ads.source = found.source AND ads.offer_id = found.offer_id
WHERE ads.outcome != found.outcome OR ads.mission != if(found.outcome = 'same', found.mission, '')
