package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"text/tabwriter"
	"time"

	"tjm/extract/sites"
	"tjm/internal/market"
	"tjm/store"
)

type sourceCmd struct {
	List    sourceListCmd    `cmd:"" help:"List the sources, on and off, with their last and next runs."`
	New     sourceNewCmd     `cmd:"" help:"Draft a definition from pages of a board."`
	Check   sourceCheckCmd   `cmd:"" help:"Check definitions; tell every mistake with its place."`
	Test    sourceTestCmd    `cmd:"" help:"Run the saved pages of definitions, or read one page of the board."`
	Enable  sourceEnableCmd  `cmd:"" help:"Turn a shipped source on."`
	Disable sourceDisableCmd `cmd:"" help:"Turn a shipped source off."`
	Ledger  sourceLedgerCmd  `cmd:"" help:"Print the public page about the shipped sources."`
}

// Help gives examples.
func (sourceCmd) Help() string {
	return `A source is a job board described by one YAML file. Your own are in the folder that "sources" names in tjm.yaml, and are
on. Others come with the program, and are off until you turn them on; docs/sources.md says what is known of each.

Examples:
  tjm source list
  tjm source enable weworkremotely
  tjm source new https://board.example/missions https://board.example/missions/42 > boards/board.yaml
  tjm source check
  tjm source test board --live`
}

type sourceListCmd struct{}

// Help gives examples.
func (sourceListCmd) Help() string {
	return `States: own (yours: crawled), on (shipped and turned on: crawled), off (shipped).

Examples:
  tjm source list
  TJM_SOURCES=./boards tjm source list`
}

// Run prints one line per source.
func (sourceListCmd) Run(ctx context.Context, a *app) (err error) {
	all, err := a.allSources()
	if err != nil {
		return err
	}
	var on []*sites.Site
	for _, site := range all {
		if site.state != stateOff {
			on = append(on, site.Site)
		}
	}
	list, err := plannedOf(on)
	if err != nil {
		return err
	}
	schedules := map[sites.ID]planned{}
	for _, one := range list {
		schedules[one.site.ID] = one
	}
	var s *store.Store
	if len(on) > 0 {
		s = a.ledger(ctx)
	}
	if s != nil {
		defer closing(s, &err)
	}
	w := tabwriter.NewWriter(a.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "STATE\tSOURCE\tKIND\tSCHEDULE\tLAST RUN\tNEXT RUN\tSTARTS AT\tNAME")
	for _, site := range all {
		last, next := "-", "-"
		if site.state != stateOff {
			if last, next, err = a.times(ctx, s, site.Site, schedules[site.ID]); err != nil {
				return err
			}
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", site.state, site.ID, site.Kind, orDash(schedules[site.ID].schedule.String()), last, next, short(startsAt(site.Site), 60), site.Name)
	}
	return w.Flush()
}

// ledger opens the store for a look at the run ledger; nil when there is none yet or it cannot be opened, which is said:
// the definitions can be listed all the same.
func (a *app) ledger(ctx context.Context) *store.Store {
	if _, err := os.Stat(a.config.Data); a.config.DSN == "" && errors.Is(err, os.ErrNotExist) {
		return nil
	}
	s, err := a.open(ctx)
	if err != nil {
		logLine(a.err, "last runs are not known: %v", err)
		return nil
	}
	return s
}

// times words the last and the next run of a source, without a store those of one that never ran.
func (a *app) times(ctx context.Context, s *store.Store, site *sites.Site, one planned) (last, next string, err error) {
	last = "-"
	var ended time.Time
	if s != nil {
		runs, err := s.RunsOf(ctx, string(site.ID), lastRuns)
		if err != nil {
			return "", "", fmt.Errorf("read the ledger of %s: %w", site.ID, err)
		}
		if i := slices.IndexFunc(runs, func(r market.Run) bool { return r.Outcome != market.RunImported }); i >= 0 {
			last = lastRun(runs[i])
		}
		if ended, err = lastEnded(ctx, s, string(site.ID)); err != nil {
			return "", "", err
		}
	}
	now := a.now()
	switch at := one.schedule.Due(ended, now); {
	case at.IsZero():
		next = "-"
	case !at.After(now):
		next = "due"
	default:
		next = moment(at)
	}
	return last, next, nil
}

func lastRun(r market.Run) string {
	text := moment(r.Started.UTC()) + " " + string(r.Outcome)
	if r.Outcome == "" {
		text += "not ended"
	}
	if r.Suspect != "" {
		text += ", suspect"
	}
	return text
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// startsAt is the first address of a source and how many more there are.
func startsAt(s *sites.Site) string {
	if len(s.Start) > 1 {
		return fmt.Sprintf("%s and %d more", s.Start[0], len(s.Start)-1)
	}
	return string(s.Start[0])
}
