package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"tjm/extract"
	"tjm/internal/market"
	"tjm/store"
)

// rereport is what reading stored pages again has changed.
type rereport struct {
	Rules       string        `json:"rules"`   // version of the rules that read
	DryRun      bool          `json:"dry_run"` // nothing was written
	Interrupted bool          `json:"interrupted"`
	Sources     []*rereported `json:"sources"`
	Facts       []*factChange `json:"facts"` // most changed first

	examples int
}

// rereported is what was read of one source. Counts are offers unless they say otherwise.
type rereported struct {
	Source   string `json:"source"`
	Pages    int    `json:"pages"`
	Barren   int    `json:"pages_without_offer"` // listings among them
	Problems int    `json:"pages_with_problems"` // not readable, or an offer on it was not
	Offers   int    `json:"offers"`
	Changed  int    `json:"changed"`  // facts differ
	Reworded int    `json:"reworded"` // only the text, its evidence or the notes differ
	Added    int    `json:"added"`    // not stored before
	Same     int    `json:"same"`
}

// factChange is one fact and the offers that state it in another way now.
type factChange struct {
	Fact     string          `json:"fact"`
	Changed  int             `json:"changed"`
	Filled   int             `json:"filled"`  // of which it was not stated before
	Emptied  int             `json:"emptied"` // of which it is not stated now
	Examples []changeExample `json:"examples"`
}

// changeExample is a fact of one offer, before and after; empty when not stated.
type changeExample struct {
	Source string `json:"source"`
	ID     string `json:"id"`
	URL    string `json:"url"`
	Before string `json:"before"`
	After  string `json:"after"`
}

func newRereport(rules string, dry bool, examples int) *rereport {
	return &rereport{Rules: rules, DryRun: dry, Sources: []*rereported{}, Facts: []*factChange{}, examples: examples}
}

// add counts what some pages of a source gave.
func (r *rereport) add(source string, pages int, results []extract.Result, done store.Rereading) {
	i := slices.IndexFunc(r.Sources, func(s *rereported) bool { return s.Source == source })
	if i < 0 {
		i = len(r.Sources)
		r.Sources = append(r.Sources, &rereported{Source: source})
	}
	s := r.Sources[i]
	s.Pages += pages
	for _, got := range results {
		if len(got.Problems) > 0 {
			s.Problems++
		} else if len(got.Offers) == 0 {
			s.Barren++
		}
	}
	s.Changed, s.Reworded, s.Same, s.Added = s.Changed+len(done.Changed), s.Reworded+done.Reworded, s.Same+done.Same, s.Added+len(done.Added)
	s.Offers += len(done.Changed) + done.Reworded + done.Same + len(done.Added)
	for _, change := range done.Changed {
		r.compare(change)
	}
}

// compare counts each fact that differs.
func (r *rereport) compare(change store.Reread) {
	before, after := wordsOf(change.Before), wordsOf(change.After)
	for i, fact := range before {
		was, is := fact.value, after[i].value
		if was == is {
			continue
		}
		at := slices.IndexFunc(r.Facts, func(f *factChange) bool { return f.Fact == fact.name })
		if at < 0 {
			at = len(r.Facts)
			r.Facts = append(r.Facts, &factChange{Fact: fact.name, Examples: []changeExample{}})
		}
		f := r.Facts[at]
		f.Changed++
		f.Filled += oneIf(was == "")
		f.Emptied += oneIf(is == "")
		if len(f.Examples) < r.examples {
			o := change.After
			f.Examples = append(f.Examples, changeExample{o.Source, o.ID, o.URL, short(was, 200), short(is, 200)})
		}
	}
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// worded is a fact in words.
type worded struct{ name, value string }

// wordsOf words the facts of an offer, in a fixed order.
func wordsOf(o market.Offer) []worded {
	facts := []worded{{"title", o.Title}, {"stacks", strings.Join(o.Stacks, ", ")}}
	for _, f := range (extract.Account{Offer: o}).Facts() {
		if f.Field != "stacks" {
			facts = append(facts, worded{f.Field, f.Value})
		}
	}
	return facts
}

// write prints the report.
func (r *rereport) write(w io.Writer, asJSON bool) error {
	slices.SortStableFunc(r.Facts, func(a, b *factChange) int { return cmp.Compare(b.Changed, a.Changed) })
	if asJSON {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(r); err != nil {
			return fmt.Errorf("print the changes: %w", err)
		}
		return nil
	}
	out := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(out, "SOURCE\tPAGES\tWITH PROBLEMS\tOFFERS\tCHANGED\tREWORDED\tADDED\tSAME")
	for _, s := range r.Sources {
		fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\n", s.Source, s.Pages, s.Problems, s.Offers, s.Changed, s.Reworded, s.Added, s.Same)
	}
	if len(r.Facts) > 0 {
		fmt.Fprintln(out, "\nFACT\tCHANGED\tFILLED\tEMPTIED\tSUCH AS")
	}
	for _, f := range r.Facts {
		fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%s\n", f.Fact, f.Changed, f.Filled, f.Emptied, "")
		for _, e := range f.Examples {
			fmt.Fprintf(out, "\t\t\t\t%s -> %s  (%s %s)\n", orNone(e.Before), orNone(e.After), e.Source, short(e.ID, 40))
		}
	}
	said := "written"
	if r.DryRun {
		said = "nothing written: this was a dry run"
	}
	fmt.Fprintf(out, "\nrules %s, %s\n", r.Rules, said)
	if err := out.Flush(); err != nil {
		return fmt.Errorf("print the changes: %w", err)
	}
	return nil
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return quoted(short(s, 60))
}
