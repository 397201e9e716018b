package schedule

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// A board is one source of the simulated year: its schedule, how long its crawls take, and, independently of cron, the
// times on the wall at which they must begin.
type board struct {
	id, cron, zone string
	missed         Missed
	takes          time.Duration
	named          func(wall time.Time) bool
	skipped        []string // UTC starts for times that clocks skip in spring
}

var boards = []board{
	{
		id: "atlas", cron: "30 6 * * 1-5", zone: "Europe/Paris", missed: RunOnce, takes: 40 * time.Minute,
		named: func(w time.Time) bool {
			return at(w, 6, 30) && w.Weekday() >= time.Monday && w.Weekday() <= time.Friday
		},
	},
	{
		id: "nocturne", cron: "30 2 * * *", zone: "Europe/Paris", missed: RunOnce, takes: 25 * time.Minute,
		named: func(w time.Time) bool { return at(w, 2, 30) }, skipped: []string{"2026-03-29 01:30"},
	},
	{
		id: "thames", cron: "30 1 * * *", zone: "Europe/London", missed: Skip, takes: time.Hour,
		named: func(w time.Time) bool { return at(w, 1, 30) }, skipped: []string{"2026-03-29 01:30"},
	},
	{ // a crawl that takes longer than its period
		id: "spree", cron: "15 2 * * *", zone: "Europe/Berlin", missed: RunOnce, takes: 30 * time.Hour,
		named: func(w time.Time) bool { return at(w, 2, 15) }, skipped: []string{"2026-03-29 01:15"},
	},
	{
		id: "havel", cron: "0 * * * *", zone: "Europe/Berlin", missed: Skip, takes: 90 * time.Minute,
		named: func(w time.Time) bool { return w.Minute() == 0 },
	},
}

func at(wall time.Time, hour, minute int) bool { return wall.Hour() == hour && wall.Minute() == minute }

// planned lists the starts of a board in 2026 by walking through the year with an eye on the wall clock; its jitter is
// read off a day without surprises.
func (b board) planned(t *testing.T) (list []time.Time) {
	t.Helper()
	loc, err := time.LoadLocation(b.zone)
	if err != nil {
		t.Fatal(err)
	}
	jitter := mustParse(t, "0 12 * * *", "UTC", b.missed).For(b.id).Next(instant(t, "2026-06-01 11:00")).Sub(instant(t, "2026-06-01 12:00"))
	shown := map[time.Time]bool{} // as if in UTC
	everyHour := b.cron[:4] == "0 * "
	var skipped []time.Time
	for _, text := range b.skipped {
		skipped = append(skipped, instant(t, text))
	}
	for at := instant(t, "2026-01-01 00:00"); at.Year() == 2026; at = at.Add(5 * time.Minute) {
		wall := at.In(loc)
		_, ahead := wall.Zone()
		shows := at.Add(time.Duration(ahead) * time.Second)
		if b.named(wall) && (everyHour || !shown[shows]) || slices.ContainsFunc(skipped, at.Equal) {
			list = append(list, at.Add(jitter))
		}
		shown[shows] = true
	}
	return list
}

// A stretch is a time in which the process is up. The last one reaches beyond the year.
type stretch struct{ from, to time.Time }

// interval is one crawl.
type interval struct{ began, ended time.Time }

// want works out from the planned starts and the policy when crawls must begin and end. A crawl that the process's end
// interrupts does not count, so its time is still to be served.
func (b board) want(planned []time.Time, up []stretch) (list []interval) {
	var served time.Time // the end of the newest whole crawl
	for _, s := range up {
		now := s.from
		for now.Before(s.to) {
			begin := s.to
			missed := false
			for _, p := range planned {
				if !p.After(served) || b.missed == Skip && now.Sub(p) >= Grace {
					continue
				}
				if begin, missed = p, !p.After(now); missed {
					begin = now
				}
				break
			}
			if served.IsZero() && b.missed == RunOnce {
				begin = now // a new source
			}
			if !begin.Before(s.to) {
				break
			}
			end := begin.Add(b.takes)
			if end.After(s.to) {
				list = append(list, interval{begin, s.to})
				break
			}
			list = append(list, interval{begin, end})
			served, now = end, end
		}
	}
	return list
}

