package mission

import (
	"cmp"
	"fmt"
	"strings"

	"tjm/internal/market"
)

// says words what a fact says of two ads, for people.
func (c *Corpus) says(f fact, a, b *Ad, p, q *profile) string {
	two := func(x, y string) string {
		if x = cmp.Or(clean(x), "not stated"); x == cmp.Or(clean(y), "not stated") {
			return x + " on both"
		}
		return x + ", " + cmp.Or(clean(y), "not stated")
	}
	switch f {
	case byText:
		t := likeness(p, q).String()
		if oneHand(p, q) {
			t += "; one advertiser"
		}
		return t
	case byTitle:
		return two(a.Title, b.Title)
	case byStacks:
		return two(strings.Join(a.Stacks, " "), strings.Join(b.Stacks, " "))
	case byPlace:
		return two(cmp.Or(a.Place.City, a.Place.Region, a.Place.Country), cmp.Or(b.Place.City, b.Place.Region, b.Place.Country))
	case byRate:
		return two(price(a.Rate), price(b.Rate))
	case byDuration:
		return two(fmt.Sprintf("%d months", p.months), fmt.Sprintf("%d months", q.months))
	case byStart:
		return two(a.Start, b.Start)
	case bySeniority:
		return two(string(a.Seniority), string(b.Seniority))
	case byYears:
		return two(fmt.Sprintf("%d years", p.years), fmt.Sprintf("%d years", q.years))
	case byRemote:
		return two(presence(&a.Offer), presence(&b.Offer))
	case byRole:
		return two(string(a.Role), string(b.Role))
	}
	return fmt.Sprintf("%d days apart", gap(p, q))
}

// String tells the likeness in figures.
func (t likeliness) String() string {
	s := fmt.Sprintf("%.0f %% of the shorter text's rare words, %.0f %% of both; %.0f %% of the phrases", 100*t.words, 100*t.both, 100*t.copied)
	if t.foreign {
		s += "; in two languages"
	}
	return s
}

func price(p *market.Pay) string {
	if p == nil {
		return ""
	}
	low, high := bounds(p)
	text := euros(low)
	if low != high {
		text += "-" + euros(high)
	}
	return text + " " + p.Currency + " per " + string(p.Unit)
}

func presence(o *market.Offer) string {
	if o.OnSite == nil {
		return string(o.Remote)
	}
	return fmt.Sprintf("%s, %s days on site", o.Remote, euros(*o.OnSite))
}
