package dashboard

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"tjm/internal/market"
	"tjm/internal/simulation"
)

// testNow is when every test looks at the market.
var testNow = time.Date(2026, time.November, 18, 6, 5, 0, 0, time.UTC)

// simulated is two years of the simulated market as a perfect extraction would store it.
func simulated() *memory {
	m := &memory{}
	for _, ad := range simulation.Market(simulation.Config{Seed: 7, Today: testNow}) {
		source := []string{"atlas", "comptoir", "passerelle"}[ad.Board]
		m.offers = append(m.offers, market.Offer{
			Source: source, ID: ad.ID, URL: "https://" + source + ".example/offres/" + ad.ID, Title: ad.Title, Company: ad.Company,
			Posted: ad.Posted, Role: ad.Role, Stacks: ad.Stacks, Rate: ad.Rate, Place: ad.Place, Remote: ad.Remote,
			Contracts: ad.Contracts, Seniority: ad.Seniority, Language: ad.Lang,
		})
	}
	for i, source := range []string{"atlas", "comptoir", "passerelle"} {
		m.runs = append(m.runs, market.Run{
			ID: fmt.Sprint(i), Source: source, Started: testNow.Add(-time.Hour), Ended: testNow.Add(-50 * time.Minute),
			Outcome: market.RunComplete, Planned: 900, Fetched: 890, Parsed: 880, Failed: i, Offers: 880, New: 12, Bytes: 1 << 24,
		})
	}
	return m
}

// under returns the offers a filter lets through: those of the memory, since copying them took most of the tests' time.
func (m *memory) under(f market.Filter) []*market.Offer {
	var out []*market.Offer
	for i := range m.offers {
		o := &m.offers[i]
		month := market.MonthOf(o.Posted)
		if f.From != 0 && month < f.From || f.To != 0 && month > f.To {
			continue
		}
		if meets(f.Stacks, reach(f, o)...) && placed(f, o.Place) && meets(f.Regions, o.Place.Region) && meets(f.Countries, o.Place.Country) &&
			meets(f.Roles, o.Role) && meets(f.Remote, o.Remote) && meets(f.Seniority, o.Seniority) &&
			meets(f.Contracts, o.Contracts...) && meets(f.Sources, o.Source) && meets(f.Companies, o.Company) {
			out = append(out, o)
		}
	}
	return out
}

// observed returns the months of the window in which the chosen sources brought any offer at all.
func (m *memory) observed(f market.Filter) []market.Month {
	seen := map[market.Month]bool{}
	for _, o := range m.under(market.Filter{Sources: f.Sources, From: f.From, To: f.To}) {
		seen[market.MonthOf(o.Posted)] = true
	}
	return sortedKeys(seen)
}

func meets[T comparable](asked []T, have ...T) bool {
	return len(asked) == 0 || slices.ContainsFunc(have, func(v T) bool { return slices.Contains(asked, v) })
}

func groupsOf(f market.Filter, o *market.Offer, d market.Dimension) []string {
	switch d {
	case market.ByStack:
		return reach(f, o)
	case market.ByRegion:
		return []string{o.Place.Region}
	case market.ByRemote:
		return []string{string(o.Remote)}
	case market.BySeniority:
		return []string{string(o.Seniority)}
	case market.ByContract:
		return texts(o.Contracts)
	case market.BySource:
		return []string{o.Source}
	default:
		return []string{""}
	}
}

// dayRate is the offer's rate when it enters the quantiles.
func dayRate(c market.Conversion, o *market.Offer) (float64, bool) {
	if !c.IsZero() {
		r := restatedIn(c, o.Rate)
		if r == nil || r.Left {
			return 0, false
		}
		return r.Amount, true
	}
	if o.Rate == nil || o.Rate.Unit != market.Daily || o.Rate.Currency != "EUR" {
		return 0, false
	}
	return o.Rate.Middle()
}

func figureOf(c market.Conversion, offers []*market.Offer) market.RateFigure {
	f := market.RateFigure{Offers: len(offers)}
	companies := map[string]bool{}
	var rates []float64
	for _, o := range offers {
		if r := restatedIn(c, o.Rate); r != nil {
			f.Converted.Left += count(r.Left)
			f.Converted.N += count(!r.Left && !r.AsStated)
			if !r.RateDay.IsZero() {
				f.Converted.First, f.Converted.Last, f.Converted.Sources = r.RateDay, r.RateDay, r.Source
			}
		}
		if r, ok := dayRate(c, o); ok {
			rates = append(rates, r)
			companies[o.Company] = true
		}
	}
	slices.Sort(rates)
	f.N, f.Advertisers = len(rates), len(companies)
	f.P25, f.P50, f.P75 = quantile(rates, 0.25), quantile(rates, 0.5), quantile(rates, 0.75)
	return f
}

// quantile is type 7: linear between the two nearest ranks.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	at := q * float64(len(sorted)-1)
	low := int(math.Floor(at))
	high := min(low+1, len(sorted)-1)
	return sorted[low] + (at-float64(low))*(sorted[high]-sorted[low])
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
