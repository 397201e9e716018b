CREATE TABLE IF NOT EXISTS alike
(
    `region`    LowCardinality(String) COMMENT 'As in facets, like the next five columns',
    `seniority` LowCardinality(String) COMMENT 'As in facets',
    `month`     Date COMMENT 'As in facets',
    `remote`    LowCardinality(String) COMMENT 'As in facets',
    `source`    LowCardinality(String) COMMENT 'As in facets',
    `forms`     LowCardinality(String) COMMENT 'As in facets',
    `ads`       UInt32 COMMENT 'Ads that state all of these',
    `stated`    UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `first_day` Date COMMENT 'Earliest day of publication',
    `last_day`  Date COMMENT 'Latest day of publication'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (region, seniority, month, remote, source, forms)
COMMENT 'One row is all ads of a month that are alike in what filters ask for, technologies aside; derived from facets, never the truth'
