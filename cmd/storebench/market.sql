INSERT INTO offers (source, offer_id, version, url, title, company, posted, text, role, stacks, rate_min, rate_max, rate_unit, rate_currency, city, department, region, country, remote, contracts, seniority, extractor, facts_hash, row_hash, first_seen, last_seen, closed_at, closed_why)
WITH
  (k, i) -> sipHash64(k, i) / 18446744073709551616. AS u,
  (n, x) -> toUInt32(floor(pow(n + 1, x))) AS zipf
SELECT
  concat('board-', toString(zipf(5, u(number, 1)))) AS source,
  leftPad(toString(number), 9, '0') AS offer_id, 1,
  concat('https://', source, '.example/offers/', offer_id) AS url,
  concat('Développeur ', toString(zipf(300, u(number, 100))), ' ', toString(sipHash64(number) % 1000)) AS title,
  concat('Company ', toString(zipf(5000, u(number, 2)))) AS company,
  toDate('2026-11-20') - toUInt32(1095 * u(number, 3)) AS posted,
  concat('text ', toString(sipHash64(number,9)), ' ', toString(sipHash64(number,10))) AS text,
  ['backend','fullstack','frontend','mobile','devops','data','other'][zipf(7, u(number, 4))] AS role,
  arrayMap(s -> concat('Stack ', leftPad(toString(s), 3, '0')), arrayDistinct(arrayMap(i -> zipf(300, u(number, 100 + i)), range(1 + toUInt32(8 * u(number, 5)))))) AS stacks,
  if(u(number, 6) < 0.6, toNullable(toFloat64(10 * toUInt32(30 + 25 * (u(number, 7) + u(number, 8) + u(number, 9) * u(number,10))))), NULL) AS rate_min,
  rate_min + [0, 0, 50, 100][1 + toUInt32(4 * u(number, 11))] AS rate_max,
  if(rate_min IS NULL, '', 'day'), if(rate_min IS NULL, '', 'EUR'),
  '' AS city, '' AS department,
  concat('Region ', toString(zipf(18, u(number, 12)))) AS region, 'FR',
  ['partial','unknown','full','none'][zipf(4, u(number, 13))] AS remote,
  [['freelance'],['freelance'],['freelance','permanent'],['permanent'],[]][1 + toUInt32(5 * u(number, 14))] AS contracts,
  ['senior','unknown','mid','lead','junior'][zipf(5, u(number, 15))] AS seniority,
  'bench', sipHash64(number, 50), sipHash64(number, 51),
  toDateTime64(posted, 3, 'UTC') + 3600, least(toDateTime64('2026-11-27 08:00:00', 3, 'UTC'), toDateTime64(posted, 3, 'UTC') + 86400 * (1 + toUInt32(60 * u(number, 16)))) AS last_seen,
  if(last_seen < toDateTime64('2026-11-26 00:00:00', 3, 'UTC'), toNullable(last_seen + 86400), NULL), if(last_seen < toDateTime64('2026-11-26 00:00:00', 3, 'UTC'), 'absent', '')
FROM numbers({ads:UInt64})
SETTINGS max_insert_block_size = 500000
