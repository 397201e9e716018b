CREATE TABLE IF NOT EXISTS stale
(
    `month`  Date COMMENT 'Month whose ads were written, so that its rows of current and figures may be behind',
    `mark`   String COMMENT 'Id of this mark',
    `writer` String COMMENT 'Id of the store that wrote, new with each opening',
    `at`     DateTime64(3, 'UTC') COMMENT 'When it was written',
    `done`   UInt8 COMMENT '1 once the month was derived again, which wins over 0'
)
ENGINE = ReplacingMergeTree(done)
ORDER BY (month, mark)
TTL toDateTime(at) + toIntervalDay(1) WHERE done = 1
COMMENT 'One row is one reason to derive a month of current and figures again; written before the ads are'
