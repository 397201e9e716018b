// Package cron reads five-field cron expressions and finds the instants they name in a time zone, right on both days
// of the year on which clocks change. The expressions are strict: what a cron daemon would guess at is an error here.
//
//   - parse.go: from text to an Expression
//   - next.go: the next instant
//   - wall.go: the instants at which a clock on the wall shows a time: none, one or two
package cron
