// Package health compares a run with its predecessors of the same source: whether it can be believed, and whether what
// it did not see can be taken as no longer published. It is pure: rows of the ledger in, a judgement out.
//
//   - judge.go: Reasons not to believe a run
//   - chance.go: how likely chance makes so few
//   - evidence.go: which runs prove that an offer is gone
package health
