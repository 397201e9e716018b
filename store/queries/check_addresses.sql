SELECT count() FROM addresses FINAL WHERE (source, offer_id) NOT IN (SELECT source, offer_id FROM offers)
