-- Every dimension of which an ad has one value must add up to the ads of the month.
SELECT count()
FROM
(
    SELECT month, count() AS ads, count(day_rate_eur) AS stated
    FROM current
    GROUP BY month
) AS listed
FULL JOIN
(
    SELECT
        month,
        sumIf(figures.ads, dimension = '') AS ads,
        sumIf(figures.stated, dimension = '') AS stated,
        sumIf(figures.ads, dimension = 'region') AS by_region,
        sumIf(arraySum(rates.2), dimension = 'source') AS by_source
    FROM figures
    WHERE by = ''
    GROUP BY month
) AS summed USING (month)
WHERE listed.ads != summed.ads OR listed.stated != summed.stated OR summed.by_region != summed.ads OR summed.by_source != summed.stated
