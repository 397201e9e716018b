-- filter.sql of lists that mentions and alike have, technologies aside.
(empty({regions:Array(String)}) OR region IN {regions:Array(String)})
AND (empty({remote:Array(String)}) OR remote IN {remote:Array(String)})
AND (empty({seniority:Array(String)}) OR seniority IN {seniority:Array(String)})
AND (empty({sources:Array(String)}) OR source IN {sources:Array(String)})
AND if(empty({contracts:Array(String)}), 1, hasAny(CAST(forms, 'Array(String)'), {contracts:Array(String)}))
