-- Ads that meet the filter but for its regions and places, and that do not say enough to tell whether they meet those.
SELECT count() AS offers
FROM {{offers}}
WHERE {{filter}}
    AND month BETWEEN {from:Date} AND {to:Date}
    AND (empty({asked_regions:Array(String)}) OR has({asked_regions:Array(String)}, region) OR region = '')
    AND arrayExists((c, r, d, t) -> (c = '' OR c = country OR country = '') AND (r = '' OR r = region OR region = '')
            AND (d = '' OR d = department OR department = '') AND (t = '' OR t = city OR city = ''),
        {asked_countries:Array(String)}, {asked_place_regions:Array(String)}, {asked_departments:Array(String)}, {asked_cities:Array(String)})
    AND NOT (
        (empty({asked_regions:Array(String)}) OR has({asked_regions:Array(String)}, region))
        AND arrayExists((c, r, d, t) -> (c = '' OR c = country) AND (r = '' OR r = region) AND (d = '' OR d = department) AND (t = '' OR t = city),
            {asked_countries:Array(String)}, {asked_place_regions:Array(String)}, {asked_departments:Array(String)}, {asked_cities:Array(String)})
    )
