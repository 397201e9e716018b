-- An ad that was seen since the earlier run began was not there to be missed twice.
source = {source:String}
AND o.closed_at IS NULL
AND o.last_seen < {since:DateTime64(3, 'UTC')}
AND offer_id NOT IN (
    SELECT offer_id FROM sightings
    WHERE source = {source:String} AND run_id IN (SELECT arrayJoin({runs:Array(String)}))
)
