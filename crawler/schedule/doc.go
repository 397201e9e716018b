// Package schedule says when each source is crawled next and crawls it then: on its cron expression, in its time zone,
// shifted by a jitter of its own, never twice at a time.
//
// What is due is decided from the ledger of past runs alone, so that a restart neither skips a run nor doubles one, and
// `tjm crawl --due` agrees with `tjm serve`.
//
//   - schedule.go: Schedule, from a source's cron expression, zone and policy to the next start
//   - run.go: Run, which waits and crawls
package schedule
