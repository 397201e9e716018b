package health

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
)

var day = time.Date(2026, 3, 2, 6, 30, 0, 0, time.UTC)

// usual is a run of a board that shows 300 offers, 40 of them new: all with a title, most with a place and a rate.
func usual(n int) market.Run {
	return market.Run{
		ID: fmt.Sprintf("run-%d", n), Source: "atlas", Started: day.AddDate(0, 0, n), Outcome: market.RunComplete,
		Fetched: 55, Known: 260, Offers: 40, Stated: market.Stated{Offers: 40, Title: 40, Place: 36, Stacks: 38, Rate: 20},
	}
}

// history is the last n days, newest first.
func history(n int, change ...func(*market.Run)) []market.Run {
	var runs []market.Run
	for i := n; i >= 1; i-- {
		r := usual(-n + i)
		for _, f := range change {
			f(&r)
		}
		runs = append(runs, r)
	}
	return runs
}

func TestReasons(t *testing.T) {
	for _, c := range []struct {
		name   string
		before []market.Run
		change func(*market.Run)
		want   string // all reasons, joined; empty for a healthy run
	}{
		{"a usual run", history(7), func(*market.Run) {}, ""},
		{"the first run", nil, func(*market.Run) {}, ""},
		{"the first run meets nothing", nil, func(r *market.Run) { r.Known, r.Offers, r.Stated = 0, 0, market.Stated{} }, "no offer on 55 pages"},
		{"nothing is met any more", history(7), func(r *market.Run) { r.Known, r.Offers, r.Stated = 0, 0, market.Stated{} }, "no offer on 55 pages"},
		{"nothing new, and the rest is known", history(7), func(r *market.Run) { r.Known, r.Offers, r.Stated = 300, 0, market.Stated{} }, ""},
		{"nothing has changed", history(7), func(r *market.Run) {
			r.Known, r.Offers, r.Fetched, r.Unchanged, r.Stated = 300, 0, 0, 15, market.Stated{}
		}, ""},
		{"fewer offers", history(7), func(r *market.Run) { r.Known = 180 }, ""},
		{"less than half of the offers", history(7), func(r *market.Run) { r.Known = 100 }, "140 offers met, usually 300"},
		{"more offers", history(7), func(r *market.Run) { r.Known = 2600 }, ""},
		{"a small board has a quiet week", history(7, func(r *market.Run) { r.Known, r.Offers = 5, 1 }), func(r *market.Run) { r.Known, r.Offers = 1, 0 }, ""},
		{"less than half, but a partial run", history(7), func(r *market.Run) { r.Known, r.Outcome = 100, market.RunPartial }, ""},
		{"pages of ads give no offer", history(7), func(r *market.Run) { r.Offers, r.Stated = 0, market.Stated{Barren: 40} }, "ad pages that give an offer: 0 %, usually 100 %"},
		{"titles are lost", history(7), func(r *market.Run) { r.Stated.Title = 28 }, "offers that state a title: 70 %, usually 100 %"},
		{"rates are lost, in a partial run", history(7), func(r *market.Run) { r.Stated.Rate, r.Outcome = 0, market.RunPartial }, "offers that state a day rate: 0 %, usually 50 %"},
		{"places and technology are lost", history(7), func(r *market.Run) { r.Stated.Place, r.Stated.Stacks = 2, 4 }, "offers that name technology: 10 %, usually 95 %; offers that state a place: 5 %, usually 90 %"},
		{"titles of three offers are lost", history(7), func(r *market.Run) { r.Stated = market.Stated{Offers: 3, Place: 3, Stacks: 3, Rate: 2} }, "offers that state a title: 0 %, usually 100 %"},
		{"a rate of three offers is chance", history(7), func(r *market.Run) { r.Stated = market.Stated{Offers: 3, Title: 3, Place: 3, Stacks: 3} }, ""},
		{"facts are gained", history(7, func(r *market.Run) { r.Stated.Rate = 0 }), func(r *market.Run) { r.Stated.Rate = 40 }, ""},
		{"robots.txt excludes more", history(7), func(r *market.Run) { r.Excluded = 20 }, "robots.txt excludes 20 pages, usually 0"},
		{"robots.txt excludes as ever", history(7, func(r *market.Run) { r.Excluded = 15 }), func(r *market.Run) { r.Excluded = 20 }, ""},
		{"a failed run says so itself", history(7), func(r *market.Run) { r.Known, r.Offers, r.Outcome = 0, 0, market.RunFailed }, ""},
		{"a cancelled run", history(7), func(r *market.Run) { r.Known, r.Offers, r.Outcome = 0, 0, market.RunCancelled }, ""},
		{"suspect runs are no measure", append(history(3, func(r *market.Run) { r.Known, r.Suspect = 50, "?" }), history(5)...), func(r *market.Run) { r.Known = 50 }, "90 offers met, usually 300"},
		{"failed runs are no measure", append(history(9, func(r *market.Run) { r.Known, r.Outcome = 0, market.RunFailed }), history(5)...), func(r *market.Run) { r.Known = 50 }, "90 offers met, usually 300"},
		{"after ten suspect runs the source has changed for good", append(history(10, func(r *market.Run) { r.Known, r.Suspect = 50, "?" }), history(5)...), func(r *market.Run) { r.Known = 50 }, ""},
		{"but nothing is never normal", history(30, func(r *market.Run) { r.Known, r.Offers, r.Suspect = 0, 0, "?" }), func(r *market.Run) { r.Known, r.Offers, r.Stated = 0, 0, market.Stated{} }, "no offer on 55 pages"},
		{"another source is no measure", history(7, func(r *market.Run) { r.Source = "comptoir" }), func(r *market.Run) { r.Known = 0 }, ""},
	} {
		run := usual(1)
		c.change(&run)
		if got := words(Reasons(run, c.before)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func words(doubts []market.Doubt) string {
	var all []string
	for _, d := range doubts {
		all = append(all, d.String())
	}
	return strings.Join(all, "; ")
}

// TestAHealthySourceIsSeldomSuspected crawls healthy boards of many sizes daily for forty years, with nothing but chance
// at work.
func TestAHealthySourceIsSeldomSuspected(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	const years = 40
	suspected := 0
	for n := range years {
		size := []int{3, 10, 40, 200, 1000}[n%5]
		var before []market.Run
		for d := range 365 {
			r := market.Run{ID: fmt.Sprint(d), Source: "atlas", Started: day.AddDate(0, 0, d), Outcome: market.RunComplete, Fetched: size}
			r.Known = poisson(rng, 0.9*float64(size))
			r.Offers = poisson(rng, 0.1*float64(size))
			r.Stated.Offers = r.Offers
			for range r.Offers {
				r.Stated.Title++
				r.Stated.Place += count(rng.Float64() < 0.9)
				r.Stated.Stacks += count(rng.Float64() < 0.95)
				r.Stated.Rate += count(rng.Float64() < 0.45)
			}
			for _, reason := range Reasons(r, before) {
				if reason.Kind != market.DoubtNothing { // the smallest board has such days
					suspected++
					r.Suspect = reason.String()
				}
			}
			before = append([]market.Run{r}, before...)[:min(d+1, Remembered)]
		}
	}
	t.Logf("%d false alarms in %d years", suspected, years)
	if suspected > years/5 {
		t.Errorf("%d false alarms in %d years, want at most one in five years", suspected, years)
	}
}

func poisson(rng *rand.Rand, mean float64) (n int) {
	for at := rng.ExpFloat64(); at < mean; at += rng.ExpFloat64() {
		n++
	}
	return n
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestTwoHealthyRunsAreWitnesses(t *testing.T) {
	with := func(n int, change func(*market.Run)) market.Run {
		r := usual(n)
		change(&r)
		return r
	}
	outage := with(-1, func(r *market.Run) { r.Outcome, r.Known, r.Offers = market.RunFailed, 0, 0 })
	refused := with(-1, func(r *market.Run) { r.Outcome = market.RunPartial })
	suspect := with(-1, func(r *market.Run) { r.Suspect = "no offer on 55 pages" })
	for _, c := range []struct {
		name   string
		run    market.Run
		before []market.Run
		want   string // id of the earlier one; empty for none
	}{
		{"the run before", usual(0), []market.Run{usual(-1), usual(-2)}, "run--1"},
		{"in any order", usual(0), []market.Run{usual(-2), usual(-1)}, "run--1"},
		{"the first run", usual(0), nil, ""},
		{"an outage in between", usual(0), []market.Run{outage, usual(-2)}, "run--2"},
		{"a refusal in between", usual(0), []market.Run{refused, usual(-2)}, "run--2"},
		{"a suspect run in between", usual(0), []market.Run{suspect, usual(-2)}, "run--2"},
		{"only an outage before", usual(0), []market.Run{outage}, ""},
		{"an outage now", with(0, func(r *market.Run) { r.Outcome = market.RunFailed }), []market.Run{usual(-1)}, ""},
		{"a page limit now", with(0, func(r *market.Run) { r.Outcome = market.RunPartial }), []market.Run{usual(-1)}, ""},
		{"an interrupt now", with(0, func(r *market.Run) { r.Outcome = market.RunCancelled }), []market.Run{usual(-1)}, ""},
		{"suspect now", with(0, func(r *market.Run) { r.Suspect = "?" }), []market.Run{usual(-1)}, ""},
		{"the same run, saved when it began", usual(0), []market.Run{usual(0)}, ""},
		{"another source", usual(0), []market.Run{with(-1, func(r *market.Run) { r.Source = "comptoir" })}, ""},
		{"a later run", usual(0), []market.Run{usual(3)}, ""},
	} {
		got, ok := Witness(c.run, c.before)
		if got.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v, want %q", c.name, got.ID, ok, c.want)
		}
	}
}

func TestChances(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"no heads in ten throws", atMost(0, 10, 0.5), 1.0 / 1024},
		{"at most five heads in eleven throws", atMost(5, 11, 0.5), 0.5},
		{"at most two of three", atMost(2, 3, 0.1), 1 - 0.001},
		{"at most all", atMost(4, 4, 0.3), 1},
		{"never", atMost(0, 5, 0), 1},
		{"always, but one", atMost(4, 5, 1), 0},
		{"of very many", atMost(50_000, 100_000, 0.5), 0.50126},
		{"none of four expected", atMostOf(0, 4), 0.018316},
		{"at most three of two expected", atMostOf(3, 2), 0.857123},
		{"none expected", atMostOf(0, 0), 1},
		{"half of very many", atMostOf(1000, 2000), 0},
	} {
		if d := c.got - c.want; d > 1e-5 || d < -1e-5 {
			t.Errorf("%s: %f, want %f", c.name, c.got, c.want)
		}
	}
}
