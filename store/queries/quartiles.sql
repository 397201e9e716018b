-- From `weighted`, prices in rising order with their ads: the quartiles, computed as quantilesExactInclusive does. upto
-- holds how many ads lie at or below each price; the k-th of n values is the first price whose upto reaches k.
arrayMap(p -> (
    p * (n - 1) + 1 AS h,
    floor(h) AS k,
    weighted[arrayFirstIndex(u -> u >= k, upto)].1 AS low,
    weighted[arrayFirstIndex(u -> u >= least(k + 1, toFloat64(n)), upto)].1 AS high,
    low + (h - k) * (high - low)
).5, if(n > 0, [0.25, 0.5, 0.75], [])) AS quartiles
