package main

import (
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// An extractor that was not made panics on the first line; the next is read all the same.
func TestAPanickingRuleCostsOneLine(t *testing.T) {
	var out, errs, log strings.Builder
	a := &app{streams: streams{in: strings.NewReader(`{"id":"1","title":"Go","body":"Lyon"}` + "\n" + `{"id":"2"}` + "\n"), out: &out, err: &errs}, log: slog.New(slog.NewTextHandler(&log, nil))}
	err := a.extractLines(t.Context(), nil, testDay, func(io.Writer, extract.Account) error { return nil }, &out)
	if !errors.Is(err, errReported) {
		t.Errorf("got %v, want what is reported already", err)
	}
	for _, want := range []string{"line 1: a rule failed", "please report the line", "line 2: want the keys"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("standard error does not say %q: %s", want, errs.String())
		}
	}
	if !strings.Contains(log.String(), "line=1") {
		t.Errorf("the log does not name the line: %s", log.String())
	}
}

// A pipeline without an extractor panics on its first page; the crawl must not.
func TestAPanickingRuleCostsOnePage(t *testing.T) {
	var log strings.Builder
	a := &app{log: slog.New(slog.NewTextHandler(&log, nil)), now: func() time.Time { return testDay }}
	page := market.Page{URL: "https://board.example/1", ContentType: "text/html", Body: []byte(
		`<script type="application/ld+json">{"@type":"JobPosting","title":"Go","description":"Go"}</script>`)}
	_, err := (&pipeline{app: a}).readPage(page, &sites.Site{ID: "board"})
	if err == nil || !strings.Contains(err.Error(), "a rule failed") {
		t.Errorf("got %v", err)
	}
	if !strings.Contains(log.String(), "https://board.example/1") {
		t.Errorf("the log does not name the page: %s", log.String())
	}
}
