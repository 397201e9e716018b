INSERT INTO stale SELECT DISTINCT month, 'narrow counts', 'migration', now64(3), 0 FROM offers
