CREATE TABLE IF NOT EXISTS exchange_rates
(
    `version`    String COMMENT 'Hash of all rates of one file; a program reads the rows of its own',
    `currency`   LowCardinality(String) COMMENT 'ISO 4217 code, never EUR',
    `day`        Date COMMENT 'Day of the rate',
    `per_eur`    Float64 COMMENT 'Units of the currency for one euro',
    `source`     LowCardinality(String) COMMENT 'Who says so, as in the file',
    `written_at` DateTime64(3, 'UTC') COMMENT 'When it was written; the newest version is the latest file'
)
ENGINE = ReplacingMergeTree
ORDER BY (version, currency, day)
COMMENT 'One row is one exchange rate of one file of rates; a copy for questions that convert, the file is the truth'
