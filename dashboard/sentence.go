package dashboard

import (
	"slices"

	"tjm/internal/market"
)

// sentence is the filter as a sentence of selects: a plain GET form.
type sentence struct {
	Action  string
	Selects []choiceSelect
	Reset   string         // the page without filter; empty when there is none
	Tail    string         // the fixed word before the period
	Refined []choiceSelect // a second line: how offers are read; empty while it is closed
	More    string         // address that opens it; empty while it is open
	Notes   []string       // how the offers were read
}

// choiceSelect is one select of the sentence.
type choiceSelect struct {
	Name    string
	Label   string // for those who do not see the sentence
	Before  string // fixed words before it
	After   string // punctuation after it
	Options []option
	Groups  []optionGroup // after the options
}

// optionGroup is a heading in a select and what stands below it.
type optionGroup struct {
	Label   string
	Options []option
}

type option struct {
	Value    string
	Text     string
	Selected bool
}

// listed is how many technologies a select offers.
const listed = 60

// choices holds the values each dimension takes under the rest of the filter.
type choices map[market.Dimension][]market.Choice

// sentence builds the form. Counts stand beside the values not chosen.
func (l *locale) sentence(action string, a ask, have choices) sentence {
	f, m := a.filter, l.M
	s := sentence{Action: action}
	if len(a.query()) > 0 {
		s.Reset = action
	}
	s.Selects = append(s.Selects, l.stackSelects(f.Stacks, have[market.ByStack])...)
	s.Selects[len(s.Selects)-1].After = ","
	add := func(name, label, all string, chosen []string, values []market.Choice, tell func(string) string) {
		s.Selects = append(s.Selects, choiceSelect{
			Name: name, Label: label, After: ",", Options: l.options(all, chosen, values, tell),
		})
	}
	add("region", m.RegionLabel, m.AllRegions, f.Regions, have[market.ByRegion], l.in)
	add("seniority", m.LevelLabel, m.AllLevels, texts(f.Seniority), inOrder(seniorities, have[market.BySeniority]),
		func(v string) string { return l.level(market.Seniority(v)) })
	add("remote", m.RemoteLabel, m.AllRemotes, texts(f.Remote), inOrder(remotes, have[market.ByRemote]),
		func(v string) string { return l.remote(market.Remote(v)) })
	add("contract", m.ContractLabel, m.AllContracts, texts(f.Contracts), inOrder(contracts, have[market.ByContract]),
		func(v string) string { return l.contract(market.Contract(v)) })
	add("source", m.SourceLabel, m.AllSources, f.Sources, have[market.BySource],
		func(v string) string { return fill(m.OnSource, "source", v) })
	s.Selects = append(s.Selects, l.periodSelect(a.period))
	l.refine(&s, a, have)
	return s
}

// stackSelects gives each chosen technology its select, and one more to compare it with another.
func (l *locale) stackSelects(chosen []string, values []market.Choice) []choiceSelect {
	values = values[:min(listed, len(values))]
	plain := func(v string) string { return v }
	var selects []choiceSelect
	for i := range max(1, len(chosen)) {
		one, before := []string(nil), ""
		if i < len(chosen) {
			one = chosen[i : i+1]
		}
		if i > 0 {
			before = l.M.Or
		}
		selects = append(selects, choiceSelect{
			Name: "stack", Label: l.M.StackLabel, Before: before, Options: l.options(l.M.AllStacks, one, values, plain),
		})
	}
	if n := len(chosen); n > 0 && n < maxStacks {
		rest := slices.DeleteFunc(slices.Clone(values), func(c market.Choice) bool { return slices.Contains(chosen, c.Value) })
		selects = append(selects, choiceSelect{
			Name: "stack", Label: l.M.AnotherLabel, Before: l.M.Or, Options: l.options(l.M.AnotherStack, nil, rest, plain),
		})
	}
	return selects
}

// options lists "all", then the values; those chosen are kept even when no offer has them any more.
func (l *locale) options(all string, chosen []string, values []market.Choice, tell func(string) string) []option {
	out := []option{{Text: all, Selected: len(chosen) == 0}}
	for _, v := range chosen {
		if !slices.ContainsFunc(values, func(c market.Choice) bool { return c.Value == v }) {
			out = append(out, option{Value: v, Text: tell(v), Selected: true})
		}
	}
	for _, c := range values {
		if c.Value == "" {
			continue
		}
		o := option{Value: c.Value, Text: tell(c.Value), Selected: slices.Contains(chosen, c.Value)}
		if !o.Selected {
			o.Text += " · " + l.Int(c.Offers)
		}
		out = append(out, o)
	}
	if len(chosen) > 1 { // several values of one list, asked for by hand: a single select shows the first
		first := true
		for i := range out {
			out[i].Selected = out[i].Selected && first
			first = first && !out[i].Selected
		}
	}
	return out
}

func (l *locale) periodSelect(p period) choiceSelect {
	s := choiceSelect{Name: "period", Label: l.M.PeriodLabel, Before: l.M.Over, After: "."}
	if !p.preset {
		s.Options = append(s.Options, option{Value: p.name, Text: l.periodText(p), Selected: true})
	}
	for _, name := range presetNames {
		s.Options = append(s.Options, option{Value: name, Text: l.M.Periods[name], Selected: name == p.name})
	}
	return s
}

// periodText tells a period in words.
func (l *locale) periodText(p period) string {
	switch {
	case p.preset:
		return l.M.Periods[p.name]
	case p.from == 0:
		return fill(l.M.Until, "to", l.Month(p.to))
	case p.to == 0:
		return fill(l.M.Since, "from", l.Month(p.from))
	default:
		return l.Months(p.from, p.to)
	}
}

// inOrder sorts the counted values as the vocabulary does, leaving out those nobody uses.
func inOrder[T ~string](order []T, have []market.Choice) []market.Choice {
	var out []market.Choice
	for _, v := range order {
		for _, c := range have {
			if c.Value == string(v) && c.Offers > 0 {
				out = append(out, c)
			}
		}
	}
	return out
}
