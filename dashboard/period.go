package dashboard

import (
	"strings"

	"tjm/internal/market"
)

// defaultPeriod is what a reader who asks for none gets.
const defaultPeriod = "12m"

// presets are the periods the form offers: a number of complete months and the current one, or everything (0).
var presets = map[string]int{"3m": 3, "6m": 6, "12m": 12, "24m": 24, "all": 0}

// presetNames lists them in the order of the form.
var presetNames = []string{"3m", "6m", "12m", "24m", "all"}

// chartMonths is how far back a chart reaches at least, so that a short period is seen in its context.
const chartMonths = 24

// A period is the window of the figures, by month of publication.
type period struct {
	name     string       // as in the URL: "12m", "all" or "2026-01..2026-10"
	from, to market.Month // inclusive; zero is open
	current  market.Month // the month of now, unfinished
	preset   bool
}

// parsePeriod reads a preset or "2026-01..2026-10" with either side left out.
func parsePeriod(name string, current market.Month) (period, error) {
	bad := badValue{Param: "period", Value: name, Allowed: append(append([]string{}, presetNames...), "2026-01..2026-10")}
	if months, ok := presets[name]; ok {
		p := period{name: name, current: current, preset: true}
		if months > 0 {
			p.from, p.to = current-market.Month(months), current
		}
		return p, nil
	}
	from, to, ok := strings.Cut(name, "..")
	if !ok || from == "" && to == "" {
		return period{}, bad
	}
	p := period{name: name, current: current}
	if p.from.UnmarshalText([]byte(from)) != nil || p.to.UnmarshalText([]byte(to)) != nil {
		return period{}, bad
	}
	if p.from != 0 && p.to != 0 && p.to < p.from {
		return period{}, bad
	}
	return p, nil
}

// chart returns the months a chart covers: the period, or the last 24 months when a preset is shorter.
func (p period) chart() (from, to market.Month) {
	if p.preset && p.from > p.current-chartMonths {
		return p.current - chartMonths, p.to
	}
	return p.from, p.to
}

// complete returns the finished months of the period, which alone can be compared with earlier ones; ok is false when
// there is none or the period has no beginning.
func (p period) complete() (from, to market.Month, ok bool) {
	to = p.to
	if to == 0 || to >= p.current {
		to = p.current - 1
	}
	return p.from, to, p.from != 0 && p.from <= to
}
