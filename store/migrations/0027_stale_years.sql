INSERT INTO stale SELECT DISTINCT month, 'years', 'migration', now64(3), 0 FROM offers
