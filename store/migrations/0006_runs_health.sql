ALTER TABLE runs
    ADD COLUMN IF NOT EXISTS `read` UInt64 COMMENT 'Offers whose pages the crawl read, the whole of the four counts below' AFTER `closed`,
    ADD COLUMN IF NOT EXISTS `with_title` UInt64 COMMENT 'Offers read that state a title' AFTER `read`,
    ADD COLUMN IF NOT EXISTS `with_place` UInt64 COMMENT 'Offers read that state a place' AFTER `with_title`,
    ADD COLUMN IF NOT EXISTS `with_stacks` UInt64 COMMENT 'Offers read that name a technology' AFTER `with_place`,
    ADD COLUMN IF NOT EXISTS `with_rate` UInt64 COMMENT 'Offers read that state a freelance price' AFTER `with_stacks`,
    ADD COLUMN IF NOT EXISTS `suspect` String COMMENT 'Why the crawl is not believed; empty for one like its predecessors' AFTER `error`
