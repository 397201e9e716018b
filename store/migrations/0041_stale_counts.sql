INSERT INTO stale SELECT DISTINCT month, 'narrow', 'migration', now64(3), 0 FROM offers
