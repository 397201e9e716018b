// Package storetest holds the tests that every home of a store must pass: the engine in the process, its HTTP
// interface, a ClickHouse server.
//
//   - open.go: a throwaway database per test
//   - suite.go: Run, the list of tests
//   - sample.go: a market small enough to check by hand, and a large random one
//   - figures.go, rankings.go: the answers on the small market
//   - random.go: the answers on random markets against a plain computation
//   - saving.go: what saving twice does
//   - rereading.go: stored pages and better rules
//   - captures.go: ads captured in the past
//   - pruning.go: pages that are not kept
//   - missions.go: which ads are one mission
//   - hostile.go: text that tries to be SQL
//   - reading.go: the reader's own SQL
package storetest
