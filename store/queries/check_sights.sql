SELECT count() FROM offers FINAL WHERE first_seen > last_seen
