ALTER TABLE pages
    ADD COLUMN IF NOT EXISTS `packing` LowCardinality(String) COMMENT 'How body is compressed by itself: zstd, or empty for not at all' AFTER `modified`,
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(ZSTD(1)),
    COMMENT COLUMN `body_hash` 'Hash of body as stored: equal for equal pages that one version of the program packed',
    COMMENT COLUMN `body_size` 'Size of body as stored, in bytes'
