package crawler

import (
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"tjm/internal/market"
)

// rudeAnswer is what a rude server does to the nth request for a page, from 1.
type rudeAnswer func(n int, w http.ResponseWriter, r *http.Request)

// TestRudeServers holds the wanted outcome of everything that a server can do to a crawler. Each case runs real
// servers and connections in a bubble of its own, where waiting takes no time.
func TestRudeServers(t *testing.T) {
	certificate := selfSigned(t)
	for name, c := range map[string]struct {
		robots func(w http.ResponseWriter, r *http.Request) // nil: 404, everything is allowed
		page   rudeAnswer
		start  string // default http://board.example/a
		change func(*Plan)

		outcome  market.Outcome
		err      error // what the run's error wraps; nil: no error
		pageErr  error // what the first failed page's error wraps
		asked    int   // requests for pages
		fetched  int
		failed   int
		excluded int
		least    time.Duration // how long the run takes, at least and at most
		most     time.Duration
		wire     int64 // bytes received at most; 0: not looked at
	}{
		"429 with Retry-After in seconds": {
			page:    firstly(1, status(429, "Retry-After", "90"), text("offer")),
			outcome: market.RunComplete, asked: 2, fetched: 1, least: 90 * time.Second, most: 91 * time.Second,
		},
		"429 with Retry-After as a date": {
			page: firstly(1, func(n int, w http.ResponseWriter, r *http.Request) {
				w.Header().Set("Retry-After", time.Now().Add(time.Minute).UTC().Format(http.TimeFormat))
				w.WriteHeader(http.StatusTooManyRequests)
			}, text("offer")),
			outcome: market.RunComplete, asked: 2, fetched: 1, least: 59 * time.Second, most: 61 * time.Second,
		},
		"429 with a short Retry-After": {
			page:    firstly(1, status(429, "Retry-After", "1"), text("offer")),
			outcome: market.RunComplete, asked: 2, fetched: 1, least: time.Second, most: time.Second + time.Millisecond,
		},
		"429 with a Retry-After in the past": {
			page:    firstly(1, status(429, "Retry-After", "Mon, 05 Jan 1998 10:00:00 GMT"), text("offer")),
			outcome: market.RunComplete, asked: 2, fetched: 1, least: time.Second, most: 2 * time.Second,
		},
		"429 for longer than we wait": {
			page:    always(status(429, "Retry-After", "86400")),
			outcome: market.RunFailed, err: new(PausedError), pageErr: new(PausedError), asked: 1, failed: 1, most: time.Second,
		},
		"429 again and again": {
			page:    listing(12, status(429)),
			outcome: market.RunPartial, err: &StatusError{429}, pageErr: &StatusError{429}, asked: 1 + 3*3, fetched: 1, failed: 3,
			least: 9 * time.Second, most: time.Minute,
		},
		"503 that passes": {
			page:    firstly(2, status(503), text("offer")),
			outcome: market.RunComplete, asked: 3, fetched: 1, least: 3 * time.Second, most: 5 * time.Second,
		},
		"500 on every page": {
			page:    listing(12, status(500)),
			outcome: market.RunPartial, err: &StatusError{500}, pageErr: &StatusError{500}, asked: 1 + 5*3, fetched: 1, failed: 5,
			least: 15 * time.Second, most: time.Minute,
		},
		"401 on every page": {
			page:    listing(12, status(401)),
			outcome: market.RunPartial, err: &StatusError{401}, pageErr: &StatusError{401}, asked: 4, fetched: 1, failed: 3,
		},
		"403 on one page": {
			page:    listing(3, firstly(2, status(403), text("offer"))),
			outcome: market.RunPartial, pageErr: &StatusError{403}, asked: 4, fetched: 3, failed: 1,
		},
		"404 on one offer": {
			page:    listing(3, firstly(2, status(404), text("offer"))),
			outcome: market.RunComplete, pageErr: &StatusError{404}, asked: 4, fetched: 3, failed: 1,
		},
		"404 on one listing": {
			page:    firstly(1, text("listing /b\ndetail /c"), firstly(2, status(404), text("offer"))),
			outcome: market.RunPartial, pageErr: &StatusError{404}, asked: 3, fetched: 2, failed: 1,
		},

		"robots.txt answers 503": {
			robots: plainly(status(503)), page: always(text("offer")),
			outcome: market.RunFailed, err: ErrRobotsUnreachable, pageErr: &StatusError{503}, failed: 1,
		},
		"robots.txt answers 403": {
			robots: plainly(status(403)), page: always(text("offer")),
			outcome: market.RunFailed, err: errAny, excluded: 1,
		},
		"robots.txt answers 410": {
			robots: plainly(status(410)), page: always(text("offer")),
			outcome: market.RunComplete, asked: 1, fetched: 1,
		},
		"robots.txt redirects for ever": {
			robots: plainly(redirect("/robots.txt")), page: always(text("offer")),
			outcome: market.RunFailed, err: ErrTooManyRedirects, pageErr: ErrRobotsUnreachable, failed: 1,
		},
		"robots.txt without end": {
			robots: plainly(endless("User-agent: *\nDisallow: /a\n")), page: always(text("offer")),
			outcome: market.RunFailed, err: errAny, excluded: 1, wire: 2 << 20,
		},
		"robots.txt cut by the network, once": {
			robots: once(truncated, text("User-agent: *\nDisallow: /b")), page: always(text("offer")),
			outcome: market.RunComplete, asked: 1, fetched: 1, least: time.Second, most: 2 * time.Second,
		},

		"redirects in a circle": {
			page: func(n int, w http.ResponseWriter, r *http.Request) {
				redirect(map[string]string{"/a": "/b", "/b": "/a"}[r.URL.Path])(n, w, r)
			},
			outcome: market.RunFailed, err: ErrTooManyRedirects, pageErr: ErrTooManyRedirects, asked: 6, failed: 1,
		},
		"redirect to another host": {
			page:    always(redirect("http://elsewhere.example/")),
			outcome: market.RunFailed, err: ErrForeignHost, pageErr: ErrForeignHost, asked: 1, failed: 1,
		},
		"redirect to a forbidden page": {
			robots: plainly(text("User-agent: *\nDisallow: /private")), page: always(redirect("/private")),
			outcome: market.RunFailed, err: errAny, asked: 1, excluded: 1,
		},
		"slow drip": {
			page:    always(drip),
			outcome: market.RunFailed, err: ErrTooSlow, pageErr: ErrTooSlow, asked: 3, failed: 1,
			least: 33 * time.Second, most: 36 * time.Second,
		},
		"no answer at all": {
			page:    always(func(_ int, _ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }),
			outcome: market.RunFailed, err: ErrTooSlow, pageErr: ErrTooSlow, asked: 3, failed: 1,
			least: 33 * time.Second, most: 36 * time.Second,
		},
		"connection closed instead of an answer": {
			page: firstly(2, func(int, http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, text("offer")),
			// net/http itself asks again when a kept connection turns out to be closed
			outcome: market.RunComplete, asked: 3, fetched: 1, least: time.Second, most: 2 * time.Second,
		},
		"endless body": {
			page:    always(endless("")),
			outcome: market.RunFailed, err: ErrBodyTooLarge, pageErr: ErrBodyTooLarge, asked: 1, failed: 1, wire: 2 << 20,
		},
		"gzip bomb": {
			page:    always(bomb),
			outcome: market.RunFailed, err: ErrBodyTooLarge, pageErr: ErrBodyTooLarge, asked: 1, failed: 1, wire: 64 << 10,
		},
		"gzip that is not": {
			page:    always(text("offer", "Content-Encoding", "gzip")),
			outcome: market.RunFailed, err: errAny, pageErr: errAny, asked: 3, failed: 1, most: 5 * time.Second,
		},
		"a content encoding not asked for": {
			page:    always(text("offer", "Content-Encoding", "br")),
			outcome: market.RunFailed, err: ErrEncoding, pageErr: ErrEncoding, asked: 1, failed: 1,
		},
		"a charset that is not the page's": {
			page:    always(text("listing /b\ndetail /caf\xe9", "Content-Type", "text/html; charset=utf-8")),
			outcome: market.RunComplete, asked: 3, fetched: 3,
		},
		"a charset of nobody": {
			page:    firstly(1, text("detail /b", "Content-Type", "text/html; charset=klingon-8"), text("offer", "Content-Type", "text/html; charset=")),
			outcome: market.RunComplete, asked: 2, fetched: 2,
		},
		"truncated chunk, once": {
			page:    firstly(1, truncated, text("offer")),
			outcome: market.RunComplete, asked: 2, fetched: 1, least: time.Second, most: 2 * time.Second,
		},
		"truncated chunk, always": {
			page:    always(truncated),
			outcome: market.RunFailed, err: io.ErrUnexpectedEOF, pageErr: io.ErrUnexpectedEOF, asked: 3, failed: 1, most: 5 * time.Second,
		},
		"certificate of nobody": {
			start: "https://board.example/a", page: always(text("offer")),
			outcome: market.RunFailed, err: new(tls.CertificateVerificationError), pageErr: ErrRobotsUnreachable, failed: 1,
		},
		"no such name": {
			start: "http://nowhere.example/a", page: always(text("offer")),
			outcome: market.RunFailed, err: new(net.DNSError), pageErr: ErrRobotsUnreachable, failed: 1,
		},

		"calendar without end": {
			page: func(n int, w http.ResponseWriter, r *http.Request) {
				text("listing "+r.URL.Path+"?month="+strings.Repeat("i", n))(n, w, r)
			},
			change:  func(p *Plan) { p.MaxPages = 50 },
			outcome: market.RunPartial, asked: 50, fetched: 50,
		},
		"relative links that grow": {
			page:    always(text("listing ./offres/x")),
			outcome: market.RunComplete, asked: 5, fetched: 5,
		},
		"304": {
			page: always(status(304)), change: func(p *Plan) { p.Validators = func(string) (string, string) { return "x", "" } },
			outcome: market.RunComplete, asked: 1,
		},
		"204": {page: always(status(204)), outcome: market.RunComplete, asked: 1},
		"more links than anyone reads": {
			page: firstly(1, func(n int, w http.ResponseWriter, r *http.Request) {
				for i := range maxLinks + 1 {
					fmt.Fprintf(w, "detail /%d\n", i%100)
				}
				text("detail /last")(n, w, r)
			}, text("offer")),
			outcome: market.RunPartial, asked: 101, fetched: 101,
		},
		"one address in many spellings": {
			page: always(text("listing /a\nlisting /a#top\nlisting /./b/../a\nlisting http://BOARD.example:80/a\nlisting /%61" +
				"\nlisting /a?utm_source=mail\nlisting //board.example/a?\nlisting \\a")),
			outcome: market.RunComplete, asked: 1, fetched: 1,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var n atomic.Int32
				world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					switch {
					case r.URL.Path != "/robots.txt":
						c.page(int(n.Add(1)), w, r)
					case c.robots != nil:
						c.robots(w, r)
					default:
						http.NotFound(w, r)
					}
				})})
				world.secure = certificate
				plan := testPlan("http://board.example/a")
				if c.start != "" {
					plan.Start = []string{c.start}
				}
				plan.Parallel = 1
				var first error
				plan.Failed = func(f Failure) {
					if first == nil {
						first = f.Err
					}
				}
				if c.change != nil {
					c.change(&plan)
				}
				start := time.Now()
				run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(linkReader))
				took := time.Since(start)

				if run.Outcome != c.outcome || run.Fetched != c.fetched || run.Failed != c.failed || run.Excluded != c.excluded {
					t.Errorf("ledger %+v", run)
				}
				if !wraps(err, c.err) {
					t.Errorf("the run ended with %v, want %T %[2]v", err, c.err)
				}
				if !wraps(first, c.pageErr) {
					t.Errorf("the first page failed with %v, want %T %[2]v", first, c.pageErr)
				}
				if seen := world.seen(); len(seen) != c.asked {
					t.Errorf("asked for %d pages, want %d: %v", len(seen), c.asked, seen)
				}
				if most := max(c.most, time.Millisecond); took < c.least || took > most {
					t.Errorf("took %v, want %v to %v", took, c.least, most)
				}
				if c.wire > 0 && run.Bytes > c.wire {
					t.Errorf("received %d bytes, want at most %d", run.Bytes, c.wire)
				}
			})
		})
	}
}
