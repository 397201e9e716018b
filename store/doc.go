// Package store keeps pages, offers and crawl runs in ClickHouse and answers the questions that charts, tables and
// reports ask. It is the only place with SQL, and the same code runs on the engine inside the process and on a server.
//
//   - config.go, open.go, dsn.go, engine.go: from a Config to an open Store
//   - errors.go: what can go wrong at opening, and the way out of each
//   - migrate.go, migrations/, schema.sql: the tables; package topology spreads them over servers
//   - offers.go, facts.go, row.go, stored.go, sightings.go: saving offers without doubling any
//   - pruning.go: pages that are no longer kept
//   - captures.go: saving what archives show of the past
//   - patience.go: saving again when the store did not answer
//   - closing.go: closing those that are no longer published
//   - pages.go, runs.go: raw pages and the ledger of crawls
//   - reading.go, reextracted.go: stored pages for better rules, and what those read in them
//   - query.go, queries/: one SQL file per question, named after its method
//   - filter.go, dimension.go, figure.go: what a reader narrows to and groups by
//   - plan.go: which table answers a question
//   - stale.go, work.go, refresh.go, derive.go: the tables that questions read, derived from the offers a month at a time
//   - history.go: what ads stated over time, and when they were withdrawn and back
//   - coverage.go, trends.go, breakdowns.go, listing.go, report.go: the questions
//   - view.go, counts.go, rates.go, ranking.go, weighted.go: what the questions of one page share, from cells
//   - facets.go: the same for filters that have no cells
//   - backup.go, restore.go, backupfiles.go: copies of the store
//   - check.go, compact.go: looking after it
//   - stream.go, native.go, nativecolumn.go, offerblock.go: many rows at a time, by columns
//   - missions.go, placing.go, missionlist.go: which ads are one mission
//   - sql.go, reader.go: the reader's own SQL, read-only
package store
