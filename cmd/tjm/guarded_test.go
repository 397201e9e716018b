package main

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
)

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
