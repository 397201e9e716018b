CREATE TABLE IF NOT EXISTS advertisers
(
    `name` String COMMENT 'Advertiser as compared and counted, as in offers',
    `id`   UInt32 COMMENT 'Its number in the bitmaps of figures, from 1'
)
ENGINE = MergeTree
ORDER BY name
COMMENT 'One row is one advertiser that figures count; derived, never the truth'
