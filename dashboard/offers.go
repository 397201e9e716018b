package dashboard

import (
	"net/url"
	"slices"
	"strings"

	"tjm/internal/market"
)

// offerItem is one offer of a list, in words.
type offerItem struct {
	Title    string
	URL      string // empty when the ad has no address a browser may follow
	Rate     string
	Unit     string // "par jour"; empty without a rate
	OddUnit  bool   // the unit is not the day
	HasRate  bool
	Restated string // what the price was converted to; empty unless asked for
	Company  string
	Source   string
	Day      string
	Seen     string // "publiée le" or "vue le"
	Closed   string // empty while it is published
	Place    string
	Remote   string
	Level    string
	Contract string
	Stacks   []stackLink
	More     int // technologies not listed
}

type stackLink struct{ Name, Link string }

// listedStacks is how many technologies a list names per offer.
const listedStacks = 6

func (l *locale) offerItems(rows []market.OfferRow) []offerItem {
	items := make([]offerItem, len(rows))
	for i, o := range rows {
		items[i] = l.offerItem(o)
	}
	return items
}

func (l *locale) offerItem(o market.OfferRow) offerItem {
	it := offerItem{
		Title: strings.TrimSpace(o.Title), URL: webAddress(o.URL), Company: o.Company, Source: o.Source,
		Place: l.place(o.Place), Remote: l.remote(o.Remote), Level: l.level(o.Seniority),
	}
	if it.Title == "" {
		it.Title = l.M.Untitled
	}
	it.Rate, it.Unit, it.HasRate = l.pay(o.Rate)
	it.OddUnit = it.HasRate && o.Rate.Unit != market.Daily
	it.Restated = l.restated(o.Restated)
	it.Day, it.Seen = l.ShortDay(o.Posted), l.M.PostedOn
	if o.Posted.IsZero() {
		it.Day, it.Seen = l.ShortDay(o.FirstSeen), l.M.SeenOn
	}
	if !o.Closed.IsZero() {
		it.Closed = fill(l.M.ClosedOn, "day", l.ShortDay(o.Closed))
	}
	names := make([]string, len(o.Contracts))
	for i, c := range o.Contracts {
		names[i] = l.contract(c)
	}
	it.Contract = strings.Join(names, ", ")
	for i, name := range o.Stacks {
		if i == listedStacks {
			it.More = len(o.Stacks) - i
			break
		}
		it.Stacks = append(it.Stacks, stackLink{name, l.stackPath(name)})
	}
	return it
}

// webAddress returns the address when it is one of the web: anything else, such as javascript:, is not linked.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// pay writes a price in its own currency, and its unit: "450–500 €" and "par jour", "65 GBP" and "de l'heure".
func (l *locale) pay(p *market.Pay) (text, unit string, stated bool) {
	switch {
	case p == nil || p.Min == nil && p.Max == nil:
		return l.M.RateNotStated, "", false
	case p.Min == nil:
		text = fill(l.M.UpTo, "amount", l.amount(*p.Max, p.Currency))
	case p.Max == nil:
		text = fill(l.M.StartingAt, "amount", l.amount(*p.Min, p.Currency))
	case p.Currency == "EUR":
		text = l.EuroRange(*p.Min, *p.Max)
	case *p.Min == *p.Max:
		text = l.amount(*p.Min, p.Currency)
	default:
		text = l.amount(*p.Min, p.Currency) + l.M.To + l.amount(*p.Max, p.Currency)
	}
	return text, l.M.Units[p.Unit], true
}

func (l *locale) amount(v float64, currency string) string {
	if currency == "EUR" || currency == "" {
		return l.Euros(v)
	}
	return l.Int(int(v)) + noBreak + currency
}

// place writes the narrowest names known: "Lyon, Auvergne-Rhône-Alpes", "Bretagne", "Suisse".
func (l *locale) place(p market.Place) string {
	var names []string
	for _, name := range []string{p.City, p.Region} {
		if name != "" && !slices.Contains(names, l.named(name)) {
			names = append(names, l.named(name))
		}
	}
	if p.Country != "" && p.Country != "FR" || len(names) == 0 && p.Country != "" {
		names = append(names, l.country(p.Country))
	}
	if len(names) == 0 {
		return l.M.NotStated
	}
	return strings.Join(names, ", ")
}

func (l *locale) country(code string) string {
	if name, ok := l.M.Countries[code]; ok {
		return name
	}
	return code
}

func (l *locale) remote(r market.Remote) string {
	if name, ok := l.M.Remotes[r]; ok {
		return name
	}
	return l.M.NotStated
}

func (l *locale) level(s market.Seniority) string {
	if name, ok := l.M.Levels[s]; ok {
		return name
	}
	return l.M.NotStated
}

func (l *locale) contract(c market.Contract) string {
	if name, ok := l.M.ContractNames[c]; ok {
		return name
	}
	return string(c)
}
