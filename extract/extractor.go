package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"sync"

	"tjm/extract/place"
	"tjm/extract/sites"
	"tjm/extract/stack"
	"tjm/internal/market"
)

// Version names the rules: whoever changes what they read raises it. Offers extracted by another version are read again
// from their pages.
const Version = "1"

// Version names the rules and the vocabulary that this extractor reads with: another vocabulary is another version.
func (e *Extractor) Version() string { return e.version }

// RulesVersion is the version of every extractor of this program, for those who need no extractor.
func RulesVersion() string { return rulesVersion() }

var rulesVersion = sync.OnceValue(func() string { return versionOf(stack.Vocabulary()) })

// versionOf joins the version of the rules with a hash of the vocabulary.
func versionOf(vocabulary []stack.Entry) string {
	h := sha256.New()
	fmt.Fprintf(h, "%+v", vocabulary)
	return Version + "-" + hex.EncodeToString(h.Sum(nil)[:4])
}

// Config says what an Extractor knows beyond what is built in.
type Config struct {
	// Gazetteer is a CSV of communes that completes the built-in places; nil for none.
	Gazetteer io.Reader
}

// Extractor reads offers. It is safe for concurrent use and never changes once made.
type Extractor struct {
	stacks *stack.Matcher
	places *place.Gazetteer

	version string
}

// New makes an extractor. The first one of a process compiles the vocabularies, which all share.
func New(c Config) (*Extractor, error) {
	stacks, err := stack.New()
	if err != nil {
		return nil, fmt.Errorf("vocabulary of technologies: %w", err)
	}
	places, err := place.New(c.Gazetteer)
	if err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	return &Extractor{stacks: stacks, places: places, version: RulesVersion()}, nil
}

// LinkKind says what stands behind a link.
type LinkKind string

// The kinds of link.
const (
	LinkListing LinkKind = "listing" // more links to offers
	LinkDetail  LinkKind = "detail"  // one offer
)

// Link is an address found on a page.
type Link struct {
	URL  string
	Kind LinkKind
}

// Result is what a page gives.
type Result struct {
	Offers   []market.Offer
	Links    []Link  // absolute, without fragment, no address twice, in order of appearance
	Problems []error // offers that could not be read, each naming the site, the field and the page

	// Accounts tell how each of Offers was read, in the same order.
	Accounts []Account
	// Fields are the values that the fields of the definition gave, by key, for each ad that was looked at, also for
	// those that became a problem. Nil when no definition was used.
	Fields []map[string]string
}

// FieldError says that a fact that must be on a page is not.
type FieldError struct {
	Site  sites.ID // empty when no definition was used
	Field string
	URL   string
}

// Error names the site, the field and the page.
func (e *FieldError) Error() string {
	site := string(e.Site)
	if site == "" {
		site = "page"
	}
	return site + ": no " + e.Field + " found on " + e.URL
}
