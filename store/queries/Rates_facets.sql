-- The day rates that every page shows, in one pass over the ads.
SELECT
    multiIf(grouping(region) = 0, 'region', grouping(remote) = 0, 'remote', grouping(seniority) = 0, 'seniority', '') AS grouped,
    multiIf(grouped = 'region', toString(region), grouped = 'remote' AND remote != 'unknown', toString(remote),
        grouped = 'seniority' AND seniority != 'unknown', toString(seniority), '') AS label,
    {{facet_figure}}
FROM facets
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY GROUPING SETS ((), (region), (remote), (seniority))
HAVING offers > 0
SETTINGS force_grouping_standard_compatibility = 1
