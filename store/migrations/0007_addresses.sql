CREATE TABLE IF NOT EXISTS addresses
(
    `source`   LowCardinality(String) COMMENT 'Source that published the ad',
    `url`      String COMMENT 'Address that a crawl asked for and that answered with the ad; not always the one the ad gives for itself',
    `offer_id` String COMMENT 'The ad''s id within its source'
)
ENGINE = ReplacingMergeTree
ORDER BY (source, url, offer_id)
COMMENT 'One row is one address at which an ad was read, so that a crawl that meets the address again knows the ad'
