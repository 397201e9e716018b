INSERT INTO closings SELECT source, offer_id, assumeNotNull(closed_at), 'closed', closed_why, assumeNotNull(closed_at) FROM offers FINAL WHERE closed_at IS NOT NULL
