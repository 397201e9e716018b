package main

import (
	"context"
	"fmt"
	"hash/maphash"
	"runtime"
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

// source reads the pages of one source, newest first: an ad that several pages state is what the newest of them says, and
// is written once.
func (r *rereading) source(ctx context.Context, id string, site *sites.Site, since time.Time) error {
	versions, err := r.p.store.NewestPages(ctx, id, since)
	if err != nil {
		return fmt.Errorf("look for the stored pages of %s: %w", id, err)
	}
	a := r.p.app
	shown := newProgress(a.err, a.log, a.now)
	t := shown.task(id)
	t.verb = "reading again"
	seed, read, pages, offers := maphash.MakeSeed(), map[uint64]struct{}{}, 0, 0
	err = r.p.store.EachPage(ctx, id, versions, func(some []market.Page) error {
		results, err := r.extract(ctx, some, site)
		if err != nil {
			return err
		}
		var captures []store.Capture
		for i, got := range results {
			for _, o := range got.Offers {
				key := maphash.String(seed, o.ID)
				if _, twice := read[key]; !twice {
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

// extract reads pages side by side. A page that cannot be read costs only itself, and is counted.
func (r *rereading) extract(ctx context.Context, pages []market.Page, site *sites.Site) ([]extract.Result, error) {
	results := make([]extract.Result, len(pages))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range pages {
		g.Go(func() error {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			page := pages[i].Landed()
			got, err := r.p.readPage(page, site)
			if err != nil {
				got.Problems = append(got.Problems, err)
			}
			if len(got.Offers) == 1 {
				got.Offers[0].Page = pages[i].URL
			}
			got.Accounts, got.Links = nil, nil
			results[i] = got
			return nil
		})
	}
	return results, g.Wait()
}
