package market

import (
	"cmp"
	"strings"
	"time"
)

// Offer is one ad and the facts it states. An absent fact is its type's zero value or nil: unknown is never zero.
type Offer struct {
	Source string // id of the source that published the ad, as in its site definition
	ID     string // the ad's id within the source; stable between crawls
	URL    string // where the ad can be read; empty for text without an address
	Page   string // the address that was asked for and answered with this ad alone; empty when it was one of a list

	Title   string
	Company string    // the advertiser as the board names it; never a person
	Posted  time.Time // UTC day of publication; the zero time when not stated
	Text    string    // readable text without markup or personal data, bounded in size by the extraction

	Role      Role
	Stacks    []string // canonical technology names, in order of first appearance, no name twice
	Rate      *Pay     // freelance price; nil when none is stated
	Salary    *Pay     // pay of a permanent or fixed-term alternative; nil when none is stated
	Place     Place
	Remote    Remote
	OnSite    *float64   // days on site per week, 0 to 5; nil when not stated
	Contracts []Contract // sorted as declared in terms.go, no value twice
	Seniority Seniority
	Years     *int    // least total years of experience asked
	Duration  *int    // firm duration in months, at least 1
	Start     string  // "asap", "2026-01" or "2026-01-15"; empty when none is stated
	Language  string  // ISO 639-1 code of the ad's language
	English   English // what the ad says about English
	Education Education
	Client    Client
	Setting   Setting // from scratch, or an existing system

	Evidence []Evidence // the words behind the facts
	Notes    []string   // what was refused or contradicted, in English, for a maintainer's eye
}

// Key names an ad across the whole store.
type Key struct {
	Source string
	ID     string
}

// Key returns the ad's name across the whole store.
func (o Offer) Key() Key { return Key{o.Source, o.ID} }

// Compare orders keys by source, then by id.
func (k Key) Compare(other Key) int {
	return cmp.Or(strings.Compare(k.Source, other.Source), strings.Compare(k.ID, other.ID))
}
