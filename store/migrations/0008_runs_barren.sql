ALTER TABLE runs
    ADD COLUMN IF NOT EXISTS `barren` UInt64 COMMENT 'Pages of ads that were read and gave no offer' AFTER `with_rate`
