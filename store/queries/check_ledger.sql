-- Steps that are missing between the first and the last.
SELECT toUInt64(max(version) - uniqExact(version)) FROM schema_migrations