var errInterrupted = errors.New("interrupted")

// TestAYear lives through 2026 with a process that is stopped for days, over both clock changes, restarted at once, and
// stopped in the middle of crawls.
func TestAYear(t *testing.T) {
	at := func(text string) time.Time { return instant(t, text) }
	histories := map[string][]stretch{
		"always up": {{at("2026-01-01 00:00"), at("2027-01-01 00:00")}},
		"down and up again": {
			{at("2026-01-01 00:00"), at("2026-02-10 12:00")},
			{at("2026-02-10 12:01"), at("2026-02-10 12:02")}, // restarts that miss nothing
			{at("2026-02-10 12:03"), at("2026-03-02 01:40")}, // in the middle of crawls
			{at("2026-03-02 01:41"), at("2026-03-27 20:00")}, // over the change in spring
			{at("2026-03-31 10:00"), at("2026-07-01 00:00")}, // eleven days
			{at("2026-07-12 00:00"), at("2026-10-24 12:00")}, // over the change in autumn
			{at("2026-10-26 01:35"), at("2026-12-24 18:00")}, // five minutes after Thames
			{at("2026-12-28 05:31"), at("2027-01-01 00:00")},
		},
		"up only between the two showings of an hour": {
			{at("2026-10-20 00:00"), at("2026-10-25 00:40")},
			{at("2026-10-25 00:50"), at("2026-10-27 00:00")},
		},
		"up just after the skipped hour": {
			{at("2026-03-20 00:00"), at("2026-03-29 00:55")},
			{at("2026-03-29 01:00"), at("2026-04-02 00:00")},
		},
	}
	plans := map[string][]time.Time{}
	for _, b := range boards {
		plans[b.id] = b.planned(t)
	}
	for name, up := range histories {
		t.Run(name, func(t *testing.T) {
			got := map[string][]interval{}
			synctest.Test(t, func(t *testing.T) { live(t, up, got) })
			for _, b := range boards {
				want := b.want(plans[b.id], up)
				if diff := firstDifference(got[b.id], want); diff != "" {
					t.Errorf("%s: %d crawls, want %d: %s", b.id, len(got[b.id]), len(want), diff)
				}
				t.Logf("%s: %d times planned, %d crawls", b.id, len(plans[b.id]), len(got[b.id]))
			}
		})
	}
}

// live runs the schedules through the stretches and notes every crawl; crawls[id] grows in the line of the source alone.
func live(t *testing.T, up []stretch, crawls map[string][]interval) {
	ledger := make([]time.Time, len(boards)) // the end of the newest whole crawl
	noted := make([][]interval, len(boards))
	for _, s := range up {
		time.Sleep(time.Until(s.from))
		ctx, cancel := context.WithDeadline(t.Context(), s.to)
		var jobs []Job
		for i, b := range boards {
			under := false
			jobs = append(jobs, Job{
				Source:   b.id,
				Schedule: mustParse(t, b.cron, b.zone, b.missed).For(b.id),
				Ended:    func(context.Context) (time.Time, error) { return ledger[i], nil },
				Crawl: func(ctx context.Context) error {
					if under {
						t.Errorf("%s overlaps with itself at %s", b.id, time.Now())
					}
					under = true
					defer func() { under = false }()
					began := time.Now()
					wait(ctx, b.takes)
					noted[i] = append(noted[i], interval{began, time.Now()})
					if time.Since(began) < b.takes {
						return errInterrupted
					}
					ledger[i] = time.Now()
					return nil
				},
			})
		}
		Runner{}.Run(ctx, jobs)
		cancel()
	}
	for i, b := range boards {
		crawls[b.id] = noted[i]
	}
}

func firstDifference(got, want []interval) string {
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("none at %s", want[i].began.UTC())
		case i >= len(want):
			return fmt.Sprintf("one too many at %s", got[i].began.UTC())
		case !got[i].began.Equal(want[i].began):
			return fmt.Sprintf("number %d begins at %s, want %s", i+1, got[i].began.UTC(), want[i].began.UTC())
		case !got[i].ended.Equal(want[i].ended):
			return fmt.Sprintf("number %d ends at %s, want %s", i+1, got[i].ended.UTC(), want[i].ended.UTC())
		}
	}
	return ""
}
