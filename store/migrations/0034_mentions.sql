CREATE TABLE IF NOT EXISTS mentions
(
    `stack`         LowCardinality(String) COMMENT 'A technology that the ad names; an ad has a row for each',
    `region`        LowCardinality(String) COMMENT 'As in facets, like every other column',
    `seniority`     LowCardinality(String) COMMENT 'As in facets',
    `month`         Date COMMENT 'As in facets',
    `remote`        LowCardinality(String) COMMENT 'As in facets',
    `source`        LowCardinality(String) COMMENT 'As in facets',
    `forms`         LowCardinality(String) COMMENT 'As in facets',
    `day`           Date COMMENT 'As in facets',
    `advertiser_id` UInt32 COMMENT 'As in facets',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in facets'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (stack, region, seniority, month, remote, source, forms)
SETTINGS index_granularity = 1024
COMMENT 'One row is one ad and one technology that it names, so that a technology and another list read one stretch; derived from facets, never the truth'
