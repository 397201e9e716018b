ALTER TABLE current
    ADD COLUMN IF NOT EXISTS `outcome` LowCardinality(String) COMMENT 'As in missions; empty for an ad that is not matched',
    ADD COLUMN IF NOT EXISTS `mission` String COMMENT 'Name of the mission that the ad shares with other ads; empty for one that stands alone and for one that is not matched'
