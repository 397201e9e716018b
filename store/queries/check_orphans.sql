-- A crawl writes its sightings after the ads they are of.
SELECT count() FROM sightings FINAL WHERE (source, offer_id) NOT IN (SELECT source, offer_id FROM offers)
