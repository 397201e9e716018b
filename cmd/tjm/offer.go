package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"tjm/internal/market"
)

type offerCmd struct {
	Source string `arg:"" help:"Id of the source."`
	ID     string `arg:"" help:"Id of the ad within it, as in the column id of an export."`
}

// Help gives examples.
func (offerCmd) Help() string {
	return `What the ad stated, each version with the day of its page, of its recording, and why it was recorded; the crawls that met it;
when it was found withdrawn, and when it was back.

Examples:
  tjm offer freelance-board 12345`
}

// Run prints the history of one ad.
func (c offerCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	h, err := s.History(ctx, market.Key{Source: c.Source, ID: c.ID})
	if err != nil {
		return fmt.Errorf("offer: %w", err)
	}
	if len(h.Versions) == 0 && len(h.Sights) == 0 {
		return fmt.Errorf("offer: no ad %q of %q is stored: the ids are in `tjm sql 'SELECT source, offer_id, title FROM offers'`", c.ID, c.Source)
	}
	_, err = fmt.Fprint(a.out, described(h))
	return err
}

// described writes a history as text, a line for each thing that happened.
func described(h market.History) string {
	var b strings.Builder
	for i, v := range h.Versions {
		fmt.Fprintf(&b, "version %d, page of %s, recorded %s (%s, rules %s)\n", i+1, minute(v.Observed), minute(v.Recorded), v.Cause, printable(v.Extractor))
		for _, f := range []struct{ name, value string }{
			{"title", v.Title},
			{"company", v.Company},
			{"stacks", strings.Join(v.Stacks, ", ")},
			{"rate", price(v.Rate)},
			{"place", strings.Join(named(v.Place.City, v.Place.Region, v.Place.Country), ", ")},
		} {
			fmt.Fprintf(&b, "  %-8s %s\n", f.name, cmp.Or(printable(f.value), "-"))
		}
	}
	fmt.Fprintf(&b, "met by %d crawls\n", len(h.Sights))
	for i, s := range h.Sights {
		if i == 0 || i == len(h.Sights)-1 {
			fmt.Fprintf(&b, "  %s in %s\n", minute(s.At), printable(s.Run))
		}
	}
	for _, t := range h.Turns {
		if t.Closed {
			fmt.Fprintf(&b, "withdrawn %s (%s)\n", minute(t.At), t.Why)
		} else {
			fmt.Fprintf(&b, "back %s\n", minute(t.At))
		}
	}
	return b.String()
}

func named(names ...string) (list []string) {
	for _, n := range names {
		if n != "" {
			list = append(list, n)
		}
	}
	return list
}

func price(p *market.Pay) string {
	switch {
	case p == nil:
		return ""
	case p.Min == nil:
		return fmt.Sprintf("up to %g %s per %s", *p.Max, p.Currency, p.Unit)
	case p.Max == nil:
		return fmt.Sprintf("from %g %s per %s", *p.Min, p.Currency, p.Unit)
	case *p.Min == *p.Max:
		return fmt.Sprintf("%g %s per %s", *p.Min, p.Currency, p.Unit)
	}
	return fmt.Sprintf("%g to %g %s per %s", *p.Min, *p.Max, p.Currency, p.Unit)
}

func minute(t time.Time) string { return t.UTC().Format("2006-01-02 15:04") }
