package main

import (
	"context"
	"fmt"
	"time"

	"tjm/store"
)

type storeRebuildCmd struct{}

// Help says when it is needed.
func (storeRebuildCmd) Help() string {
	return `Pages and reports read tables that are derived from the offers, a month at a time, and kept up to date by every crawl.
This derives all of them anew, and the missions: after offers were changed by hand, or to be sure. It can be interrupted and repeated; until
it ends, pages show the figures as they were.

Examples:
  tjm store rebuild`
}

// Run derives and tells how far it is.
func (storeRebuildCmd) Run(ctx context.Context, a *app) (err error) {
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	began := a.now()
	told := began
	err = s.Rebuild(ctx, func(p store.Progress) {
		if now := a.now(); now.Sub(told) >= time.Second {
			told = now
			logLine(a.err, "%d of %d months", p.Months, p.Of)
		}
	})
	if err != nil {
		return fmt.Errorf("store rebuild: %w", err)
	}
	if err := a.rematch(ctx, s); err != nil {
		return fmt.Errorf("store rebuild: %w", err)
	}
	logLine(a.err, "rebuilt in %s", a.now().Sub(began).Round(time.Millisecond))
	return nil
}
