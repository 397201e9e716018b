-- The reader's filter but for its months, shared by every query. An empty list narrows nothing; lists are combined
-- with AND. IN looks a value of few up once, where has() compares every row. A condition on lists goes into if(), which falls
-- away before anything is read: behind OR its rows would be picked out and put back one by one, at twice the cost. Companies are compared as advertisers are: without regard to case and outer spaces.
if(empty({stacks:Array(String)}), 1, hasAny(stacks, {stacks:Array(String)}))
AND (empty({regions:Array(String)}) OR region IN {regions:Array(String)})
AND (empty({countries:Array(String)}) OR country IN {countries:Array(String)})
AND (empty({roles:Array(String)}) OR role IN {roles:Array(String)})
AND (empty({remote:Array(String)}) OR remote IN {remote:Array(String)})
AND (empty({seniority:Array(String)}) OR seniority IN {seniority:Array(String)})
AND if(empty({contracts:Array(String)}), 1, hasAny(contracts, {contracts:Array(String)}))
AND (empty({sources:Array(String)}) OR source IN {sources:Array(String)})
AND if(empty({companies:Array(String)}), 1, has(arrayMap(c -> lowerUTF8(trimBoth(c)), {companies:Array(String)}), advertiser))
AND if(empty({place_countries:Array(String)}), 1, arrayExists((c, r, d, t) -> (c = '' OR c = country) AND (r = '' OR r = region) AND (d = '' OR d = department) AND (t = '' OR t = city),
    {place_countries:Array(String)}, {place_regions:Array(String)}, {place_departments:Array(String)}, {place_cities:Array(String)}))
