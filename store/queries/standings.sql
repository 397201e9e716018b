-- What some tables hold, partition by partition.
SELECT table, partition, count(), sum(rows), min(min_date), max(max_date)
FROM system.parts
WHERE active AND rows > 0 AND database = currentDatabase() AND table IN {tables:Array(String)}
GROUP BY table, partition
