CREATE TABLE IF NOT EXISTS schema_migrations
(
    `version`    UInt32 COMMENT 'Number of the migration, from its file name',
    `name`       String COMMENT 'File name of the migration',
    `applied_at` DateTime64(3, 'UTC') COMMENT 'When it was applied'
)
ENGINE = ReplacingMergeTree
ORDER BY version
COMMENT 'One row is one migration that this store has been through'
