CREATE TABLE IF NOT EXISTS tallies
(
    `by`            LowCardinality(String) COMMENT 'Dimension that narrows the market: region, source, remote or seniority',
    `narrowed`      LowCardinality(String) COMMENT 'Its value as facets has it; empty for ads that state none',
    `also`          LowCardinality(String) COMMENT 'A second dimension that narrows it, one that comes after by: source, remote, seniority or contract',
    `also_narrowed` LowCardinality(String) COMMENT 'Its value; of contract each that the ad names',
    `stack`         LowCardinality(String) COMMENT 'A technology that ads of both name',
    `month`         Date COMMENT 'As in facets',
    `ads`           UInt32 COMMENT 'Ads of both that name it',
    `stated`        UInt32 COMMENT 'Of which state a two-sided daily price in EUR',
    `first_day`     Date COMMENT 'Earliest day of publication',
    `last_day`      Date COMMENT 'Latest day of publication'
)
ENGINE = MergeTree
PARTITION BY toYear(month)
ORDER BY (by, narrowed, also, also_narrowed, stack, month)
COMMENT 'One row is one technology in one month among the ads of two lists of a filter; derived from mentions, never the truth'
