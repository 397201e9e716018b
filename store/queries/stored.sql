-- What the writer must know of ads it is about to save again: the row of greatest version.
SELECT
    source,
    offer_id,
    max(o.version) AS newest,
    argMax(facts_hash, o.version) AS facts,
    argMax(row_hash, o.version) AS content,
    argMax(first_seen, o.version) AS first,
    argMax(last_seen, o.version) AS last,
    argMax(extractor, o.version) AS rules,
    argMax(ifNull(closed_at, toDateTime64(0, 3, 'UTC')), o.version) AS closed,
    argMax(closed_why, o.version) AS why,
    argMax(month, o.version) AS counted
FROM offers AS o
WHERE (source, offer_id) IN (SELECT arrayJoin(arrayZip({sources:Array(String)}, {ids:Array(String)})) AS key)
GROUP BY source, offer_id
