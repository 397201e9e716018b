// Package robots reads robots.txt files and says whether they let a crawler fetch an address, as RFC 9309 asks.
//
// It is pure: fetching the file, and what an absent or failing file means, is the caller's business.
//
//   - parse.go: Parse, bytes to groups of rules; nothing in a file is an error
//   - line.go: one line, with the spellings that real files use
//   - policy.go: File.For and Policy.Allowed, the groups that speak to one agent and the rule that decides
//   - pattern.go: one path pattern with its wildcards
//   - escape.go: percent-encoding brought to one form before anything is compared
package robots
