// Package terms reads the terms of work that an ad offers: how much of it is done away from the client's site, and
// under which forms of employment.
//
//   - remotewords.go: the words for site and distance
//   - counts.go: days a week or a month, shares in percent
//   - remote.go: Remote, the decision
//   - contractwords.go: the words for the forms of employment
//   - contract.go: Contracts, the decision
package terms
