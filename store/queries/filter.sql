-- The reader's filter but for its months, shared by every query. An empty list narrows nothing; lists are combined
-- with AND. Companies are compared as advertisers are: without regard to case and outer spaces.
(empty({stacks:Array(String)}) OR hasAny(stacks, {stacks:Array(String)}))
AND (empty({regions:Array(String)}) OR has({regions:Array(String)}, region))
AND (empty({countries:Array(String)}) OR has({countries:Array(String)}, country))
AND (empty({roles:Array(String)}) OR has({roles:Array(String)}, role))
AND (empty({remote:Array(String)}) OR has({remote:Array(String)}, remote))
AND (empty({seniority:Array(String)}) OR has({seniority:Array(String)}, seniority))
AND (empty({contracts:Array(String)}) OR hasAny(contracts, {contracts:Array(String)}))
AND (empty({sources:Array(String)}) OR has({sources:Array(String)}, source))
AND (empty({companies:Array(String)}) OR has(arrayMap(c -> lowerUTF8(trimBoth(c)), {companies:Array(String)}), advertiser))
AND (empty({place_countries:Array(String)}) OR arrayExists((c, r, d, t) -> (c = '' OR c = country) AND (r = '' OR r = region) AND (d = '' OR d = department) AND (t = '' OR t = city),
    {place_countries:Array(String)}, {place_regions:Array(String)}, {place_departments:Array(String)}, {place_cities:Array(String)}))
