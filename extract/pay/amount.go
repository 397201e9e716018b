package pay

import (
	"math"

	"tjm/extract/text"
	"tjm/internal/market"
)

// amount is one figure or a range as it stands in the text.
type amount struct {
	lo, hi   *float64
	currency string // ISO 4217; "" when none is written
	unit     market.Unit
	from, to int // tokens: the figures, their currency and unit
	figures  int // token behind the figures and their currency, before the unit
	ranged   bool
	kilo     bool
	late     bool   // the unit was found further on, behind a reason
	refused  string // why this is no pay whatever stands around; "" when it may be
}

// amountAt reads the amount whose first figure stands at token i; next is where to go on looking.
func amountAt(d *text.Document, i int, h Hint) (a amount, next int, ok bool) {
	first, ok := numberAt(d, i)
	if !ok {
		return a, i + 1, false
	}
	a.from, next = i, first.to
	code, at := currencyBefore(d, i, h)
	if code != "" {
		a.from = at
	}
	behind := dash(d, first.to)
	c1, n := currencyAfter(d, behind, first, h)
	behind += n
	if code == "" {
		code = c1
	}
	lo, hi := first, first
	for range 3 { // "350 / 400 / 450" is a range too
		second, c2, end, ok := rangeEnd(d, behind, code != "", h)
		if !ok || a.ranged && second.value <= hi.value || code != "" && apartFrom(d, hi, second, end) {
			break
		}
		hi, a.ranged, next = second, true, second.to
		behind = end
		if code == "" {
			code = c2
		}
		behind = dash(d, behind) // "CHF 850.- à 950.-"
	}
	switch {
	case lo.masked || hi.masked:
		a.refused = "digits are hidden"
	case lo.huge || hi.huge:
		a.refused = "millions are no pay"
	case lo.loose || hi.loose:
		a.refused = "part of a date, a version or a percentage"
	}
	if a.ranged {
		shareThousands(&lo, &hi)
		shareHundreds(d, &lo, hi)
	}
	if a.ranged && at == i && unlike(d, lo, hi) {
		return a, first.to, false // "Paris 13 – 450 €": the second figure is a price of its own
	}
	a.kilo = lo.kilo || hi.kilo
	if lo.value > hi.value {
		a.refused = "the lower end is above the upper one"
	}
	low, high := lo.value, hi.value
	a.lo, a.hi = &low, &high
	a.currency, a.figures, a.to = code, behind, behind
	next = max(next, behind)
	a.readUnit(d)
	if a.unit == "" {
		if a.unit = unitBefore(d, a.from); (a.unit == market.Daily || a.unit == market.Hourly) && low > limits[market.Daily][1] && scale[code] <= 1 {
			a.unit = "" // "60 jours vendus 24 000 € au forfait"
		}
	}
	return a, next, true
}

// unlike reports whether the first figure, which no currency follows, is no end of the range that a far larger one closes.
func unlike(d *text.Document, lo, hi number) bool {
	if lo.kilo || lo.huge || hi.huge || lo.value*8 >= hi.value || lo.value >= 150 {
		return false
	}
	_, n := currencies.At(d, lo.to)
	return n == 0
}

// apartFrom reports whether a second figure counts something else than money: "520 € – 9 mois", "450 € ou 45 000 €".
func apartFrom(d *text.Document, first, second number, end int) bool {
	if second.kilo || second.huge || first.kilo {
		return false
	}
	if second.value*4 < first.value && first.value < 10000 && second.value >= 1 && end == second.to {
		return true
	}
	_, n := spans.At(d, second.to)
	return n > 0 && end == second.to
}

// spans are what a figure behind a price may count.
var spans = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mois|jours ouvres|semaines|ans|months|weeks|years|monate|wochen|jahre|personnes|salaries|collaborateurs"})

// shareThousands gives the k of one end of "45-50k" to the other.
func shareThousands(lo, hi *number) {
	if hi.kilo && !lo.kilo && lo.value < 1000 {
		lo.value, lo.kilo = lo.value*1000, true
	}
	if lo.kilo && !hi.kilo && hi.value < 1000 {
		hi.value, hi.kilo = hi.value*1000, true
	}
	if lo.value >= 1 && lo.value < 1000 && hi.value >= 1000 && lo.value*1000 < hi.value && math.Mod(hi.value, 500) == 0 {
		lo.value *= 1000 // "45 à 50 000 €", "3 à 4 000 €"
	}
}

// dash passes over the ".-" and ",-" that some write for no cents.
func dash(d *text.Document, i int) int {
	t := d.Tokens()
	if i+1 < len(t) && (t[i].Is('.') || t[i].Is(',')) && t[i].Glued && t[i+1].Is('-') && t[i+1].Glued {
		return i + 2
	}
	return i
}

// aside passes over "(junior)" between the ends of a range.
func aside(d *text.Document, i int) int {
	t := d.Tokens()
	if i >= len(t) || !t[i].Is('(') {
		return i
	}
	years := false
	for k := i + 1; k < len(t) && k < i+8 && t[k].Kind != text.Line; k++ {
		_, n := spans.At(d, k)
		years = years || n > 0
		if t[k].Is(')') && (years || k < i+4 && t[i+1].Kind != text.Number) {
			return k + 1
		}
	}
	return i
}

// currencyBefore reads a currency that ends just before token i.
func currencyBefore(d *text.Document, i int, h Hint) (code string, at int) {
	t := d.Tokens()
	for n := 3; n >= 1; n-- {
		if i-n < 0 {
			continue
		}
		if c, k := h.currencyAt(d, i-n); k == n && t[i-1].Kind != text.Line {
			return c, i - n
		}
	}
	return "", i
}

// currencyAfter reads a currency at token i, behind the figure n.
func currencyAfter(d *text.Document, i int, n number, h Hint) (code string, tokens int) {
	t := d.Tokens()
	if n.kilo {
		if c := kiloCode[d.Text(n.to-1, n.to)]; c != "" {
			return c, 0
		}
	}
	if i >= len(t) {
		return "", 0
	}
	if c, k := h.currencyAt(d, i); k > 0 {
		return c, k
	}
	switch w := d.Text(i, i+1); {
	case w == "e" && n.value >= 20 && (t[i].Glued || t[i].Caps) && !followedByCount(d, i):
		return "EUR", 1 // "430e/j", "450 E"
	case w == "kr" && crowns[h.Country] != "":
		return crowns[h.Country], 1
	case w == "kr":
		return "SEK", 1
	}
	return "", 0
}

// followedByCount tells the E of "C390E2" from that of "450 E".
func followedByCount(d *text.Document, i int) bool {
	t := d.Tokens()
	return i+1 < len(t) && t[i+1].Glued && (t[i+1].Kind == text.Word || t[i+1].Kind == text.Number)
}
