CREATE TABLE IF NOT EXISTS pages
(
    `source`       LowCardinality(String) COMMENT 'Source that was crawled, as named by its site definition',
    `url`          String COMMENT 'Final address, after redirects',
    `fetched_at`   DateTime64(3, 'UTC') COMMENT 'When the answer arrived',
    `status`       UInt16 COMMENT 'HTTP status of the answer',
    `content_type` LowCardinality(String) COMMENT 'Content-Type header as sent, with its charset',
    `etag`         String COMMENT 'ETag header as sent; empty when absent',
    `modified`     String COMMENT 'Last-Modified header as sent; empty when absent',
    `body`         String COMMENT 'Body as it came over the wire, decompressed' CODEC(ZSTD(3)),
    `body_hash`    UInt64 MATERIALIZED cityHash64(body) COMMENT 'Tells whether two versions of a page differ',
    `body_size`    UInt64 MATERIALIZED length(body) COMMENT 'Size of the body in bytes'
)
ENGINE = ReplacingMergeTree
ORDER BY (source, url, fetched_at)
COMMENT 'One row is one fetched version of a page; saving the same version again replaces it'
