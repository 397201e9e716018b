CREATE TABLE IF NOT EXISTS missions
(
    `source`      LowCardinality(String) COMMENT 'Source that published the ad',
    `offer_id`    String COMMENT 'The ad''s id within its source',
    `version`     UInt64 COMMENT 'Grows with every matching; the greatest is the truth',
    `mission`     String COMMENT 'Name of the mission: source/id of the smallest key among its ads',
    `ads`         UInt32 COMMENT 'Ads of the mission when it was matched, this one included',
    `outcome`     LowCardinality(String) COMMENT 'same: shares its mission with another ad; undecided: perhaps; different: stands alone',
    `score`       Float64 COMMENT 'Sum of weights of the comparison that told most; 0 when no ad was near',
    `with_source` LowCardinality(String) COMMENT 'Source of the ad that it was compared with; empty when no ad was near',
    `with_id`     String COMMENT 'Id of that ad',
    `matched_by`  String COMMENT 'Facts that told most',
    `rules`       LowCardinality(String) COMMENT 'Version of the rules of matching',
    `row_hash`    UInt64 COMMENT 'row_hash of the ad as it was matched; another value means that the ad changed since',
    `matched_at`  DateTime64(3, 'UTC') COMMENT 'When it was matched'
)
ENGINE = ReplacingMergeTree(version)
ORDER BY (source, offer_id)
COMMENT 'One row is the mission of one ad; derived from offers, never the truth'
