package dashboard

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"tjm/internal/market"
)

// maxStacks is how many technologies can be asked for at once: as many as a chart can tell apart.
const maxStacks = 3

// maxValue bounds an open value (a technology, region or source) in bytes, maxValues the values of one parameter.
const (
	maxValue  = 80
	maxValues = 12
)

// ask is what the reader asks for: the filter of every figure, read from the URL.
type ask struct {
	filter market.Filter // without its window
	period period
	more   bool // shows what can be asked for beside the filter; no part of the question
}

// parseAsk reads the filter. Unknown parameters are left alone; a bad value is an error that names the allowed ones.
func parseAsk(q url.Values, current market.Month) (ask, error) {
	a := ask{more: wantsMore(q)}
	var err error
	f := &a.filter
	read := func(param string, into *[]string) {
		if err == nil {
			*into, err = openValues(q, param)
		}
	}
	read("stack", &f.Stacks)
	read("region", &f.Regions)
	read("source", &f.Sources)
	if err != nil {
		return ask{}, err
	}
	if len(f.Stacks) > maxStacks {
		return ask{}, badValue{Param: "stack", Value: strings.Join(f.Stacks, ", "), Allowed: []string{fmt.Sprintf("1–%d", maxStacks)}}
	}
	if f.Remote, err = closedValues(q, "remote", remotes); err != nil {
		return ask{}, err
	}
	if f.Seniority, err = closedValues(q, "seniority", seniorities); err != nil {
		return ask{}, err
	}
	if f.Contracts, err = closedValues(q, "contract", contracts); err != nil {
		return ask{}, err
	}
	if err := parseSwitches(q, f); err != nil {
		return ask{}, err
	}
	name := q.Get("period")
	if name == "" {
		name = defaultPeriod
	}
	a.period, err = parsePeriod(name, current)
	return a, err
}

// The closed vocabularies of the filter, in the order of the form.
var (
	remotes     = []market.Remote{market.RemoteFull, market.RemotePartial, market.RemoteNone, market.RemoteUnknown}
	seniorities = []market.Seniority{market.Junior, market.Mid, market.Senior, market.Lead, market.SeniorityUnknown}
	contracts   = []market.Contract{market.Freelance, market.Permanent, market.FixedTerm, market.Apprenticeship}
)

// openValues reads the values of a parameter that may be any short printable text. Empty values are what a form sends
// for "all".
func openValues(q url.Values, param string) ([]string, error) {
	var values []string
	for _, v := range q[param] {
		if v == "" || slices.Contains(values, v) {
			continue
		}
		if !isValue(v) || len(values) == maxValues {
			return nil, badValue{Param: param, Value: v}
		}
		values = append(values, v)
	}
	return values, nil
}

// isValue tells whether an open value is short and printable.
func isValue(v string) bool {
	return len(v) <= maxValue && !strings.ContainsFunc(v, func(r rune) bool { return !unicode.IsPrint(r) })
}

func closedValues[T ~string](q url.Values, param string, allowed []T) ([]T, error) {
	var values []T
	for _, v := range q[param] {
		if v == "" || slices.Contains(values, T(v)) {
			continue
		}
		if !slices.Contains(allowed, T(v)) {
			bad := badValue{Param: param, Value: v}
			for _, a := range allowed {
				bad.Allowed = append(bad.Allowed, string(a))
			}
			return nil, bad
		}
		values = append(values, T(v))
	}
	return values, nil
}

// window returns the filter of the figures.
func (a ask) window() market.Filter { return a.between(a.period.from, a.period.to) }

// between returns the filter over another window.
func (a ask) between(from, to market.Month) market.Filter {
	f := a.filter
	f.From, f.To = from, to
	return f
}

// chartWindow returns the filter of the charts.
func (a ask) chartWindow() market.Filter { return a.between(a.period.chart()) }

// query returns the filter as the shortest query that means it.
func (a ask) query() url.Values {
	q := url.Values{}
	add := func(param string, values []string) {
		if len(values) > 0 {
			q[param] = values
		}
	}
	f := a.filter
	add("stack", f.Stacks)
	add("region", f.Regions)
	add("source", f.Sources)
	add("remote", texts(f.Remote))
	add("seniority", texts(f.Seniority))
	add("contract", texts(f.Contracts))
	addSwitches(q, f)
	if a.period.name != defaultPeriod {
		q.Set("period", a.period.name)
	}
	return q
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}
