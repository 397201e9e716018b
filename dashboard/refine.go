package dashboard

import (
	"net/url"
	"strings"

	"tjm/internal/market"
)

// byPlace keys the places among the choices of the form; it is no dimension of the store.
const byPlace market.Dimension = "place"

// listedPlaces is how many countries, departments and cities each the form offers.
const listedPlaces = 60

// open tells whether the form shows what can be asked for beside the filter.
func (a ask) open() bool {
	return a.more || a.filter.WithChildren || len(a.filter.Places) > 0 || a.filter.Conversion.On
}

// refine adds the second line of the form, or the way to it.
func (l *locale) refine(s *sentence, a ask, have choices) {
	if !a.open() {
		q := a.query()
		q.Set("more", "1")
		s.More = withQuery(s.Action, q.Encode())
		return
	}
	f, m := a.filter, l.M
	pick := func(name, label, off, on string, chosen bool) choiceSelect {
		return choiceSelect{Name: name, Label: label, After: ",", Options: []option{{Text: off, Selected: !chosen}, {Value: "1", Text: on, Selected: chosen}}}
	}
	s.Refined = []choiceSelect{
		pick("children", m.ChildrenLabel, m.ChildrenOff, m.ChildrenOn, f.WithChildren),
		l.placeSelect(f.Places, have[byPlace]),
		pick("convert", m.ConvertLabel, m.ConvertOff, m.ConvertOn, f.Conversion.On),
	}
	if c := f.Conversion; c.On {
		s.Refined = append(s.Refined,
			numbers("hours", m.HoursLabel, "", c.HoursPerDay, []string{"7", "7.5", ""}, func(v string) string {
				if v == "" {
					v = number(market.HoursPerDay)
				}
				return fill(m.HoursChoice, "n", l.decimal(v))
			}),
			numbers("days", m.DaysLabel, m.DaysOff, c.DaysPerYear, []string{number(market.DaysPerYear)}, func(v string) string {
				return fill(m.DaysChoice, "n", l.decimal(v))
			}))
	}
	s.Refined[len(s.Refined)-1].After = "."
}

// numbers is a select of numbers, with the one asked for among them. none is the text of no number; empty leaves it out.
func numbers(name, label, none string, chosen float64, values []string, tell func(string) string) choiceSelect {
	s := choiceSelect{Name: name, Label: label, After: ","}
	if none != "" {
		s.Options = append(s.Options, option{Text: none, Selected: chosen == 0})
	}
	found := chosen == 0
	for _, v := range values {
		o := option{Value: v, Text: tell(v), Selected: v == number(chosen) || v == "" && chosen == 0}
		found = found || o.Selected
		s.Options = append(s.Options, o)
	}
	if !found {
		s.Options = append(s.Options, option{Value: number(chosen), Text: tell(number(chosen)), Selected: true})
	}
	return s
}

// placeSelect offers places by their level.
func (l *locale) placeSelect(chosen []market.Place, have []market.Choice) choiceSelect {
	s := choiceSelect{Name: "place", Label: l.M.WhereLabel, After: ",", Options: []option{{Text: l.M.Anywhere, Selected: len(chosen) == 0}}}
	groups := []optionGroup{{Label: l.M.CountryGroup}, {Label: l.M.DepartmentGroup}, {Label: l.M.CityGroup}}
	first := ""
	if len(chosen) > 0 {
		first = chosen[0].Path()
	}
	found := first == ""
	for _, c := range have {
		p, err := market.ParsePlace(c.Value)
		if err != nil {
			continue
		}
		o := option{Value: c.Value, Text: l.placeName(p), Selected: c.Value == first}
		if !o.Selected {
			o.Text += " · " + l.Int(c.Offers)
		}
		found = found || o.Selected
		level := 0
		if p.City != "" {
			level = 2
		} else if p.Department != "" {
			level = 1
		}
		groups[level].Options = append(groups[level].Options, o)
	}
	if !found {
		s.Options = append(s.Options, option{Value: first, Text: l.placeName(chosen[0]), Selected: true})
	}
	for _, g := range groups {
		if len(g.Options) > 0 {
			s.Groups = append(s.Groups, g)
		}
	}
	return s
}

// placeName tells a place of the filter: "Rennes, Bretagne", "département 35, Bretagne", "Bretagne", "Suisse".
func (l *locale) placeName(p market.Place) string {
	var names []string
	if p.City != "" {
		names = append(names, l.named(p.City))
	}
	if p.Department != "" {
		names = append(names, fill(l.M.DepartmentNamed, "n", p.Department))
	}
	if p.Region != "" {
		names = append(names, l.named(p.Region))
	}
	if p.Country != "FR" || len(names) == 0 {
		names = append(names, l.country(p.Country))
	}
	return strings.Join(names, ", ")
}

// placeChoices turns the places that the store found into values of the form. Names of boards that an address cannot hold
// are left out.
func placeChoices(places []market.PlaceChoice) []market.Choice {
	var out []market.Choice
	for _, c := range places {
		path := c.Place.Path()
		if p, err := market.ParsePlace(path); err == nil && p == c.Place && isValue(path) {
			out = append(out, market.Choice{Value: path, Offers: c.Offers})
		}
	}
	return out
}

// wantsMore tells whether an address asks to see what else can be asked for.
func wantsMore(q url.Values) bool { return q.Get("more") == "1" }

// decimal sets a number as the language does: 7,5 in French.
func (l *locale) decimal(v string) string {
	if l.french() {
		return strings.ReplaceAll(v, ".", ",")
	}
	return v
}
