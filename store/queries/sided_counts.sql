-- What Counts_cells.sql gives, of rows of a side (a dimension and its value) and a month.
side.1 AS grouped,
side.2 AS label,
groupArray(toUInt32(toYear(month) * 12 + toMonth(month) - 1)) AS months,
groupArray(toUInt32(counted)) AS counts,
groupArrayIf(toUInt32(priced), grouped = '') AS stated,
groupArrayIf(toUInt16(earliest), grouped = '') AS first,
groupArrayIf(toUInt16(latest), grouped = '') AS last,
emptyArrayInt64() AS sights
