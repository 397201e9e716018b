CREATE TABLE IF NOT EXISTS facets
(
    `region`        LowCardinality(String) COMMENT 'As in current, like every column but forms',
    `seniority`     LowCardinality(String) COMMENT 'As in current',
    `month`         Date COMMENT 'As in current',
    `remote`        LowCardinality(String) COMMENT 'As in current',
    `source`        LowCardinality(String) COMMENT 'As in current',
    `forms`         LowCardinality(String) COMMENT 'contracts as text: one word sorts and groups faster than a list',
    `contracts`     Array(LowCardinality(String)) COMMENT 'As in current',
    `stacks`        Array(LowCardinality(String)) COMMENT 'As in current',
    `role`          LowCardinality(String) COMMENT 'As in current',
    `country`       LowCardinality(String) COMMENT 'As in current',
    `department`    LowCardinality(String) COMMENT 'As in current',
    `city`          LowCardinality(String) COMMENT 'As in current',
    `day`           Date COMMENT 'As in current',
    `advertiser`    LowCardinality(String) COMMENT 'As in current',
    `advertiser_id` UInt32 COMMENT 'As in current',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in current'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (region, seniority, month, remote, source, forms)
COMMENT 'One row is one ad by what filters ask for and figures count, ads that are alike together; derived from current, never the truth'
