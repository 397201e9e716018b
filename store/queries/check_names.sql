SELECT count() FROM offers FINAL WHERE source = '' OR offer_id = ''
