-- Ads that are about to be closed, as events. Before their rows: see history.go.
INSERT INTO closings
SELECT source, offer_id, {at:DateTime64(3, 'UTC')}, 'closed', {why:String}, {recorded:DateTime64(3, 'UTC')}
FROM offers AS o FINAL
WHERE {{which}}
