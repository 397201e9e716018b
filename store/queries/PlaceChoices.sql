-- The most frequent countries, departments and cities under the filter, each with the names above it.
SELECT place.1 AS level, toString(place.2) AS in_country, toString(place.3) AS in_region, toString(place.4) AS in_department, toString(place.5) AS in_city, count() AS offers
FROM
(
    SELECT arrayJoin(arrayConcat(
        if(country = '', [], [(1, toString(country), '', '', '')]),
        if(country = '' OR department = '', [], [(2, toString(country), toString(region), toString(department), '')]),
        if(country = '' OR city = '', [], [(3, toString(country), toString(region), '', toString(city))])
    )) AS place
    FROM {{offers}}
    WHERE {{filter}}
        AND month BETWEEN {from:Date} AND {to:Date}
)
GROUP BY place
ORDER BY level, offers DESC, place
LIMIT {limit:UInt64} BY level
