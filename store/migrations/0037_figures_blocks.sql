ALTER TABLE figures
    MODIFY SETTING min_bytes_for_wide_part = 10485760, min_compress_block_size = 2048
