-- How many ads name two technologies. Their prices are not kept: nobody asks, and there would be more than of all else.
SELECT
    'stack', toString(a), 'stack', toString(b), month, count(), toUInt32(0), CAST([], 'Array(Tuple(Float64, UInt32))'),
    groupBitmapStateIf(advertiser_id, 0), groupBitmapStateIf(advertiser_id, 0), min(day), max(day), max(last_seen)
FROM
(
    SELECT month, day, last_seen, advertiser_id, stacks, arrayJoin(stacks) AS a
    FROM {{from}}
    WHERE month IN {months:Array(Date)}
)
ARRAY JOIN arrayDistinct(stacks) AS b
GROUP BY month, a, b
