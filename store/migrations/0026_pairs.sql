CREATE TABLE IF NOT EXISTS pairs
(
    `stack`  LowCardinality(String) COMMENT 'A technology that ads name',
    `beside` LowCardinality(String) COMMENT 'One that the same ads name; stack itself among them',
    `month`  Date COMMENT 'First day of the month, as in offers',
    `ads`    UInt32 COMMENT 'Ads that name both'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (stack, beside, month)
COMMENT 'One row is two technologies in one month; derived from current, never the truth'
