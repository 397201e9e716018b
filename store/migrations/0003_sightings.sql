CREATE TABLE IF NOT EXISTS sightings
(
    `source`   LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id` String COMMENT 'The ad''s id within its source',
    `run_id`   String COMMENT 'Crawl that saw the ad',
    `seen`     DateTime64(3, 'UTC') COMMENT 'When that crawl saw it'
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(seen)
ORDER BY (source, offer_id, run_id)
COMMENT 'One row is one ad seen in one crawl'
