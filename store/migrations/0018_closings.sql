CREATE TABLE IF NOT EXISTS closings
(
    `source`      LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id`    String COMMENT 'The ad''s id within its source',
    `at`          DateTime64(3, 'UTC') COMMENT 'When it was found withdrawn, or seen again',
    `event`       LowCardinality(String) COMMENT 'closed or reopened',
    `why`         LowCardinality(String) COMMENT 'What told that it was withdrawn; empty for reopened',
    `recorded_at` DateTime64(3, 'UTC') COMMENT 'When this was written'
)
ENGINE = ReplacingMergeTree
ORDER BY (source, offer_id, at, event)
COMMENT 'One row is one ad withdrawn, or back again'
