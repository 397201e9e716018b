INSERT INTO stale SELECT DISTINCT month, 'facets', 'migration', now64(3), 0 FROM offers
