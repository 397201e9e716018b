// Package when reads the dates of an ad: when the work starts, how long it lasts, and when the ad was posted. Relative
// dates are counted from the instant the caller gives, never from the clock.
//
//   - words.go: months, numbers and units in words
//   - date.go: one date as people type it
//   - order.go: which of day and month an ad writes first
//   - start.go: Start
//   - wrapped.go: dates whose cue ends the line before, and those of a school year
//   - soon.go: "as soon as possible"
//   - cue.go: what the words before a date announce
//   - startwords.go: what announces a start, and what announces another date
//   - period.go: a period between two dates
//   - length.go: a span of time as written
//   - duration.go: Duration
//   - weeks.go: weeks that no word calls the duration
//   - begun.go: spans that no word calls the duration
//   - years.go: years that someone is wanted for
//   - verbs.go: verbs that say how long something lasts, and what it is
//   - firm.go: the firm part of a span, and a visit of weeks
//   - standin.go: how long somebody is away who is replaced
//   - label.go: labels that name the unit of a figure, and contracts that name their length
//   - subject.go: papers that are awaited, and parts of the work that begin on a day of their own
//   - unit.go: units of work that are days, and letters that are months
//   - reckoned.go: spans the work is put at, and spans it may not exceed
//   - hint.go: what the words around a span of time say of it
//   - workdays.go: durations given in working days
//   - until.go: a stay told by its first and its last day in two places
//   - clauses.go: a span or a day that the clause before it decides
//   - durationwords.go: what announces a duration, and what another span of time
//   - posted.go: Posted, for a board's own field
//   - relative.go: "il y a 3 jours", "yesterday"
package when
