package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"tjm/crawler"
	"tjm/crawler/robots"
	"tjm/extract"
	"tjm/extract/proof"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// readLive fetches one page of a source and shows what it gives.
func (a *app) readLive(ctx context.Context, x *extract.Extractor, site *sites.Site, address string) error {
	if address == "" {
		address = string(site.Start[0])
	}
	page, err := a.fetchOne(ctx, site, address)
	if err != nil {
		return err
	}
	page.Source = string(site.ID)
	o, got, err := proof.Read(x, site, page, a.now())
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: %d bytes, %s, %s\n", page.URL, len(page.Body), plural(len(o.Offers), "offer", "offers"), plural(len(o.Links), "link", "links"))
	if err := showFields(a, site, got); err != nil {
		return err
	}
	if len(got.Problems) > 0 {
		return fmt.Errorf("%s: %s on %s", site.ID, plural(len(got.Problems), "problem", "problems"), page.URL)
	}
	return nil
}

// contact is the address at which boards can complain. Nothing is fetched without it.
func (a *app) contact() error {
	if a.config.Contact == "" {
		return usagef("set \"contact\" in tjm.yaml (or TJM_CONTACT) to an e-mail address or web page: boards must be able to reach whoever crawls them")
	}
	return nil
}

// errNothing ends a fetch that brought no page.
var errNothing = errors.New("no page came")

// fetchOne fetches a page the way a crawl of its source would: robots.txt, pace, bounds and all.
func (a *app) fetchOne(ctx context.Context, site *sites.Site, address string) (market.Page, error) {
	if err := a.contact(); err != nil {
		return market.Page{}, err
	}
	p := &pipeline{app: a}
	plan := p.plan(site)
	plan.Start, plan.MaxPages, plan.MaxTries = []string{address}, 1, 1
	var page market.Page
	failed := errNothing
	plan.Failed = func(f crawler.Failure) { failed = f.Err }
	c := crawler.New(crawler.Config{Now: a.now, Memory: a.memory()}) // what goes wrong is told once, by us
	_, err := c.Run(ctx, plan, crawler.HandlerFunc(func(_ context.Context, _ crawler.Link, got market.Page) (crawler.Found, error) {
		page = got
		return crawler.Found{}, nil
	}))
	switch {
	case page.URL != "":
		return page, nil
	case err != nil:
		return page, fmt.Errorf("fetch %s: %w", address, err)
	}
	return page, fmt.Errorf("fetch %s: %w", address, failed)
}

// robotsPatience is how long a look at a robots.txt may take.
const robotsPatience = 20 * time.Second

// robotsSay words what a board's robots.txt says now of the start addresses of a source.
func (a *app) robotsSay(ctx context.Context, site *sites.Site) string {
	first, err := url.Parse(string(site.Start[0]))
	if err != nil || first.Host == "" {
		return "none: these are files of your own"
	}
	ctx, cancel := context.WithTimeout(ctx, robotsPatience)
	defer cancel()
	plain := *site
	plain.Auth, plain.API.Post = nil, "" // robots.txt is asked without them
	page, err := a.fetchOne(ctx, &plain, first.Scheme+"://"+first.Host+"/robots.txt")
	var status *crawler.StatusError
	switch {
	case errors.As(err, &status) && status.Status >= 400 && status.Status < 500:
		return fmt.Sprintf("there is none (%d), which closes nothing", status.Status)
	case err != nil:
		why := err.Error()
		if i := strings.LastIndex(why, crawler.ErrRobotsUnreachable.Error()+": "); i >= 0 {
			why = why[i+len(crawler.ErrRobotsUnreachable.Error())+2:]
		}
		return fmt.Sprintf("not reachable now, and a crawl that cannot read it fetches nothing (%s)", short(why, 200))
	}
	policy := robots.Parse(page.Body).For(crawler.Product)
	for _, address := range site.Start {
		if d := policy.Allowed(string(address)); !d.Allowed {
			return fmt.Sprintf("line %d (%s) closes %s: the crawler will not fetch it", d.Line, short(d.Rule, 80), address)
		}
	}
	said := "lets us in at every start address"
	if policy.Delay() > 0 {
		said += fmt.Sprintf(", with %s between requests", policy.Delay())
	}
	return said
}
