-- The one stored ad that each of these addresses answered with; addresses that answered with several are not among them.
SELECT url, any(offer_id)
FROM addresses
WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
GROUP BY url
HAVING uniqExact(offer_id) = 1
