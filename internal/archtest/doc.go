// Package archtest proves the rules of the house that a compiler does not: who may import whom, that every package
// says what it is for, and that no package is a drawer. It holds tests alone; docs/architecture.md gives the reasons.
package archtest
