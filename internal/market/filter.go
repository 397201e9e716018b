package market

import "time"

// Filter narrows the market. An empty list or zero month narrows nothing. Values within one list are alternatives,
// lists are combined: Stacks {Go, Rust} and Regions {Bretagne} is (Go or Rust) in Bretagne.
type Filter struct {
	Stacks    []string // canonical names
	Regions   []string // official names; "FR" style country codes are not regions
	Places    []Place  // each at its own level: an empty name is any
	Countries []string // ISO 3166-1 alpha-2
	Roles     []Role
	Remote    []Remote
	Seniority []Seniority
	Contracts []Contract
	Sources   []string
	Companies []string
	AsOf      time.Time // a day: what was known at its end, in UTC; the zero time is now
	// WithChildren lets a technology stand for those below it too: Java for Spring Boot, by the vocabulary's parents. The
	// filter and every count by technology follow; what offers are listed with does not change.
	WithChildren bool
	Conversion   Conversion // of amounts; the zero value is none
	From, To     Month      // inclusive, by month of publication (of first sight when the ad states none)
}
