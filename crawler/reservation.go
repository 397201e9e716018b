package crawler

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/html"

	"tjm/crawler/robots"
)

// A publisher reserves its right to text and data mining by the TDM Reservation Protocol: a header, a meta element, or a
// file of the site. Any of the three is enough here, whatever the others say. Policies that sell permission are not read.
const (
	reservationName   = "tdm-reservation"
	reservationFile   = "/.well-known/tdmrep.json"
	maxReservation    = 64 << 10 // bytes of the file
	maxReservations   = 1000     // rules of it
	metaWithin        = 64 << 10 // bytes of a page in which the meta element is looked for
	reservationOutage = time.Hour
)

// ReservedError is a page whose publisher reserves the right to text and data mining.
type ReservedError struct {
	Host string
	By   string // what says so
}

// Error names what decided.
func (e *ReservedError) Error() string {
	return fmt.Sprintf("%s reserves text and data mining: %s", e.Host, e.By)
}

// reservations remembers the files of sites, by scheme and host. The zero value is ready.
type reservations struct {
	mu       sync.Mutex
	byOrigin map[string]*reservation
}

// reservation is what one site's file says. turn holds one token: whoever has it reads and writes the rest.
type reservation struct {
	turn    chan struct{}
	asked   bool           // memory was asked
	rules   []*robots.File // each with the one pattern of a rule that reserves; those that grant are not kept
	expires time.Time
	told    bool // that pages are left out for it was logged
}

func (r *reservations) get(origin string) *reservation {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.byOrigin == nil {
		r.byOrigin = map[string]*reservation{}
	}
	known := r.byOrigin[origin]
	if known == nil {
		known = &reservation{turn: make(chan struct{}, 1)}
		known.turn <- struct{}{}
		r.byOrigin[origin] = known
	}
	return known
}

// tell says whether it is the first time that a host's reservation is met.
func (r *reservations) tell(host string) bool {
	known := r.get(host)
	r.mu.Lock()
	defer r.mu.Unlock()
	first := !known.told
	known.told = true
	return first
}

// reservedByFile asks the site's file whether it reserves a page. A file that cannot be had reserves nothing.
func (f *fetcher) reservedByFile(ctx context.Context, page *url.URL, policy *robots.Policy) error {
	host := hostOf(page)
	origin := page.Scheme + "://" + host
	if page.Path == reservationFile || !policy.Allowed(origin+reservationFile).Allowed {
		return nil
	}
	known := f.crawler.reservations.get(origin)
	select {
	case <-known.turn:
		defer func() { known.turn <- struct{}{} }()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	now, memory := f.crawler.config.Now(), f.crawler.config.Memory
	if !known.asked {
		known.asked = true
		if fact, ok := recallFile(memory, factReservation, origin, now); ok {
			known.rules, known.expires = parseReservation(fact.Content), fact.Expires
		}
	}
	if !now.Before(known.expires) {
		content, fresh, err := f.askReservation(ctx, origin+reservationFile, f.pace(policy))
		if err != nil {
			return err
		}
		known.rules, known.expires = parseReservation(content), now.Add(fresh)
		memory.Save(factReservation, origin, fileFact{Expires: known.expires, Content: content})
	}
	for _, rule := range known.rules {
		if d := rule.Allowed("*", page.String()); !d.Allowed {
			return &ReservedError{Host: host, By: "its " + reservationFile}
		}
	}
	return nil
}

// askReservation fetches the file; it is empty when there is none. The error is that of a host that wants to be left alone, or the context's.
func (f *fetcher) askReservation(ctx context.Context, address string, delay time.Duration) ([]byte, time.Duration, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, 0, fmt.Errorf("request %s: %w", address, err)
	}
	req.Header.Set("User-Agent", f.plan.Agent)
	req.Header.Set("Accept", "application/json,*/*;q=0.5")
	req.Header.Set("Accept-Encoding", "gzip")
	resp, err := f.fetch(req, request{delay: delay, limit: maxReservation})
	var paused *PausedError
	switch {
	case ctx.Err() != nil:
		return nil, 0, context.Cause(ctx)
	case errors.As(err, &paused):
		return nil, 0, err
	case err != nil:
		f.crawler.log.DebugContext(ctx, "no reservation file", "url", address, "error", err)
		return nil, reservationOutage, nil
	}
	defer resp.Body.Close()
	if !hasPage(resp.StatusCode) {
		return nil, robotsFresh, nil
	}
	return bytes.Clone(held(resp)), robotsFresh, nil
}

// parseReservation returns the rules of a file that reserve. Locations are patterns as in robots.txt.
func parseReservation(content []byte) []*robots.File {
	var list []struct {
		Location    string          `json:"location"`
		Reservation json.RawMessage `json:"tdm-reservation"`
	}
	if json.Unmarshal(content, &list) != nil {
		return nil
	}
	var rules []*robots.File
	for _, rule := range list[:min(len(list), maxReservations)] {
		if isReserved(string(bytes.Trim(rule.Reservation, `" `))) && rule.Location != "" && !strings.ContainsAny(rule.Location, "\r\n#") {
			rules = append(rules, robots.Parse([]byte("User-agent: *\nDisallow: "+rule.Location)))
		}
	}
	return rules
}

// reservedByPage looks at an answer's header and at the head of its page.
func reservedByPage(resp *http.Response) error {
	if by := Reserves(resp.Header, held(resp)); by != "" {
		return &ReservedError{Host: hostOf(resp.Request.URL), By: by}
	}
	return nil
}

// Reserves names what of an answer reserves the right to text and data mining: a header, or a meta element of the page. It is
// empty when neither does. Pages that others have saved are held against it too.
func Reserves(header http.Header, page []byte) (by string) {
	for _, value := range header.Values(reservationName) {
		if isReserved(value) {
			return "the header " + reservationName
		}
	}
	if hasReservedMeta(page) {
		return "the meta element " + reservationName
	}
	return ""
}

func isReserved(value string) bool { return strings.TrimSpace(value) == "1" }

// hasReservedMeta finds <meta name="tdm-reservation" content="1"> near the beginning of a page.
func hasReservedMeta(page []byte) bool {
	page = page[:min(len(page), metaWithin)]
	if !containsFold(page, reservationName) {
		return false
	}
	tokens := html.NewTokenizer(bytes.NewReader(page))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return false
		case html.StartTagToken, html.SelfClosingTagToken:
			if name, more := tokens.TagName(); string(name) == "meta" && more && isReservedMeta(tokens) {
				return true
			}
		}
	}
}

func isReservedMeta(tokens *html.Tokenizer) bool {
	named, reserved := false, false
	for more := true; more; {
		var key, value []byte
		key, value, more = tokens.TagAttr()
		switch string(key) {
		case "name":
			named = bytes.EqualFold(bytes.TrimSpace(value), []byte(reservationName))
		case "content":
			reserved = isReserved(string(bytes.TrimSpace(value)))
		}
	}
	return named && reserved
}

// containsFold finds ASCII words of lower case in any case.
func containsFold(page []byte, words string) bool {
	for at := 0; ; {
		i := bytes.IndexByte(page[at:], '-')
		if i < 0 {
			return false
		}
		at += i + 1
		start := at - 1 - len("tdm")
		if start >= 0 && start+len(words) <= len(page) && bytes.EqualFold(page[start:start+len(words)], []byte(words)) {
			return true
		}
	}
}
