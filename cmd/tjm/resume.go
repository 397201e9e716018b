package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"tjm/crawler"
	"tjm/crawler/journal"
	"tjm/extract/sites"
)

// journals is the folder of unfinished crawls. It is on this machine also when the store is not.
func (a *app) journals() string { return filepath.Join(a.config.Data, "crawls") }

// openJournal takes up the unfinished run of a source or begins a new one, and says which and why.
func (p *pipeline) openJournal(site *sites.Site, plan crawler.Plan) (*journal.Journal, error) {
	now, id := p.app.now(), string(site.ID)
	options := journal.Options{
		Dir: p.app.journals(), Source: id, Definition: definition(site, plan), Now: now,
		Run: id + "-" + now.UTC().Format("20060102T150405") + "-" + p.app.token(),
	}
	j, err := journal.Open(options)
	if errors.Is(err, journal.ErrCorrupt) {
		moved, aside := journal.SetAside(options.Dir, id)
		if aside != nil {
			return nil, fmt.Errorf("%w; delete it to crawl the source anew: %w", err, aside)
		}
		p.app.log.Warn("an interrupted crawl cannot be gone on with: crawling anew; what it stored stays, and is not fetched again",
			"source", id, "error", err, "moved to", moved)
		j, err = journal.Open(options)
	}
	if err != nil {
		return nil, fmt.Errorf("crawl %s: %w", id, err)
	}
	if why := j.Anew(); why != "" {
		p.app.log.Info("an interrupted crawl is not gone on with: crawling anew", "source", id, "reason", why)
	}
	return j, nil
}

// definition is what an interrupted run depends on: where it began and which links it follows.
func definition(site *sites.Site, plan crawler.Plan) string {
	return fmt.Sprintf("%s %q %q %q %q %+v", site.Kind, plan.Start, site.Follow.Offers, site.Follow.Next, site.Offer, site.API)
}

// closeJournal keeps the journal of a run that can be gone on with, and removes that of any other.
func (p *pipeline) closeJournal(j *journal.Journal, unfinished bool) error {
	end := j.Remove
	if unfinished {
		end = j.Close
	}
	if err := end(); err != nil {
		return fmt.Errorf("the journal of the crawl: %w", err)
	}
	return nil
}
