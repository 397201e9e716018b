SELECT sum(ads) AS offers
FROM figures
WHERE {{where}}
