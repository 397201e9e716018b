INSERT INTO stale SELECT DISTINCT month, 'missions', 'migration', now64(3), 0 FROM offers WHERE (SELECT count() FROM missions) > 0
