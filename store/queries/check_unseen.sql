-- Only a crawl that was cut short leaves an ad without a sighting, until the crawl goes on.
SELECT count() FROM offers FINAL WHERE (source, offer_id) NOT IN (SELECT source, offer_id FROM sightings)
