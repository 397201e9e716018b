package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"tjm/crawler"
	"tjm/crawler/memory"
	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/internal/pack"
	"tjm/store"
)

type crawlCmd struct {
	Source []string `arg:"" optional:"" help:"Sources to crawl (default: all)."`
	Due    bool     `help:"Crawl only what its schedule says is due, then end: for systemd timers and Kubernetes."`
}

// Help gives examples.
func (crawlCmd) Help() string {
	return `Fetches the listings of each source and the offers that are not stored yet. robots.txt and the pace of the site
definition are kept. An interrupted crawl loses nothing that was fetched; the next one goes on from there.

Examples:
  tjm crawl                  every source of the configuration
  tjm crawl myboard other    these two
  tjm crawl --due            what is due now by its schedule, such as every ten minutes from a timer
  TJM_CONTACT=me@example.org TJM_SOURCES=./boards tjm crawl`
}

// Run crawls and prints one line per source.
func (c crawlCmd) Run(ctx context.Context, a *app) (err error) {
	chosen, err := a.choose(c.Source)
	if err != nil {
		return err
	}
	if a.config.Contact == "" {
		return usagef("set \"contact\" in tjm.yaml (or TJM_CONTACT) to an e-mail address or web page: boards must be able to reach whoever crawls them")
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	if c.Due {
		return a.crawlDue(ctx, s, chosen)
	}
	return a.crawl(ctx, s, chosen)
}

// ownSources reads the site definitions in the folder that the configuration names.
func (a *app) ownSources() ([]*sites.Site, error) {
	if a.config.Sources == "" {
		return nil, nil
	}
	if _, err := os.ReadDir(a.config.Sources); err != nil {
		return nil, usagef("sources: %w", err)
	}
	all, err := sites.Load(os.DirFS(a.config.Sources))
	if err != nil {
		return nil, usagef("site definitions in %s:\n%w", a.config.Sources, err)
	}
	return all, nil
}

// noSources is said when there is nothing to crawl.
const noSources = `no sources: set "sources" in tjm.yaml to a folder of site definitions (docs/add-a-source.md), turn on a shipped one (tjm source list), or try tjm demo`

// choose picks sources by id; none means all.
func (a *app) choose(ids []string) ([]*sites.Site, error) {
	all, err := a.sources()
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, usagef("%s", noSources)
	}
	if len(ids) == 0 {
		return all, nil
	}
	var chosen []*sites.Site
	for _, id := range ids {
		i := slices.IndexFunc(all, func(s *sites.Site) bool { return string(s.ID) == id })
		if i < 0 {
			if s, err := a.source(id); err == nil && s.state == stateOff {
				return nil, usagef("%s is off: `tjm source enable %s` shows what is known of it and turns it on", id, id)
			}
			return nil, usagef("unknown source %q: there is %s", id, names(all))
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

func names(all []*sites.Site) string {
	var ids []string
	for _, s := range all {
		ids = append(ids, string(s.ID))
	}
	return strings.Join(ids, ", ")
}

// crawl runs several sources side by side: each keeps its own pace with its own host.
func (a *app) crawl(ctx context.Context, s *store.Store, chosen []*sites.Site) error {
	p, err := a.pipeline(s)
	if err != nil {
		return err
	}
	return p.crawlAll(ctx, chosen)
}

// pipeline builds the path. Crawls that share it share what the crawler remembers of hosts.
func (a *app) pipeline(s *store.Store) (*pipeline, error) {
	x, err := a.extractor()
	if err != nil {
		return nil, err
	}
	packer, err := pack.New()
	if err != nil {
		return nil, err
	}
	c := crawler.New(crawler.Config{Now: a.now, Logger: a.log, Memory: a.memory()})
	return &pipeline{app: a, extractor: x, store: s, packer: packer, crawler: c}, nil
}

// memory is where what hosts asked for outlives the process; nil, which is told, when the disk has no room for it.
func (a *app) memory() *memory.Memory {
	m, err := memory.Open(filepath.Join(a.config.Data, "hosts"), a.now(), a.log)
	if err != nil {
		a.log.Warn("what hosts ask for is forgotten with this process", "error", err)
	}
	return m
}

// crawlAll runs several sources side by side and says how each ended.
func (p *pipeline) crawlAll(ctx context.Context, chosen []*sites.Site) error {
	a := p.app
	shown := newProgress(a.err, a.log, a.now)
	runs, errs := make([]market.Run, len(chosen)), make([]error, len(chosen))
	var wg sync.WaitGroup
	for i := range chosen {
		t := shown.task(string(chosen[i].ID))
		wg.Go(func() { runs[i], errs[i] = p.crawl(ctx, chosen[i], t) })
	}
	wg.Wait()
	shown.wait()
	for i, run := range runs {
		logLine(a.err, "%s", runLine(string(chosen[i].ID), run))
	}
	if ctx.Err() != nil {
		return fmt.Errorf("interrupted: what was fetched is stored, and the next crawl goes on from there")
	}
	p.matching.Lock() // scheduled crawls may end together
	defer p.matching.Unlock()
	return errors.Join(append(errs, a.explainFull(a.matchNew(ctx, p.store)))...)
}

func runLine(id string, r market.Run) string {
	line := fmt.Sprintf("%s: %s, %d offers (%d new, %d changed) on %d pages", id, r.Outcome, r.Offers, r.New, r.Changed, r.Fetched)
	for _, c := range []struct {
		n    int
		what string
	}{{r.Known, "already stored"}, {r.Excluded, "refused by robots.txt"}, {r.Failed, "failed"}} {
		if c.n > 0 {
			line += fmt.Sprintf(", %d %s", c.n, c.what)
		}
	}
	return line + fmt.Sprintf(", in %.1f s", r.Ended.Sub(r.Started).Seconds())
}

// extractor builds the extraction with the user's gazetteer.
func (a *app) extractor() (*extract.Extractor, error) {
	var c extract.Config
	if a.config.Gazetteer != "" {
		f, err := os.Open(a.config.Gazetteer)
		if err != nil {
			return nil, usagef("gazetteer: %w", err)
		}
		defer f.Close()
		c.Gazetteer = f
	}
	x, err := extract.New(c)
	if err != nil {
		return nil, fmt.Errorf("extraction: %w", err)
	}
	return x, nil
}
