ALTER TABLE runs
    ADD COLUMN IF NOT EXISTS `unchanged` UInt64 COMMENT 'Pages answered 304 or 204: nothing new to read' AFTER `known`
