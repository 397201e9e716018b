-- What Counts_facets.sql reads, of a filter without a technology.
SELECT
    side.1 AS grouped,
    side.2 AS label,
    groupArray(toUInt32(toYear(month) * 12 + toMonth(month) - 1)) AS months,
    groupArray(toUInt32(counted)) AS counts,
    groupArrayIf(toUInt32(priced), grouped = '') AS stated,
    groupArrayIf(toUInt16(earliest), grouped = '') AS first,
    groupArrayIf(toUInt16(latest), grouped = '') AS last,
    emptyArrayInt64() AS sights
FROM
(
    SELECT side, month, sum(ads) AS counted, sum(stated) AS priced, min(first_day) AS earliest, max(last_day) AS latest
    FROM alike
    ARRAY JOIN arrayConcat(
        [('', ''), ('region', toString(region)), ('source', toString(source)), ('remote', toString(remote)), ('seniority', toString(seniority))],
        arrayMap(c -> ('contract', c), if(forms = '[]', [''], CAST(forms, 'Array(String)')))) AS side
    WHERE {{narrow}}
        AND month BETWEEN {from:Date} AND {to:Date}
    GROUP BY side, month
)
GROUP BY side
