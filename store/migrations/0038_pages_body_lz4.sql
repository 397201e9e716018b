ALTER TABLE pages
    MODIFY COLUMN `body` String COMMENT 'Body as it came over the wire, decompressed, then packed as packing says' CODEC(LZ4)
