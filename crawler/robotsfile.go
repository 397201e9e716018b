package crawler

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"time"

	"tjm/crawler/robots"
)

const (
	longestCrawlDelay  = time.Minute
	maxRobotsRedirects = 5
	robotsFresh        = 24 * time.Hour  // how long a file, or its absence, is believed
	robotsRefusalFresh = time.Hour       // how long 401, 403 and 429 are
	robotsOutageFresh  = 5 * time.Minute // how long a failure is, so that a broken host is not asked at every page
)

// robotsFiles remembers robots.txt by scheme and host. The zero value is ready.
type robotsFiles struct {
	mu       sync.Mutex
	byOrigin map[string]*robotsFile
}

// robotsFile is what one site's file says, or why it says nothing. turn holds one token: whoever has it reads and
// writes the rest.
type robotsFile struct {
	turn    chan struct{}
	asked   bool // memory was asked
	policy  *robots.Policy
	err     error // what every page of the site is refused with
	expires time.Time
}

func (r *robotsFiles) get(origin string) *robotsFile {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.byOrigin == nil {
		r.byOrigin = map[string]*robotsFile{}
	}
	f := r.byOrigin[origin]
	if f == nil {
		f = &robotsFile{turn: make(chan struct{}, 1)}
		f.turn <- struct{}{}
		r.byOrigin[origin] = f
	}
	return f
}

// policy returns what the site of an address says to us, from memory or from the site.
func (f *fetcher) policy(ctx context.Context, page *url.URL) (*robots.Policy, error) {
	origin := page.Scheme + "://" + hostOf(page)
	known := f.crawler.robots.get(origin)
	select {
	case <-known.turn:
		defer func() { known.turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	now, memory := f.crawler.config.Now(), f.crawler.config.Memory
	if !known.asked {
		known.asked = true
		if fact, ok := recallFile(memory, factRobots, origin, now); ok {
			known.expires = fact.Expires
			known.policy, known.err = fact.policy()
		}
	}
	if now.Before(known.expires) {
		return known.policy, known.err
	}
	content, fresh, err := f.askRobots(ctx, origin+"/robots.txt")
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	known.err, known.expires = err, now.Add(fresh)
	if err == nil {
		known.policy = robots.Parse(content).For(Product)
	}
	memory.Save(factRobots, origin, robotsFact(content, err, known.expires))
	return known.policy, known.err
}

// askRobots fetches a robots.txt and says what its answer means: RFC 9309 section 2.3.1, stricter where a server
// refuses us the file; one that does not exist is empty. Redirects may leave the plan's hosts, as the RFC asks, though not for private addresses.
func (f *fetcher) askRobots(ctx context.Context, address string) (content []byte, fresh time.Duration, err error) {
	outage := func(err error) ([]byte, time.Duration, error) {
		return nil, robotsOutageFresh, fmt.Errorf("%w: %w", ErrRobotsUnreachable, err)
	}
	for hop := 0; ; hop++ {
		resp, err := f.tryRobots(ctx, address)
		if err != nil {
			return outage(err)
		}
		switch status := resp.StatusCode; {
		case hasPage(status):
			content, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			if err != nil {
				return outage(err)
			}
			return content, robotsFresh, nil
		case status >= 300 && status < 400 && status != http.StatusNotModified:
			if hop == maxRobotsRedirects {
				return outage(ErrTooManyRedirects)
			}
			next, err := resp.Location()
			if err != nil {
				return outage(err)
			}
			if address, err = canonical(next); err != nil {
				return outage(err)
			}
		case status == http.StatusUnauthorized, status == http.StatusForbidden, status == http.StatusTooManyRequests:
			return nil, robotsRefusalFresh, &RobotsError{Status: status}
		case status < 500: // there is no file
			return nil, robotsFresh, nil
		default:
			return outage(&StatusError{status})
		}
	}
}

// tryRobots asks again when the network, not the server, fails.
func (f *fetcher) tryRobots(ctx context.Context, address string) (*http.Response, error) {
	for try := 1; ; try++ {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
		if err != nil {
			return nil, fmt.Errorf("request %s: %w", address, err)
		}
		req.Header.Set("User-Agent", f.plan.Agent)
		req.Header.Set("Accept", "text/plain,*/*;q=0.5")
		req.Header.Set("Accept-Encoding", "gzip")
		resp, err := f.fetch(req, request{delay: f.plan.Delay, limit: robots.MaxSize, cut: true})
		if err == nil || try >= f.plan.MaxTries || !isPassing(err) {
			return resp, err
		}
		if err := sleep(ctx, f.crawler.backoff(try)); err != nil {
			return nil, err
		}
	}
}
