package store

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"tjm/internal/market"
)

// TestEveryFactIsHashed fails when a field is added to market.Offer and nobody has decided whether it is a fact.
func TestEveryFactIsHashed(t *testing.T) {
	notFacts := []string{"Source", "ID", "URL", "Page", "Text", "Evidence", "Notes"}
	offer, hashed := reflect.TypeFor[market.Offer](), reflect.TypeFor[facts]()
	for i := range offer.NumField() {
		name := offer.Field(i).Name
		if _, ok := hashed.FieldByName(name); !ok && !slices.Contains(notFacts, name) {
			t.Errorf("Offer.%s is neither hashed as a fact nor listed as none", name)
		}
	}
	if got := hashed.NumField() + len(notFacts); got != offer.NumField() {
		t.Errorf("%d fields decided on, the offer has %d", got, offer.NumField())
	}
}

func TestHashesTellFactsFromRemarks(t *testing.T) {
	low, high, years := 400.0, 500.0, 3
	base := market.Offer{Source: "a", ID: "1", Title: "Go", Stacks: []string{"Go"}, Rate: &market.Pay{Min: &low, Max: &high, Unit: market.Daily}}
	for _, c := range []struct {
		name        string
		edit        func(*market.Offer)
		facts, rows bool // whether the hash must differ
	}{
		{"nothing", func(*market.Offer) {}, false, false},
		{"equal rate elsewhere in memory", func(o *market.Offer) { r := *o.Rate; o.Rate = &r }, false, false},
		{"an empty list for none", func(o *market.Offer) { o.Contracts = []market.Contract{} }, false, false},
		{"text", func(o *market.Offer) { o.Text = "x" }, false, true},
		{"address", func(o *market.Offer) { o.URL = "x" }, false, true},
		{"note", func(o *market.Offer) { o.Notes = []string{"x"} }, false, true},
		{"title", func(o *market.Offer) { o.Title = "Rust" }, true, true},
		{"stack order", func(o *market.Offer) { o.Stacks = []string{"Rust", "Go"} }, true, true},
		{"years", func(o *market.Offer) { o.Years = &years }, true, true},
		{"posted", func(o *market.Offer) { o.Posted = time.Unix(1e9, 0).UTC() }, true, true},
		{"rate without an end", func(o *market.Offer) { o.Rate = &market.Pay{Min: &low, Unit: market.Daily} }, true, true},
	} {
		edited := base
		c.edit(&edited)
		f1, r1, err1 := hashes(base, "v1")
		f2, r2, err2 := hashes(edited, "v1")
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		if (f1 != f2) != c.facts || (r1 != r2) != c.rows {
			t.Errorf("%s: facts differ %v, rows differ %v, want %v and %v", c.name, f1 != f2, r1 != r2, c.facts, c.rows)
		}
	}
	f1, r1, _ := hashes(base, "v1")
	f2, r2, _ := hashes(base, "v2")
	if f1 != f2 || r1 == r2 {
		t.Error("a new extractor must rewrite the row and not count as a change")
	}
}
