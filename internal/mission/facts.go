package mission

import (
	"math"

	"tjm/internal/market"
)

// rateGap is the distance of two prices of one unit and currency as the logarithm of their ratio, 0 for those that
// overlap; -1 when they cannot be compared.
func rateGap(a, b *rate) float64 {
	if a == nil || b == nil || a.unit != b.unit || a.currency != b.currency {
		return -1
	}
	switch {
	case a.high <= 0 || b.high <= 0 || a.low <= 0 || b.low <= 0:
		return -1
	case a.low > b.high:
		return math.Log(a.low / b.high)
	case b.low > a.high:
		return math.Log(b.low / a.high)
	}
	return 0
}

// bounds reads a one-sided price as one figure: what is left open is not known.
func bounds(p *market.Pay) (low, high float64) {
	switch {
	case p.Min == nil && p.Max == nil:
		return 0, 0
	case p.Min == nil:
		return *p.Max, *p.Max
	case p.Max == nil:
		return *p.Min, *p.Min
	}
	return *p.Min, *p.Max
}

func rateOf(p *market.Pay) *rate {
	if p == nil {
		return nil
	}
	low, high := bounds(p)
	return &rate{low, high, p.Unit, p.Currency}
}

// weighRate allows for the margin of whoever stands between: agencies of one client state prices up to a fifth apart.
func weighRate(a, b *rate) float64 {
	d := rateGap(a, b)
	if d < 0 {
		return 0
	}
	switch {
	case a.low == b.low && a.high == b.high:
		return 2
	case d <= 0.05:
		return 1.2
	case d <= 0.12:
		return 0.6
	case d <= 0.22:
		return -0.5
	case d <= 0.35:
		return -2
	}
	return -4
}

func weighDuration(a, b int16) float64 {
	switch {
	case a < 1 || b < 1:
		return 0
	case a == b:
		return 1.2
	case 4*min(a, b) >= 3*max(a, b):
		return -0.7 // eight months of nine: one of them began later, or counts otherwise
	}
	return -2
}

// startGap is how many days lie between two stated beginnings; 0 when one is not known.
func startGap(a, b start) int32 {
	if a.kind < startMonth || b.kind < startMonth {
		return 0
	}
	d := abs(a.day - b.day)
	if a.kind != b.kind {
		d = max(0, d-16) // a month against a day in it
	}
	return d
}

func weighStart(a, b start) float64 {
	if a.kind == startUnknown || b.kind == startUnknown {
		return 0
	}
	if a.kind == startASAP || b.kind == startASAP {
		if a.kind == b.kind {
			return 0.5
		}
		return -0.3
	}
	switch d := startGap(a, b); {
	case d == 0 && a.kind == startDay && b.kind == startDay:
		return 2.5
	case d == 0:
		return 1.2
	case d <= 16:
		return 0.2
	case d <= 45:
		return -1.5
	}
	return -3
}

// levels are in the order of experience; lead is a senior with a team.
var levels = map[market.Seniority]int{market.Junior: 1, market.Mid: 2, market.Senior: 3, market.Lead: 4}

// levelGap is how many steps lie between two levels; 0 when one is not known.
func levelGap(a, b market.Seniority) int {
	x, y := levels[a], levels[b]
	if x == 0 || y == 0 {
		return 0
	}
	return abs(x - y)
}

func weighSeniority(a, b market.Seniority) float64 {
	switch {
	case levels[a] == 0 || levels[b] == 0:
		return 0
	case a == b:
		return 0.5
	}
	return -1.5
}

func weighYears(a, b int16) float64 {
	if a < 0 || b < 0 {
		return 0
	}
	switch abs(a - b) {
	case 0:
		return 1.2
	case 1:
		return -1
	case 2:
		return -1.5
	}
	return -3
}

func weighRemote(p, q *profile) float64 {
	if differ(known(p.remote), known(q.remote)) {
		if p.remote == market.RemotePartial || q.remote == market.RemotePartial {
			return -1.5
		}
		return -3
	}
	switch d := abs(int(p.onSite) - int(q.onSite)); {
	case known(p.remote) == "" || known(q.remote) == "":
		return 0
	case p.onSite < 0 || q.onSite < 0:
		return 0.3
	case d == 0:
		return 1
	case d <= 2:
		return -1
	}
	return -2
}

func known(r market.Remote) market.Remote {
	if r == market.RemoteUnknown {
		return ""
	}
	return r
}

func weighRole(a, b market.Role) float64 {
	switch {
	case a == "" || b == "" || a == market.Other || b == market.Other:
		return 0
	case a == b:
		return 0.2
	case (a == market.Backend || a == market.Fullstack) && (b == market.Backend || b == market.Fullstack):
		return -0.7
	}
	return -1.8
}
