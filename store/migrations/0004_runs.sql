CREATE TABLE IF NOT EXISTS runs
(
    `run_id`   String COMMENT 'Id of the crawl',
    `source`   LowCardinality(String) COMMENT 'Source that was crawled',
    `started`  DateTime64(3, 'UTC') COMMENT 'When the crawl began',
    `ended`    DateTime64(3, 'UTC') COMMENT 'When the crawl ended; 1970-01-01 while it runs',
    `outcome`  LowCardinality(String) COMMENT 'complete, partial, failed or cancelled; empty while it runs',
    `planned`  UInt64 COMMENT 'Addresses queued',
    `fetched`  UInt64 COMMENT 'Pages answered with a body',
    `known`    UInt64 COMMENT 'Pages skipped because an earlier crawl stored them',
    `parsed`   UInt64 COMMENT 'Pages that gave at least one offer',
    `failed`   UInt64 COMMENT 'Pages that failed',
    `excluded` UInt64 COMMENT 'Pages refused by robots.txt',
    `offers`   UInt64 COMMENT 'Offers seen',
    `new`      UInt64 COMMENT 'Offers never seen before',
    `changed`  UInt64 COMMENT 'Offers whose facts differ from the stored ones',
    `closed`   UInt64 COMMENT 'Offers no longer published',
    `bytes`    UInt64 COMMENT 'Bytes of the fetched pages',
    `error`    String COMMENT 'What ended the crawl early; empty otherwise',
    `saved_at` DateTime64(6, 'UTC') COMMENT 'When the row was written; the latest is the truth'
)
ENGINE = ReplacingMergeTree(saved_at)
ORDER BY (source, run_id)
COMMENT 'One row is one crawl of one source'
