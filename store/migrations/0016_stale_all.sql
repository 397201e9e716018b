INSERT INTO stale SELECT DISTINCT month, 'all', 'migration', now64(3), 0 FROM offers
