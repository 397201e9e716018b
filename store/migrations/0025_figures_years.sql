CREATE TABLE IF NOT EXISTS figures
(
    `by`         LowCardinality(String) COMMENT 'Dimension that narrows the market: stack, region, source, remote, seniority, contract; empty for none',
    `narrowed`   LowCardinality(String) COMMENT 'Its value as offers has it; empty for ads that state none',
    `dimension`  LowCardinality(String) COMMENT 'Dimension that groups the ads left; empty for all of them together',
    `value`      LowCardinality(String) COMMENT 'Its value; empty for ads that state none',
    `month`      Date COMMENT 'First day of the month, as in offers',
    `ads`        UInt32 COMMENT 'Ads of the cell',
    `stated`     UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `rates`      Array(Tuple(Float64, UInt32)) COMMENT 'Middles of those prices in rising order, each with its ads' CODEC(ZSTD(1)),
    `who`        AggregateFunction(groupBitmap, UInt32) COMMENT 'Advertisers of those that state one, by their ids in advertisers',
    `everyone`   AggregateFunction(groupBitmap, UInt32) COMMENT 'All advertisers; only where dimension is empty',
    `first_day`  Date COMMENT 'Earliest day of publication',
    `last_day`   Date COMMENT 'Latest day of publication',
    `last_sight` DateTime64(3, 'UTC') COMMENT 'Latest sight of any of the ads'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (by, narrowed, dimension, value, month)
SETTINGS index_granularity = 64
COMMENT 'One row is one cell of a month that one or two dimensions make; derived from current, never the truth'
