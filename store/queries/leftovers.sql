SELECT name FROM system.tables
WHERE database = currentDatabase() AND match(name, '^(current|facets|mentions|tallies|alike|figures|pairs|missions)_[a-z0-9]{20,}$')
