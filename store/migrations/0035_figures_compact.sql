ALTER TABLE figures
    MODIFY SETTING min_bytes_for_wide_part = 1099511627776
