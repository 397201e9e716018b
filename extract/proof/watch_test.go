package proof

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

const board = `
id: board
name: Board
kind: listing
start: ["https://board.example/missions"]
follow: {offers: a.card}
offer: "#ad"
fields:
  title: {selector: h1, required: true}
  company: {selector: .company}
`

func site(t *testing.T) *sites.Site {
	t.Helper()
	s, err := sites.Parse("board.yaml", []byte(board))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// crawled shows a watch the pages of ads that a board has after a change of its markup.
func crawled(t *testing.T, pages int, html func(i int) string) *Watch {
	t.Helper()
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	s := site(t)
	w := NewWatch(s)
	for i := range pages {
		page := market.Page{Source: "board", URL: fmt.Sprintf("https://board.example/m/%d", i), Body: []byte(html(i))}
		_, got, err := Read(x, s, page, Day())
		if err != nil {
			t.Fatal(err)
		}
		w.See(page.URL, got)
	}
	return w
}

func TestARequiredFieldThatStoppedMatchingIsTold(t *testing.T) {
	w := crawled(t, 10, func(i int) string {
		if i < 3 {
			return `<div id="ad"><h1>Dev Go</h1><p class="company">Orme</p><p>Go et PostgreSQL.</p></div>`
		}
		return `<div id="ad"><h2 class="new-title">Dev Go</h2><p>Go et PostgreSQL.</p></div>`
	})
	err := w.Verdict()
	var drift *Drift
	if !errors.As(err, &drift) || len(drift.Faults) != 1 {
		t.Fatalf("%v", err)
	}
	for _, want := range []string{"definition of board", "no title of 7 of 10 ads", "https://board.example/m/3, https://board.example/m/4, https://board.example/m/5 and more"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
}

func TestAFewAdsWithoutAFieldAreNoDrift(t *testing.T) {
	w := crawled(t, 10, func(i int) string {
		if i == 0 {
			return `<div id="ad"><p>Go et PostgreSQL.</p></div>`
		}
		return `<div id="ad"><h1>Dev Go</h1><p>Go et PostgreSQL.</p></div>`
	})
	if err := w.Verdict(); err != nil {
		t.Error(err)
	}
}

func TestAnOptionalFieldThatGivesNothingIsNamed(t *testing.T) {
	w := crawled(t, enoughItems, func(int) string { return `<div id="ad"><h1>Dev Go</h1><p>Go et PostgreSQL.</p></div>` })
	silent := w.Silent()
	if w.Verdict() != nil || len(silent) != 1 || silent[0].Field != "company" || silent[0].Of != enoughItems || len(silent[0].Pages) != namedPages {
		t.Errorf("%+v, %v", silent, w.Verdict())
	}
	if few := crawled(t, enoughItems-1, func(int) string { return `<div id="ad"><h1>Dev Go</h1></div>` }).Silent(); few != nil {
		t.Errorf("%d ads: %+v", enoughItems-1, few)
	}
}

func TestAListingWithoutItsLinksIsDrift(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	w := NewWatch(site(t))
	_, got, err := Read(x, site(t), market.Page{URL: "https://board.example/missions", Body: []byte(`<a class="tile" href="/m/1">Dev</a>`)}, Day())
	if err != nil {
		t.Fatal(err)
	}
	w.See("https://board.example/missions", got)
	if err := w.Verdict(); err == nil || !strings.Contains(err.Error(), "no link that follow.offers matches: https://board.example/missions") {
		t.Errorf("%v", err)
	}
}
