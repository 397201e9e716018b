-- The day rates that every page shows, in one pass over the ads.
SELECT
    {{grouped}} AS grouped,
    {{label}} AS label,
    uniqExactIf(advertiser_id, advertiser_id != 0) AS anyone,
    {{facet_figure}}
FROM {{ads}}
WHERE {{narrow}}
    AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY GROUPING SETS ((){{sets}})
HAVING offers > 0
SETTINGS force_grouping_standard_compatibility = 1
