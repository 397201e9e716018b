{{addressed}}
AND o.closed_at IS NULL
AND o.last_seen <= {at:DateTime64(3, 'UTC')}
