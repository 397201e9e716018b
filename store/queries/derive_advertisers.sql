-- Gives each advertiser of some months that has no number the next one.
INSERT INTO advertisers
SELECT name, (SELECT max(id) FROM advertisers) + row_number() OVER (ORDER BY name)
FROM
(
    SELECT DISTINCT toString(advertiser) AS name
    FROM offers
    WHERE month IN {months:Array(Date)} AND advertiser != '' AND advertiser NOT IN (SELECT name FROM advertisers)
)
