CREATE TABLE IF NOT EXISTS current
(
    `source`        LowCardinality(String) COMMENT 'As in offers, like every column up to advertiser',
    `offer_id`      String COMMENT 'As in offers',
    `url`           String COMMENT 'As in offers',
    `title`         String COMMENT 'As in offers',
    `company`       String COMMENT 'As in offers',
    `stacks`        Array(LowCardinality(String)) COMMENT 'As in offers',
    `rate_min`      Nullable(Float64) COMMENT 'As in offers',
    `rate_max`      Nullable(Float64) COMMENT 'As in offers',
    `rate_unit`     LowCardinality(String) COMMENT 'As in offers',
    `rate_currency` LowCardinality(String) COMMENT 'As in offers',
    `city`          LowCardinality(String) COMMENT 'As in offers',
    `department`    LowCardinality(String) COMMENT 'As in offers',
    `region`        LowCardinality(String) COMMENT 'As in offers',
    `country`       LowCardinality(String) COMMENT 'As in offers',
    `remote`        LowCardinality(String) COMMENT 'As in offers',
    `seniority`     LowCardinality(String) COMMENT 'As in offers',
    `contracts`     Array(LowCardinality(String)) COMMENT 'As in offers',
    `role`          LowCardinality(String) COMMENT 'As in offers',
    `posted`        Nullable(Date) COMMENT 'As in offers',
    `first_seen`    DateTime64(3, 'UTC') COMMENT 'As in offers',
    `last_seen`     DateTime64(3, 'UTC') COMMENT 'As in offers',
    `closed_at`     Nullable(DateTime64(3, 'UTC')) COMMENT 'As in offers',
    `day`           Date COMMENT 'As in offers',
    `month`         Date COMMENT 'As in offers',
    `advertiser`    LowCardinality(String) COMMENT 'As in offers',
    `advertiser_id` UInt32 COMMENT 'Its number in advertisers; 0 for none',
    `day_rate_eur`  Nullable(Float64) COMMENT 'As in offers'
)
ENGINE = MergeTree
PARTITION BY month
ORDER BY (day, source, offer_id)
COMMENT 'One row is the latest extraction of one ad without its text; derived from offers, a month at a time, never the truth'
