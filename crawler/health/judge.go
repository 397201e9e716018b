package health

import (
	"slices"

	"tjm/internal/market"
)

const (
	// remembered is how many predecessors are looked at. When none of them is believed, a source has changed for good,
	// and their level is the new normal.
	remembered = 10
	// unlikely is the chance below which a fall is no accident: a healthy source crawled daily is suspected less than once
	// in five years.
	unlikely = 1e-4
	// leastFall is the fall of a share that matters, in parts of one.
	leastFall = 0.2
)

// Remembered is how many predecessors Reasons needs at most, newest first, whatever their outcome.
const Remembered = 3 * remembered

// Reasons says why a run is not to be believed, given its predecessors of the same source, newest first; none for a
// healthy run. A complete run that meets no offer is always suspect. Otherwise its yield, the share of ad pages that
// give an offer, and the share of offers stating each of the watched facts are held against those of its healthy
// predecessors: they are suspect when they fell by more than chance explains, and by half (yield) or by a fifth of all
// offers (shares).
//
// Runs that failed or were cancelled have no reasons here: their outcome says enough, and they prove nothing anyway. A
// partial run is judged by its shares only.
func Reasons(run market.Run, before []market.Run) []market.Doubt {
	if run.Outcome != market.RunComplete && run.Outcome != market.RunPartial {
		return nil
	}
	normal := baseline(run, before)
	var reasons []market.Doubt
	if run.Outcome == market.RunComplete {
		reasons = append(reasons, fallenYield(run, normal)...)
		reasons = append(reasons, excluded(run, normal)...)
	}
	return append(reasons, fallenShares(run.Stated, normal)...)
}

// baseline returns the predecessors that tell what is normal: the healthy complete ones among the last, or, when none
// of those is healthy, all that met offers.
func baseline(run market.Run, before []market.Run) []market.Run {
	var complete []market.Run
	for _, r := range before {
		if r.Source == run.Source && r.ID != run.ID && r.Outcome == market.RunComplete && len(complete) < remembered {
			complete = append(complete, r)
		}
	}
	healthy := slices.DeleteFunc(slices.Clone(complete), func(r market.Run) bool { return r.Suspect != "" })
	if len(healthy) > 0 || len(complete) < remembered {
		return healthy
	}
	return slices.DeleteFunc(complete, func(r market.Run) bool { return r.Yield() == 0 })
}

// fallenYield compares how many offers were met.
func fallenYield(run market.Run, normal []market.Run) []market.Doubt {
	if run.Yield() == 0 {
		return []market.Doubt{{Kind: market.DoubtNothing, Now: float64(run.Fetched + run.Unchanged)}}
	}
	usual := median(normal, market.Run.Yield)
	if float64(run.Yield()) < usual/2 && atMostOf(run.Yield(), usual) < unlikely {
		return []market.Doubt{{Kind: market.DoubtFewer, Now: float64(run.Yield()), Usual: usual}}
	}
	return nil
}

// excluded notices that robots.txt has begun to exclude what used to be read.
func excluded(run market.Run, normal []market.Run) []market.Doubt {
	usual := median(normal, func(r market.Run) int { return r.Excluded })
	if len(normal) > 0 && float64(run.Excluded) > 2*usual+5 {
		return []market.Doubt{{Kind: market.DoubtExcluded, Now: float64(run.Excluded), Usual: usual}}
	}
	return nil
}

// median is 0 for no runs.
func median(runs []market.Run, of func(market.Run) int) float64 {
	if len(runs) == 0 {
		return 0
	}
	values := make([]int, len(runs))
	for i, r := range runs {
		values[i] = of(r)
	}
	slices.Sort(values)
	return float64(values[(len(values)-1)/2]+values[len(values)/2]) / 2
}

// share is how many of a number of things have something.
type share struct{ part, whole int }

func (s share) value() float64 { return float64(s.part) / float64(max(s.whole, 1)) }

// shares are the watched shares of a run, in the order in which they are told.
func shares(s market.Stated) []watched {
	return []watched{
		{market.DoubtBarren, share{s.Offers, s.Offers + s.Barren}},
		{market.DoubtStacks, share{s.Stacks, s.Offers}},
		{market.DoubtRate, share{s.Rate, s.Offers}},
		{market.DoubtPlace, share{s.Place, s.Offers}},
		{market.DoubtTitle, share{s.Title, s.Offers}},
	}
}

// watched is a share and the doubt that its fall is.
type watched struct {
	kind market.DoubtKind
	share
}

// fallenShares compares each share with that of all normal runs together.
func fallenShares(stated market.Stated, normal []market.Run) (reasons []market.Doubt) {
	usual := shares(market.Stated{})
	for _, r := range normal {
		for i, s := range shares(r.Stated) {
			usual[i].part, usual[i].whole = usual[i].part+s.part, usual[i].whole+s.whole
		}
	}
	for i, now := range shares(stated) {
		if fell(usual[i].share, now.share) {
			reasons = append(reasons, market.Doubt{Kind: now.kind, Now: now.value(), Usual: usual[i].value()})
		}
	}
	return reasons
}

// fell reports whether a share fell by enough to matter and by more than chance explains. What is usual is known from a
// few hundred offers at best, so it is taken to be one of two more, one with and one without.
func fell(usual, now share) bool {
	if usual.whole == 0 || now.whole == 0 {
		return false
	}
	careful := share{usual.part + 1, usual.whole + 2}.value()
	return usual.value()-now.value() > leastFall && atMost(now.part, now.whole, careful) < unlikely
}
