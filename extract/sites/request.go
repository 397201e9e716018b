package sites

import (
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// API says where the offers of a JSON answer are and how to ask for the next answer: by an address in the answer, or by
// counting a query parameter up until an answer has no offers.
type API struct {
	Offers Path  `yaml:"offers"` // the list of offers; empty when the answer is the list
	Next   Path  `yaml:"next"`   // the address of the next answer
	Page   Name  `yaml:"page"`   // the query parameter that counts: pages, offers, or a range of them such as 0-149
	Step   Count `yaml:"step"`   // what it grows by, 1 when absent; a step above 1 is the offers of a full answer
	Last   Count `yaml:"last"`   // the highest value worth asking for; absent for no bound but that of the run
	Post   Body  `yaml:"post"`   // JSON sent to the address; {name} stands for its query parameter of that name
}

// Body is a JSON text with places for query parameters: {"page": {page}}.
type Body string

var placeholder = regexp.MustCompile(`\{([A-Za-z_][A-Za-z0-9_]*)\}`)

// UnmarshalText accepts a text that is bounded.
func (b *Body) UnmarshalText(text []byte) error {
	if len(text) > 10_000 {
		return fmt.Errorf("body of %d bytes: the limit is 10000", len(text))
	}
	*b = Body(text)
	return nil
}

// For returns the body of the request for an address, nil when the request is a plain GET. Only whole numbers take a
// placeholder, so that an address cannot write JSON.
func (b Body) For(address *url.URL) []byte {
	if b == "" {
		return nil
	}
	query := address.Query()
	return []byte(placeholder.ReplaceAllStringFunc(string(b), func(name string) string {
		n, err := strconv.Atoi(query.Get(name[1 : len(name)-1]))
		if err != nil {
			n = 0
		}
		return strconv.Itoa(n)
	}))
}

// After returns the value of the counting parameter after at, for an answer of so many offers. It is empty when the
// answer was the last.
func (a API) After(at string, offers int) string {
	step := max(int(a.Step), 1)
	if offers == 0 || step > 1 && offers < step {
		return ""
	}
	first, second, isRange := strings.Cut(at, "-")
	low, err := strconv.Atoi(first)
	if err != nil {
		low = 1
	}
	low += step
	if a.Last > 0 && low > int(a.Last) {
		return ""
	}
	if high, err := strconv.Atoi(second); isRange && err == nil {
		return strconv.Itoa(low) + "-" + strconv.Itoa(high+step)
	}
	return strconv.Itoa(low)
}

// Auth says how an API knows who asks. The secret itself is never in a definition.
type Auth struct {
	Kind     AuthKind `yaml:"kind"`
	TokenURL Address  `yaml:"token_url"`
	Scope    string   `yaml:"scope"`
	ID       Variable `yaml:"id_from"`     // environment variable of the client's id
	Secret   Variable `yaml:"secret_from"` // environment variable of the client's secret
}

// AuthKind names a way to prove who asks.
type AuthKind string

// ClientCredentials is the grant of RFC 6749 section 4.4: id and secret give a token for a while.
const ClientCredentials AuthKind = "client-credentials"

// UnmarshalText accepts the known ways.
func (k *AuthKind) UnmarshalText(b []byte) error {
	if AuthKind(b) != ClientCredentials {
		return fmt.Errorf("unknown auth %q: want client-credentials", b)
	}
	*k = AuthKind(b)
	return nil
}

// Only keeps the items of an answer in which the value at a path matches. An API that answers more than offers, such as
// a search in a forum, is narrowed by it.
type Only struct {
	Path    Path    `yaml:"path"`
	Matches Pattern `yaml:"matches"`
}

// Keeps reports whether an item of an answer is an offer of the source.
func (s *Site) Keeps(item any) bool {
	for _, o := range s.Only {
		if !o.Matches.Match(strings.Join(o.Path.Texts(item), " ")) {
			return false
		}
	}
	return true
}
