package sites

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tjm/internal/market"
)

// ID names a source.
type ID string

// Kind is what a source's start addresses answer with.
type Kind string

// The kinds of source.
const (
	Listing Kind = "listing" // HTML pages that link to the ads
	Feed    Kind = "feed"    // RSS, Atom or another XML list of ads
	JSON    Kind = "api"     // JSON answers that hold the ads
	Files   Kind = "files"   // HTML files on the own disk
	Sitemap Kind = "sitemap" // sitemaps, or an index of them, plain or gzip, that name the pages of the ads
)

// Address is a web address (http or https), or a file path for kind files.
type Address string

// Name is the name of an attribute or parameter.
type Name string

// Country is an ISO 3166-1 alpha-2 code.
type Country string

// Currency is an ISO 4217 code.
type Currency string

// Language is an ISO 639-1 code.
type Language string

// Contract is a form of employment.
type Contract market.Contract

// Delay is 0 to 10 minutes.
type Delay time.Duration

// Count is 1 to 100000.
type Count int

var (
	idForm      = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	nameForm    = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.:-]{0,60}$`)
	countryForm = regexp.MustCompile(`^[A-Z]{2}$`)
	moneyForm   = regexp.MustCompile(`^[A-Z]{3}$`)
	tongueForm  = regexp.MustCompile(`^[a-z]{2}$`)
)

func matching(form *regexp.Regexp, b []byte, want string) (string, error) {
	if !form.Match(b) {
		return "", fmt.Errorf("bad value %q: want %s", b, want)
	}
	return string(b), nil
}

// UnmarshalText accepts lower-case letters, digits and hyphens.
func (v *ID) UnmarshalText(b []byte) error {
	s, err := matching(idForm, b[:min(len(b), 61)], "at most 60 lower-case letters, digits and hyphens")
	*v = ID(s)
	return err
}

// UnmarshalText accepts the name of an HTML attribute or query parameter.
func (v *Name) UnmarshalText(b []byte) error {
	s, err := matching(nameForm, b, "a name such as href or page")
	*v = Name(s)
	return err
}

// UnmarshalText accepts FR, DE ...
func (v *Country) UnmarshalText(b []byte) error {
	s, err := matching(countryForm, b, "a country code such as FR")
	*v = Country(s)
	return err
}

// UnmarshalText accepts EUR, CHF ...
func (v *Currency) UnmarshalText(b []byte) error {
	s, err := matching(moneyForm, b, "a currency code such as EUR")
	*v = Currency(s)
	return err
}

// UnmarshalText accepts fr, en ...
func (v *Language) UnmarshalText(b []byte) error {
	s, err := matching(tongueForm, b, "a language code such as fr")
	*v = Language(s)
	return err
}

// UnmarshalText accepts the kinds of source.
func (v *Kind) UnmarshalText(b []byte) error {
	if !slices.Contains([]Kind{Listing, Feed, JSON, Files, Sitemap}, Kind(b)) {
		return fmt.Errorf("unknown kind %q: want listing, feed, api, sitemap or files", b)
	}
	*v = Kind(b)
	return nil
}

// UnmarshalText accepts the forms of employment.
func (v *Contract) UnmarshalText(b []byte) error {
	known := []market.Contract{market.Freelance, market.Permanent, market.FixedTerm, market.Apprenticeship}
	if !slices.Contains(known, market.Contract(b)) {
		return fmt.Errorf("unknown contract %q: want freelance, permanent, fixed-term or apprenticeship", b)
	}
	*v = Contract(b)
	return nil
}

// UnmarshalText accepts a web address without blanks, or a path.
func (v *Address) UnmarshalText(b []byte) error {
	s := string(b)
	u, err := url.Parse(s)
	if err != nil || s == "" || len(s) > 2000 || strings.ContainsAny(s, " \t\n") || u.Scheme != "" && (u.Scheme != "http" && u.Scheme != "https" || u.Host == "") {
		return fmt.Errorf("bad address %q: want an absolute http or https address", s)
	}
	*v = Address(s)
	return nil
}

// UnmarshalText accepts a duration with its unit.
func (v *Delay) UnmarshalText(b []byte) error {
	d, err := time.ParseDuration(string(b))
	if err != nil || d < 0 || d > 10*time.Minute {
		return fmt.Errorf("bad duration %q: want 0s to 10m with its unit, such as 2s", b)
	}
	*v = Delay(d)
	return nil
}

// UnmarshalText accepts a positive whole number.
func (v *Count) UnmarshalText(b []byte) error {
	n, err := strconv.Atoi(string(b))
	if err != nil || n < 1 || n > 100_000 {
		return fmt.Errorf("bad number %q: want 1 to 100000", b)
	}
	*v = Count(n)
	return nil
}
