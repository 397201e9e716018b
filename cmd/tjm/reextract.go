package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

type reextractCmd struct {
	Since    string   `placeholder:"DATE" help:"Read only pages fetched on this day or later, such as 2026-01-31."`
	Source   []string `placeholder:"ID" help:"Sources whose pages are read (default: all that have pages)."`
	DryRun   bool     `help:"Show what would change; write nothing."`
	Examples int      `default:"3" help:"Examples of each fact that changed, at most."`
	JSON     bool     `name:"json" help:"Print the result as JSON."`
}

// Help gives examples.
func (reextractCmd) Help() string {
	return `Reads the stored pages again with today's rules and replaces what they say of the stored offers: nothing is fetched. When
an offer was seen and whether it is closed stays as it is. Offers whose page says what it said before are not written, so
that a run that was interrupted costs little to repeat. docs/history.md says more.

Examples:
  tjm reextract --dry-run                       what would today's rules change?
  tjm reextract                                 change it
  tjm reextract --since 2026-01-01 --source free-work
  tjm reextract --dry-run --examples 20 --json > changes.json`
}

// Run reads the pages of one source after the other.
func (c reextractCmd) Run(ctx context.Context, a *app) (err error) {
	since, err := c.check()
	if err != nil {
		return err
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	p, err := a.pipeline(s)
	if err != nil {
		return err
	}
	chosen, err := c.archives(ctx, s)
	if err != nil {
		return c.explain(ctx, a, err)
	}
	r := &rereading{p: p, dry: c.DryRun, report: newRereport(p.extractor.Version(), c.DryRun, c.Examples)}
	failed := false
	for _, one := range chosen {
		site, ok, err := p.reader(ctx, one.Source)
		if err != nil {
			return err
		}
		if !ok {
			failed = true
			logLine(a.err, "%s: not read: no definition has this id, and without it its pages would be misread; put its file back into the folder that \"sources\" names", one.Source)
			continue
		}
		if err = r.source(ctx, one.Source, site, since); err != nil {
			r.report.Interrupted = ctx.Err() != nil
			return errors.Join(r.report.write(a.out, c.JSON), c.explain(ctx, a, err))
		}
	}
	if err := r.report.write(a.out, c.JSON); err != nil {
		return err
	}
	if err := s.Refresh(ctx); err != nil {
		return c.explain(ctx, a, err)
	}
	if !c.DryRun {
		if err := a.matchNew(ctx, s); err != nil {
			return c.explain(ctx, a, err)
		}
	}
	if failed {
		return errReported
	}
	return nil
}

func (c reextractCmd) check() (since time.Time, err error) {
	if c.Examples < 0 || c.Examples > 1000 {
		return since, usagef("--examples %d: want 0 to 1000", c.Examples)
	}
	if c.Since == "" {
		return since, nil
	}
	if since, err = time.Parse(time.DateOnly, c.Since); err != nil {
		return since, usagef("--since %q: want a day, such as 2026-01-31", c.Since)
	}
	return since, nil
}

// explain says what an interrupt or a full disk leaves.
func (c reextractCmd) explain(ctx context.Context, a *app, err error) error {
	if ctx.Err() != nil {
		return errors.New("interrupted: what was written stays and is right; the same command goes on, and writes only what is left")
	}
	return a.explainFull(err)
}

// archives picks the sources whose pages are read.
func (c reextractCmd) archives(ctx context.Context, s *store.Store) ([]store.Archived, error) {
	all, err := s.Archive(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for stored pages: %w", err)
	}
	for _, id := range c.Source {
		if !slices.ContainsFunc(all, func(one store.Archived) bool { return one.Source == id }) {
			var ids []string
			for _, one := range all {
				ids = append(ids, one.Source)
			}
			return nil, usagef("--source %q: no page of it is stored; pages are stored of: %s", id, orDash(strings.Join(ids, ", ")))
		}
	}
	if len(c.Source) == 0 {
		return all, nil
	}
	return slices.DeleteFunc(all, func(one store.Archived) bool { return !slices.Contains(c.Source, one.Source) }), nil
}

// reader is the definition that the pages of a source are read with; nil for a source that was only ever imported, whose
// pages are read by their own structure. ok is false when the definition is not here.
func (p *pipeline) reader(ctx context.Context, source string) (site *sites.Site, ok bool, err error) {
	all, err := p.app.allSources()
	if err != nil {
		return nil, false, err
	}
	for _, s := range all {
		if string(s.ID) == source {
			return s.Site, true, nil
		}
	}
	runs, err := p.store.RunsOf(ctx, source, lastRuns)
	if err != nil {
		return nil, false, fmt.Errorf("read the ledger of %s: %w", source, err)
	}
	crawled := slices.ContainsFunc(runs, func(r market.Run) bool { return r.Outcome != market.RunImported })
	return nil, len(runs) > 0 && !crawled, nil
}
