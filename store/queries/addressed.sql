-- The ads of a source that were read at one of these addresses, or that give one as their own. Their keys come first, so
-- that the other columns are read where these ads stand and not of the whole table.
source = {source:String}
AND offer_id IN (
    SELECT offer_id FROM offers WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
    UNION ALL
    SELECT offer_id FROM addresses WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
)
AND (
    url IN (SELECT arrayJoin({urls:Array(String)}))
    OR offer_id IN (
        SELECT offer_id FROM addresses
        WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
    )
)
