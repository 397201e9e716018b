package dashboard

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"tjm/internal/market"
)

// sharedMarket is the simulated market, built once: every test reads it, none writes it.
var sharedMarket = sync.OnceValue(simulated)

// site returns a dashboard over a market, as the tests' clock sees it.
func site(t *testing.T, m *memory, change ...func(*Config)) http.Handler {
	t.Helper()
	if err := CheckAssets(); err != nil {
		t.Fatal(err)
	}
	c := Config{Now: func() time.Time { return testNow }}
	for _, f := range change {
		f(&c)
	}
	h, err := New(m, c)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func demo(c *Config) { c.Demo = true }

// get answers one address.
func get(t *testing.T, h http.Handler, address string, headers ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, address, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// page answers one address as a parsed document.
func page(t *testing.T, h http.Handler, address string, wantStatus int) *goquery.Document {
	t.Helper()
	res := get(t, h, address)
	if res.StatusCode != wantStatus {
		body, _ := io.ReadAll(res.Body)
		t.Fatalf("GET %s = %d, want %d\n%.400s", address, res.StatusCode, wantStatus, body)
	}
	doc, err := goquery.NewDocumentFromReader(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func text(s *goquery.Selection) string { return strings.Join(strings.Fields(s.Text()), " ") }

func TestEveryPageInBothLanguages(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	for _, l := range []*locale{french, english} {
		for _, address := range []string{
			l.path("market"), l.path("missions"), l.path("sources"), l.path("method"), l.stackPath("Go"), l.stackPath("C#"),
			l.path("market") + "?stack=Go&stack=Rust&region=Bretagne&seniority=senior&remote=full&contract=freelance&source=atlas&period=24m",
			l.path("market") + "?period=2026-01..2026-06", l.path("market") + "?period=all", l.path("missions") + "?page=2",
		} {
			doc := page(t, h, address, http.StatusOK)
			if got := doc.Find("html").AttrOr("lang", ""); got != l.Lang {
				t.Errorf("%s: lang is %q, want %q", address, got, l.Lang)
			}
			if n := doc.Find("h1").Length(); n != 1 {
				t.Errorf("%s has %d h1, want 1", address, n)
			}
			if text(doc.Find("h1")) == "" || text(doc.Find("title")) == "" {
				t.Errorf("%s has no title", address)
			}
			for _, other := range []string{"fr", "en"} {
				link := doc.Find(`link[rel="alternate"][hreflang="`+other+`"]`).AttrOr("href", "")
				if link == "" {
					t.Errorf("%s: no version in %s", address, other)
					continue
				}
				if got := page(t, h, link, http.StatusOK).Find("html").AttrOr("lang", ""); got != other {
					t.Errorf("%s: its version in %s is in %q", address, other, got)
				}
			}
			if doc.Find("[style], style, script:not([src]):not([type='application/json']), [onclick]").Length() > 0 {
				t.Errorf("%s has inline style or script", address)
			}
			if s := doc.Text(); strings.Contains(s, "{") && strings.Contains(s, "{n}") || strings.Contains(doc.Find("main").Text(), "%!") {
				t.Errorf("%s shows an unfilled text", address)
			}
		}
	}
}

func TestTheLanguageCanBeAskedFor(t *testing.T) {
	h := site(t, sharedMarket())
	for address, want := range map[string]string{
		"/?lang=en&stack=Go":       "/en/?stack=Go",
		"/methode?lang=en":         "/en/method",
		"/en/stack/C%23?lang=fr":   "/stack/C%23",
		"/en/missions?lang=en":     "/en/missions",
		"/en/method?lang=fr&x=%2F": "/methode?x=%2F",
	} {
		res := get(t, h, address)
		if got := res.Header.Get("Location"); res.StatusCode != http.StatusFound || got != want {
			t.Errorf("%s = %d to %q, want 302 to %q", address, res.StatusCode, got, want)
		}
	}
	page(t, h, "/?lang=de", http.StatusBadRequest)
}

func TestEveryAnswerIsLockedDown(t *testing.T) {
	h := site(t, sharedMarket())
	for _, address := range []string{"/", "/nothing", "/?period=x", "/csv/rates", "/api/v1/rates", "/static/app.css"} {
		res := get(t, h, address)
		for name, want := range map[string]string{
			"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		} {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", address, name, got, want)
			}
		}
	}
	if strings.Contains(policy, "unsafe") || !strings.Contains(policy, "frame-ancestors 'none'") {
		t.Errorf("the policy is not strict: %s", policy)
	}
}

func TestOnlyReadingIsPossible(t *testing.T) {
	h := site(t, sharedMarket())
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/missions", strings.NewReader("x")))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") == "" {
		t.Errorf("POST = %d, Allow %q; want 405 and the methods", w.Code, w.Header().Get("Allow"))
	}
}

func TestABadValueNamesTheAllowedOnes(t *testing.T) {
	h := site(t, sharedMarket())
	for address, want := range map[string][]string{
		"/?remote=some":                        {"remote = some", "full", "partial", "none", "unknown"},
		"/?period=1y":                          {"period = 1y", "12m", "2026-01..2026-10"},
		"/?period=2026-05..2026-01":            {"period = 2026-05..2026-01"},
		"/en/?seniority=boss":                  {"seniority = boss", "junior", "lead"},
		"/missions?page=0":                     {"page = 0"},
		"/?contract=%3Cb%3E":                   {"contract = <b>"},
		"/?stack=a&stack=b&stack=c&stack=d":    {"stack"},
		"/?region=" + strings.Repeat("x", 200): {"region"},
		"/?region=a%00b":                       {"region"},
		"/?children=yes":                       {"children = yes", "0", "1"},
		"/?place=Bretagne":                     {"place = Bretagne", "FR/Bretagne/Rennes"},
		"/?convert=GBP":                        {"convert = GBP"},
		"/?convert=1&hours=25":                 {"hours = 25", "1–24"},
		"/?convert=1&days=NaN":                 {"days = NaN", "1–366"},
	} {
		main := text(page(t, h, address, http.StatusBadRequest).Find("main"))
		for _, w := range want {
			if !strings.Contains(main, w) {
				t.Errorf("%s does not say %q: %s", address, w, main)
			}
		}
	}
}

func TestUnknownPagesAreNotFound(t *testing.T) {
	h := site(t, sharedMarket())
	for _, address := range []string{"/nothing", "/en/nothing", "/stack/Nessie", "/missions?page=9999", "/csv/nothing", "/api/v1/nothing", "/static/nothing", "/stack/"} {
		if res := get(t, h, address); res.StatusCode != http.StatusNotFound {
			t.Errorf("%s = %d, want 404", address, res.StatusCode)
		}
	}
}

func TestAFailureTellsNothingInside(t *testing.T) {
	var log strings.Builder
	broken := &memory{offers: sharedMarket().offers, fail: errors.New("secret-host:9000 refused")}
	h := site(t, broken, func(c *Config) { c.Logger = slog.New(slog.NewTextHandler(&log, nil)) })
	for _, address := range []string{"/", "/missions", "/sources", "/stack/Go", "/csv/rates", "/api/v1/stacks"} {
		res := get(t, h, address)
		body, _ := io.ReadAll(res.Body)
		if res.StatusCode != http.StatusInternalServerError || strings.Contains(string(body), "secret-host") {
			t.Errorf("%s = %d: %.300s", address, res.StatusCode, body)
		}
	}
	if !strings.Contains(log.String(), "secret-host") {
		t.Error("the log does not say what went wrong")
	}
	broken.fail = fmt.Errorf("query: %w", context.DeadlineExceeded)
	page(t, h, "/", http.StatusServiceUnavailable)
}

func TestAnEmptyStoreIsAPage(t *testing.T) {
	h := site(t, &memory{})
	for address, want := range map[string]string{
		"/": "Aucune offre pour l’instant", "/missions": "Aucune offre pour l’instant", "/en/?region=Bretagne": "No offer matches",
	} {
		if main := text(page(t, h, address, http.StatusOK).Find("main")); !strings.Contains(main, want) {
			t.Errorf("empty, %s says: %s", address, main)
		}
	}
	if main := text(page(t, h, "/en/sources", http.StatusOK).Find("main")); !strings.Contains(main, "No source has been read yet") {
		t.Errorf("the empty ledger says: %s", main)
	}
}

func TestNewNeedsAClockAndAQuerier(t *testing.T) {
	if _, err := New(nil, Config{Now: time.Now}); err == nil {
		t.Error("a dashboard without a querier was made")
	}
	if _, err := New(&memory{}, Config{}); err == nil {
		t.Error("a dashboard without a clock was made")
	}
}

var _ Querier = (*memory)(nil)

func month(t *testing.T, s string) market.Month {
	t.Helper()
	m, err := market.ParseMonth(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
