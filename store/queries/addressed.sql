-- The ads of a source that were read at one of these addresses, or that give one as their own.
source = {source:String}
AND (
    url IN (SELECT arrayJoin({urls:Array(String)}))
    OR offer_id IN (
        SELECT offer_id FROM addresses
        WHERE source = {source:String} AND url IN (SELECT arrayJoin({urls:Array(String)}))
    )
)
