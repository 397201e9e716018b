package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// Product is the token by which robots.txt files and server logs know the crawler.
const Product = "tjm"

// NoDelay is the Plan.Delay of a host that may be asked as fast as it answers, such as a simulated board on loopback.
const NoDelay time.Duration = -1

// Plan is one crawl of one source. The zero value of a bound means its default.
type Plan struct {
	Source string   // id of the source, as in its site definition
	Start  []string // addresses of the first pages; they are listings

	Agent   string      // User-Agent header: begins with "tjm/VERSION" and holds Contact (see Agent)
	Contact string      // e-mail or web address of whoever runs the crawl
	Accept  string      // Accept header; default: HTML, then JSON and XML, then anything
	Headers http.Header // more headers, such as an API key; sent to the allowed hosts alone

	AllowedHosts []string // "board.example" or "board.example:8080"; default: the hosts of Start
	AllowPrivate bool     // let requests reach loopback, private and link-local addresses

	Delay    time.Duration // least time between two requests to a host; default 1 s, NoDelay for none
	Jitter   time.Duration // longest random addition to each delay; default a quarter of it
	Parallel int           // requests in flight at once; default 1
	Timeout  time.Duration // of one request, from connecting to the last byte; default 30 s
	MaxWait  time.Duration // longest Retry-After that is waited for, else the host is left alone; default 2 min
	MaxTries int           // requests for one page that fails in passing; default 3

	DailyBudget int    // requests to one host in a day of the window's zone, by all runs of the Crawler; 0 for no limit
	Window      Window // hours in which requests may start; default all day

	MaxPages int   // pages asked for in the run; default 10,000
	MaxDepth int   // links between a start page and the farthest page; default 200
	MaxBody  int64 // bytes of one page after decompression; default 8 MiB

	// Prepare completes a request to an allowed host that robots.txt lets through, just before it is sent: a token that
	// expires, the body of a search. It may change all but the address, and it may send requests of its own. Optional;
	// called from several goroutines.
	Prepare func(*http.Request) error
	// Known says whether a detail page, by its canonical address, was stored by an earlier run and can be skipped.
	// Optional; called from several goroutines.
	Known func(address string) bool
	// Validators returns the ETag and Last-Modified of the stored version of a page, each empty when unknown. They make
	// the request conditional. Optional; called from several goroutines.
	Validators func(address string) (etag, modified string)
	// Archived returns the stored version of a page whose server says that it has not changed. It is handled as if it had
	// been sent, so that its links are followed, and counts as unchanged. Without it such a page gives nothing; when it is
	// not ok the page is asked for again without conditions. Optional; called from several goroutines.
	Archived func(ctx context.Context, address string) (page market.Page, ok bool, err error)
	// Journal makes the run survive the death of the process: Run goes on with the run that the journal describes, or
	// writes a new one down. The caller opens it, tells it what is stored, and closes or removes it after the run (see
	// Unfinished). Optional.
	Journal *journal.Journal
	// Observe is told the counts after every page, one call at a time. Optional; it must return quickly.
	Observe func(Progress)
	// Failed is told every page that could not be had or handled. Optional; called from several goroutines.
	Failed func(Failure)
}

// Agent returns the User-Agent header for a version of tjm run by whoever answers at contact, an e-mail or web address.
func Agent(version, contact string) string {
	if strings.Contains(contact, "@") && !strings.Contains(contact, "://") {
		contact = "mailto:" + contact
	}
	return fmt.Sprintf("%s/%s (+%s)", Product, version, contact)
}

const defaultAccept = "text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.9,*/*;q=0.5"

// withDefaults returns the plan with its bounds filled in.
func (p Plan) withDefaults() Plan {
	set(&p.Delay, time.Second)
	p.Delay = max(p.Delay, 0)
	set(&p.Parallel, 1)
	set(&p.Timeout, 30*time.Second)
	set(&p.MaxWait, 2*time.Minute)
	set(&p.MaxTries, 3)
	set(&p.MaxPages, 10_000)
	set(&p.MaxDepth, 200)
	set(&p.MaxBody, 8<<20)
	set(&p.Accept, defaultAccept)
	return p
}

func set[T comparable](field *T, value T) {
	var zero T
	if *field == zero {
		*field = value
	}
}

// validate returns every mistake of a plan at once.
func (p Plan) validate() error {
	var wrong []error
	refuse := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	if p.Source == "" {
		refuse("no source")
	}
	if len(p.Start) == 0 {
		refuse("no start address")
	}
	if !validContact(p.Contact) {
		refuse("contact %q: want an e-mail or web address where a board can complain", p.Contact)
	}
	version, isOurs := strings.CutPrefix(p.Agent, Product+"/")
	if !isOurs || version == "" || version[0] == ' ' {
		refuse("agent %q: want it to begin with %s/VERSION", p.Agent, Product)
	} else if !strings.Contains(p.Agent, p.Contact) || strings.ContainsAny(p.Agent, "\r\n") {
		refuse("agent %q: want one line with the contact %q", p.Agent, p.Contact)
	}
	for name, bound := range map[string]int64{
		"parallel": int64(p.Parallel), "timeout": int64(p.Timeout), "longest wait": int64(p.MaxWait),
		"jitter": int64(p.Jitter), "daily budget": int64(p.DailyBudget), "tries": int64(p.MaxTries), "pages": int64(p.MaxPages), "depth": int64(p.MaxDepth), "body": p.MaxBody,
	} {
		if bound < 0 {
			refuse("%s: %d is below zero", name, bound)
		}
	}
	if err := p.Window.validate(); err != nil {
		wrong = append(wrong, err)
	}
	if err := errors.Join(wrong...); err != nil {
		return fmt.Errorf("plan of source %q: %w", p.Source, err)
	}
	return nil
}

func validContact(contact string) bool {
	if strings.ContainsAny(contact, " \t\r\n()") {
		return false
	}
	if u, err := url.Parse(contact); err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") {
		return true
	}
	local, domain, found := strings.Cut(contact, "@")
	return found && local != "" && domain != ""
}

// resolve checks the plan and returns its first pages and the hosts it may ask, as they stand in canonical addresses.
func (p Plan) resolve() (start []Link, allowed map[string]bool, err error) {
	if err := p.validate(); err != nil {
		return nil, nil, err
	}
	allowed = map[string]bool{}
	for _, name := range p.AllowedHosts {
		// An entry without a port means the default one of either scheme.
		for _, scheme := range []string{"https", "http"} {
			host := hostOf(&url.URL{Scheme: scheme, Host: name})
			if host == "" {
				return nil, nil, fmt.Errorf("plan of source %q: allowed host %q: not a host", p.Source, name)
			}
			allowed[host] = true
		}
	}
	for _, address := range p.Start {
		canonical, err := Canonical(address)
		if err != nil {
			return nil, nil, fmt.Errorf("plan of source %q: start: %w", p.Source, err)
		}
		u, err := url.Parse(canonical)
		if err != nil {
			return nil, nil, fmt.Errorf("plan of source %q: start: %w", p.Source, err)
		}
		if len(p.AllowedHosts) == 0 {
			allowed[u.Host] = true
		}
		if !allowed[u.Host] {
			return nil, nil, fmt.Errorf("plan of source %q: start %s: %w", p.Source, canonical, ErrForeignHost)
		}
		start = append(start, Link{URL: canonical, Kind: Listing})
	}
	return start, allowed, nil
}
