package main

import (
	"context"
	"fmt"
	"hash/maphash"
	"runtime"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

// rereading reads stored pages again.
type rereading struct {
	p      *pipeline
	dry    bool
	report *rereport
}

// source reads the pages of one source, newest first: an ad that several pages state is what the newest of them says, or
// the page of its own if it has one, and is written once.
func (r *rereading) source(ctx context.Context, id string, site *sites.Site, since time.Time) error {
	versions, err := r.p.store.NewestPages(ctx, id, since)
	if err != nil {
		return fmt.Errorf("look for the stored pages of %s: %w", id, err)
	}
	known, err := r.p.known(ctx, id)
	if err != nil {
		return err
	}
	a := r.p.app
	shown := newProgress(a.err, a.log, a.now)
	t := shown.taskOf(id, "reading again", "pages")
	rows := rowSite(id, site)
	seed, read, pages, offers := maphash.MakeSeed(), map[uint64]struct{}{}, 0, 0
	err = r.p.store.EachPage(ctx, id, versions, func(some []market.Page) error {
		results, err := r.p.extractAll(ctx, some, func(i int) *sites.Site {
			if some[i].ContentType == rowType {
				return rows
			}
			return site
		})
		if err != nil {
			return err
		}
		var captures []store.Capture
		for i, got := range results {
			for _, o := range got.Offers {
				key := maphash.String(seed, o.ID)
				if _, twice := read[key]; !twice && !hasOwnPage(known, some[i].URL, o) {
					read[key] = struct{}{}
					captures = append(captures, store.Capture{Offer: o, At: some[i].FetchedAt})
				}
			}
		}
		done, err := r.p.store.Reextracted(ctx, captures, r.dry)
		if err != nil {
			return err
		}
		r.report.add(id, len(some), results, done)
		pages, offers = pages+len(some), offers+len(captures)
		t.update(pages, len(versions), offers)
		return nil
	})
	t.done(err == nil)
	shown.wait()
	if err != nil {
		return fmt.Errorf("read the stored pages of %s again: %w", id, err)
	}
	return nil
}

// extractAll reads pages side by side, each with its definition. A page that cannot be read costs only itself, and has a
// problem.
func (p *pipeline) extractAll(ctx context.Context, pages []market.Page, site func(i int) *sites.Site) ([]extract.Result, error) {
	results := make([]extract.Result, len(pages))
	definitions := make([]*sites.Site, len(pages))
	for i := range pages {
		definitions[i] = site(i)
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range pages {
		g.Go(func() error {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			page := pages[i].Landed()
			if strings.HasPrefix(page.URL, noAddress) {
				page.URL = ""
			}
			got, err := p.readPage(page, definitions[i])
			if err != nil {
				got.Problems = append(got.Problems, err)
			}
			if len(got.Offers) == 1 && !strings.HasPrefix(pages[i].URL, noAddress) {
				got.Offers[0].Page = pages[i].URL
			}
			got.Accounts, got.Links = nil, nil
			results[i] = got
			return nil
		})
	}
	return results, g.Wait()
}
