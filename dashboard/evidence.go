package dashboard

import (
	"math"
	"slices"
	"time"

	"tjm/internal/market"
)

// The rules that decide what a title may claim. They are stricter than a textbook test on purpose: ads come in bursts
// from the same advertisers, a page makes many comparisons at once, and a wrong headline costs more than a missed one.

// clearZ is how many standard errors apart two figures must be to be called different.
const clearZ = 3

// trend is what two counts allow to say.
type trend int

const (
	trendUnknown trend = iota // too few offers, or the two periods were not observed alike
	trendNone                 // no clear change
	trendUp
	trendDown
)

// compare judges two counts of offers over windows of the same length. Counts are taken as Poisson; below the floor
// on either side nothing is said.
func compare(before, after int) trend {
	if before < market.FloorShare || after < market.FloorShare {
		return trendUnknown
	}
	z := float64(after-before) / math.Sqrt(float64(after+before))
	switch {
	case z >= clearZ:
		return trendUp
	case z <= -clearZ:
		return trendDown
	default:
		return trendNone
	}
}

// medianError approximates the standard error of a median from the quartiles, as if the rates were normal and every
// advertiser had been drawn once: an agency with forty ads brings no more evidence than one.
func medianError(f market.RateFigure) (euros float64, ok bool) {
	p25, p75, shown := f.Quartiles()
	if !shown {
		return 0, false
	}
	return 0.93 * (p75 - p25) / math.Sqrt(float64(f.Advertisers)), true
}

// gapZ returns how many standard errors apart two medians are; 0 when either may not be judged.
func gapZ(a, b market.RateFigure) float64 {
	ea, okA := medianError(a)
	eb, okB := medianError(b)
	if e := math.Hypot(ea, eb); okA && okB && e > 0 {
		return math.Abs(a.P50-b.P50) / e
	}
	return 0
}

// widest returns the two groups whose medians differ most clearly, the higher first; ok is false when no pair is far
// enough apart. Groups without a name are what the offers do not state: they are not compared.
func widest(groups []market.GroupRate) (high, low market.GroupRate, ok bool) {
	best := 0.0
	for i, a := range groups {
		for _, b := range groups[i+1:] {
			if z := gapZ(a.RateFigure, b.RateFigure); stated(a.Group) && stated(b.Group) && z >= clearZ && z > best {
				best, ok = z, true
				high, low = a, b
				if low.P50 > high.P50 {
					high, low = low, high
				}
			}
		}
	}
	return high, low, ok
}

func stated(group string) bool { return group != "" && group != "unknown" }

// observedAlike tells whether counts of the two windows can be compared: collection had begun before the first of them,
// and the same sources published in both.
func observedAlike(firstRun, windowStart time.Time, then, now []market.Choice) bool {
	if firstRun.IsZero() || firstRun.After(windowStart) {
		return false
	}
	return sameSources(then, now)
}

func sameSources(then, now []market.Choice) bool {
	names := func(choices []market.Choice) []string {
		var out []string
		for _, c := range choices {
			if c.Offers > 0 {
				out = append(out, c.Value)
			}
		}
		slices.Sort(out)
		return out
	}
	return len(then) > 0 && slices.Equal(names(then), names(now))
}
