package dashboard

import (
	"net/http"
	"net/url"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"tjm/internal/market"
)

func TestPeriods(t *testing.T) {
	now := month(t, "2026-11")
	for _, c := range []struct {
		name, from, to           string
		chartFrom                string
		completeFrom, completeTo string
		comparable               bool
	}{
		{"12m", "2025-11", "2026-11", "2024-11", "2025-11", "2026-10", true},
		{"3m", "2026-08", "2026-11", "2024-11", "2026-08", "2026-10", true},
		{"24m", "2024-11", "2026-11", "2024-11", "2024-11", "2026-10", true},
		{"all", "", "", "", "", "2026-10", false},
		{"2026-01..2026-06", "2026-01", "2026-06", "2026-01", "2026-01", "2026-06", true},
		{"2026-01..", "2026-01", "", "2026-01", "2026-01", "2026-10", true},
		{"..2026-06", "", "2026-06", "", "", "2026-06", false},
		{"2026-11..2026-11", "2026-11", "2026-11", "2026-11", "2026-11", "2026-10", false},
	} {
		p, err := parsePeriod(c.name, now)
		if err != nil {
			t.Fatal(err)
		}
		chartFrom, _ := p.chart()
		from, to, ok := p.complete()
		got := []string{p.from.String(), p.to.String(), chartFrom.String(), from.String(), to.String()}
		if want := []string{c.from, c.to, c.chartFrom, c.completeFrom, c.completeTo}; !reflect.DeepEqual(got, want) || ok != c.comparable {
			t.Errorf("%s: %v %v, want %v %v", c.name, got, ok, want, c.comparable)
		}
	}
	for _, bad := range []string{"13m", "..", "2026", "2026-13..2026-14", "2026-05..2026-04", "12 m", "a..b"} {
		if _, err := parsePeriod(bad, now); err == nil {
			t.Errorf("period %q was taken", bad)
		}
	}
}

// TestTheURLIsTheState: what a filter's own query is read as is the filter itself.
func TestTheURLIsTheState(t *testing.T) {
	now := month(t, "2026-11")
	rapid.Check(t, func(rt *rapid.T) {
		some := func(name string, from []string, most int) []string {
			return rapid.SliceOfNDistinct(rapid.SampledFrom(from), 0, most, rapid.ID[string]).Draw(rt, name)
		}
		q := url.Values{
			"stack":  some("stack", []string{"Go", "C#", "C++", ".NET", "PL/SQL", "a&b=c"}, maxStacks),
			"region": some("region", []string{"Bretagne", "Provence-Alpes-Côte d'Azur", "Île-de-France"}, 3),
			"remote": some("remote", texts(remotes), 2), "seniority": some("seniority", texts(seniorities), 2),
			"contract": some("contract", texts(contracts), 2), "source": some("source", []string{"atlas", "comptoir"}, 2),
			"place":    some("place", []string{"FR", "BE", "FR/Bretagne/35", "FR/Bretagne/Rennes", "GB//London", "CH/Bern/Biel/Bienne"}, 2),
			"children": some("children", []string{"1"}, 1), "convert": some("convert", []string{"1"}, 1),
			"hours": some("hours", []string{"7", "7.5"}, 1), "days": some("days", []string{"218"}, 1),
			"period": {rapid.SampledFrom(append(presetNames, "2026-01..2026-06", "2025-03..")).Draw(rt, "period")},
		}
		a, err := parseAsk(q, now)
		if err != nil {
			rt.Fatal(err)
		}
		again, err := url.ParseQuery(a.query().Encode())
		if err != nil {
			rt.Fatal(err)
		}
		if b, err := parseAsk(again, now); err != nil || !reflect.DeepEqual(a, b) {
			rt.Errorf("%v came back as %v, %v", a, b, err)
		}
	})
}

// TestTheSentenceShowsTheFilter: every value asked for is selected, and submitting the form asks for the same again.
func TestTheSentenceShowsTheFilter(t *testing.T) {
	h := site(t, sharedMarket())
	q := url.Values{
		"stack": {"Java", "Go"}, "region": {"Bretagne"}, "remote": {"full"}, "seniority": {"senior"}, "contract": {"freelance"},
		"source": {"atlas"}, "period": {"2026-01..2026-06"},
	}
	form := page(t, h, "/?"+q.Encode(), http.StatusOK).Find("form.ask")
	if form.AttrOr("method", "") != "get" {
		t.Error("the filter is not a GET form")
	}
	sent := url.Values{}
	for _, s := range form.Find("select").EachIter() {
		chosen := s.Find("option[selected]")
		if chosen.Length() != 1 {
			t.Errorf("select %s has %d values selected", s.AttrOr("name", ""), chosen.Length())
		}
		if v := chosen.AttrOr("value", ""); v != "" {
			sent.Add(s.AttrOr("name", ""), v)
		}
		if s.AttrOr("aria-label", "") == "" {
			t.Errorf("select %s has no name for those who do not see the sentence", s.AttrOr("name", ""))
		}
	}
	if !reflect.DeepEqual(sent, q) {
		t.Errorf("the form sends %v, want %v", sent, q)
	}
}

// TestTheFilterNarrowsEveryFigure: a page under a filter counts what plain Go counts.
func TestTheFilterNarrowsEveryFigure(t *testing.T) {
	m := sharedMarket()
	h := site(t, m, demo)
	want := len(m.under(market.Filter{
		Stacks: []string{"Go"}, Remote: []market.Remote{market.RemoteFull}, From: month(t, "2025-11"), To: month(t, "2026-11"),
	}))
	doc := page(t, h, "/?stack=Go&remote=full", http.StatusOK)
	if got := text(doc.Find(".figs > div").Eq(2).Find(".num")); got != french.Int(want) {
		t.Errorf("the page counts %s offers, want %d", got, want)
	}
	if got := text(page(t, h, "/missions?stack=Go&remote=full", http.StatusOK).Find("h1")); got[:len(french.Int(want))] != french.Int(want) {
		t.Errorf("the list counts %q, want %d", got, want)
	}
}

func TestPagingReachesEveryOffer(t *testing.T) {
	m := sharedMarket()
	h := site(t, m)
	want := len(m.under(market.Filter{Stacks: []string{"Kotlin"}}))
	seen := map[string]bool{}
	for address := "/missions?stack=Kotlin&period=all"; address != ""; {
		doc := page(t, h, address, http.StatusOK)
		for _, a := range doc.Find("article.m h2 a").EachIter() {
			seen[a.AttrOr("href", "")] = true
		}
		address = doc.Find(`.pager a[rel="next"]`).AttrOr("href", "")
	}
	if len(seen) != want || want <= pageSize {
		t.Errorf("paging shows %d offers of %d", len(seen), want)
	}
}
