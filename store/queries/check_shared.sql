-- A mission is named by one of its ads, its ads know that they share it, and an ad alone in a mission shares it with none.
SELECT count()
FROM
(
    SELECT mission, count() AS ads, countIf(outcome = 'same') AS shared, countIf(concat(source, '/', offer_id) = mission) AS named
    FROM missions FINAL
    GROUP BY mission
)
WHERE named != 1 OR shared != if(ads > 1, ads, 0)
