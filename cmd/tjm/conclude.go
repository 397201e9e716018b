package main

import (
	"context"
	"fmt"
	"strings"

	"tjm/crawler"
	"tjm/crawler/health"
	"tjm/internal/market"
)

// tally counts what the offers of a page state.
func (b *batch) tally(kind crawler.Kind, offers []market.Offer) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range offers {
		b.stated.Count(&offers[i])
	}
	if kind == crawler.Detail && len(offers) == 0 {
		b.stated.Barren++
	}
}

// failed tells of a page that could not be had. An ad whose own page is gone is closed when the run ends.
func (b *batch) failed(f crawler.Failure) {
	b.p.app.log.Warn("page failed", "source", b.site.ID, "url", f.Link.URL, "error", f.Err)
	if !f.Gone() || f.Link.Kind != crawler.Detail {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.gone = append(b.gone, market.Page{
		Source: string(b.site.ID), URL: f.Link.URL, FetchedAt: b.p.app.now(), Status: f.Status,
	})
}

// conclude holds a run that has ended, with all that it gave stored, against its predecessors, and closes the offers
// that it proves to be no longer published. It completes the run's row.
func (b *batch) conclude(ctx context.Context, run *market.Run) error {
	run.Stated = b.stated
	run.Doubts = []market.Doubt{{Kind: market.DoubtUncompared}} // until it is
	run.Suspect = run.Doubts[0].String()
	store := b.p.store
	if len(b.gone) > 0 {
		urls := make([]string, len(b.gone))
		for i, page := range b.gone {
			urls[i] = page.URL
		}
		n, err := store.CloseGone(ctx, run.Source, b.p.app.now(), urls)
		if err != nil {
			return err
		}
		run.Closed += n
		// The answer is kept without a body, so that a listing's dead link does not count as a sight of the ad.
		if err := store.SavePages(ctx, b.gone); err != nil {
			return err
		}
	}
	before, err := store.RunsOf(ctx, run.Source, health.Remembered)
	if err != nil {
		return fmt.Errorf("judge the crawl of %s: %w", run.Source, err)
	}
	run.Doubts = health.Reasons(*run, before)
	var reasons []string
	for _, d := range run.Doubts {
		reasons = append(reasons, d.String())
	}
	drift := b.drift()
	if drift != nil {
		reasons = append(reasons, drift.Error())
		run.Doubts = append(run.Doubts, doubts(drift)...)
	}
	run.Suspect = strings.Join(reasons, "; ")
	if earlier, ok := health.Witness(*run, before); ok {
		n, err := store.CloseAbsent(ctx, run.Source, run.Ended, earlier.Started, []string{earlier.ID, run.ID})
		if err != nil {
			return err
		}
		run.Closed += n
	}
	return drift
}
