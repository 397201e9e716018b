ALTER TABLE pages
    MODIFY COLUMN `url` COMMENT 'Address that was asked for, by which a later crawl knows the page',
    ADD COLUMN IF NOT EXISTS `final` String DEFAULT '' COMMENT 'Where redirects led; empty when it is the address asked for, and for pages stored before this was kept' AFTER `url`
