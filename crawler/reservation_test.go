package crawler

import (
	"bytes"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"

	"tjm/internal/market"
)

// TestReservedPagesAreNotHandled: each way of the TDM Reservation Protocol, and what is none.
func TestReservedPagesAreNotHandled(t *testing.T) {
	const reserve = `[{"location": "/2", "tdm-reservation": 1}]`
	for name, c := range map[string]struct {
		file     string
		page     rudeAnswer // of /1; /2 is an offer
		excluded int
		why      string
	}{
		"header":                     {"", text("offer", "TDM-Reservation", "1"), 1, "the header tdm-reservation"},
		"header that grants":         {"", text("offer", "tdm-reservation", "0"), 0, ""},
		"meta element":               {"", text("<html><head><META content='1' name=TDM-Reservation>\noffer"), 1, "the meta element tdm-reservation"},
		"meta element that grants":   {"", text(`<meta name="tdm-reservation" content="0">` + "\noffer"), 0, ""},
		"the words in the text":      {"", text("offer\nWe know tdm-reservation and its value 1"), 0, ""},
		"file":                       {reserve, text("offer"), 1, "its /.well-known/tdmrep.json"},
		"file, by pattern":           {`[{"location": "/*", "tdm-reservation": "1", "tdm-policy": "https://board.example/policy"}]`, text("offer"), 3, "tdmrep.json"},
		"file that grants":           {`[{"location": "/2", "tdm-reservation": 0}]`, text("offer"), 0, ""},
		"file that is none":          {"<html>", text("offer"), 0, ""},
		"file that grants, and page": {`[{"location": "/", "tdm-reservation": 0}]`, text("offer", "tdm-reservation", "1"), 1, "header"},
		"both":                       {reserve, text("offer", "tdm-reservation", "1"), 2, ""},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path == "/1" {
						c.page(1, w, r)
						return
					}
					pages(threePages).ServeHTTP(w, r)
				})})
				world.tdmrep = c.file
				var log bytes.Buffer
				crawler := New(Config{Transport: transport, Logger: slog.New(slog.NewTextHandler(&log, nil))})
				plan := testPlan("http://board.example/")
				plan.Parallel = 1
				for range 2 {
					run, err := crawler.Run(t.Context(), plan, HandlerFunc(linkReader))
					if run.Excluded != min(c.excluded, run.Planned) || run.Failed != 0 || (err != nil) != (run.Fetched == 0) {
						t.Errorf("%+v, %v", run, err)
					}
					if c.excluded == 3 && (run.Outcome != market.RunFailed || !strings.Contains(run.Error, "reserves text and data mining")) {
						t.Errorf("%+v", run)
					}
				}
				lines := strings.Count(log.String(), "reserves text and data mining")
				if c.excluded == 3 {
					lines -= strings.Count(log.String(), "crawl ended")
				}
				if lines != min(c.excluded, 1) || !strings.Contains(log.String(), c.why) {
					t.Errorf("logged %d times, want once for the host, with %q:\n%s", lines, c.why, log.String())
				}
			})
		})
	}
}

// FuzzParseReservation: whatever a site serves as its file, there are rules or none.
func FuzzParseReservation(f *testing.F) {
	f.Add([]byte(`[{"location": "/a*$", "tdm-reservation": 1}]`))
	f.Add([]byte(`[{"location": "/", "tdm-reservation": "1"}, 7, null]`))
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, rule := range parseReservation(content) {
			rule.Allowed("*", "/a/b?c")
		}
		hasReservedMeta(content)
	})
}
