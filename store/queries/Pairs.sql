SELECT toString(beside) AS named, sum(ads) AS offers
FROM pairs
WHERE stack = {stack:String} AND month BETWEEN {from:Date} AND {to:Date}
GROUP BY named
ORDER BY offers DESC, named
LIMIT {limit:UInt64}
