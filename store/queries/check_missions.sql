SELECT count() FROM missions FINAL WHERE (source, offer_id) NOT IN (SELECT source, offer_id FROM offers)
