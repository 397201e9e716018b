-- An ad is of one mission: of several rows the newest counts, so that two of one age contradict each other.
SELECT count()
FROM
(
    SELECT source, offer_id, version
    FROM missions
    GROUP BY source, offer_id, version
    HAVING uniqExact(mission) > 1
)
