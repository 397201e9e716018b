INSERT INTO runs (run_id, source, started, ended, outcome, planned, fetched, known, unchanged, parsed, failed, excluded, offers, new, changed, closed, read, with_title, with_place, with_stacks, with_rate, barren, bytes, error, suspect, saved_at)
SELECT
  concat('run-', leftPad(toString(number), 6, '0')), concat('board-', toString(1 + number % 5)),
  toDateTime64('2023-11-29 06:00:00', 3, 'UTC') + 86400 * intDiv(number, 5) + 60 * (number % 5) AS began,
  began + 600 + sipHash64(number) % 3000,
  ['complete', 'complete', 'complete', 'complete', 'complete', 'complete', 'complete', 'complete', 'partial', 'failed'][1 + sipHash64(number, 1) % 10],
  1000 + sipHash64(number, 2) % 500, 900, 100, 50, 800, sipHash64(number, 3) % 9, 3, 850, 40, 12, 30, 800, 800, 780, 700, 450, 2, 80000000, '', '', began
FROM numbers(5 * 1095)
