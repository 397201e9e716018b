package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// yourPrices turn from what others are paid to what the reader will be: "le graphiste est à 380 € par jour ; pour vous ce
// sera 450".
var yourPrices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join(join("pour vous|pour toi", "", "| ,| :"), " ", "ce sera|ce serait|c'est|ce sont|on prevoit|nous prevoyons|on monte a|nous montons a|on va jusqu'a|nous irons jusqu'a") + "|" +
	join("vous|tu", " ", "serez a|seriez a|etes a|seras a|serais a|seriez paye|serez paye") + "|le votre est a|le votre sera de|le votre sera a|la votre est a|la votre sera a|et vous :|et vous , a|" +
	join("for you", " ", "it's|it is|it will be|it would be|it'll be|we have|we'd pay|we would pay") + "|" + join("you'd be|you would be|you'll be|you will be", " ", "on|at") + "|yours is|yours would be|yours will be|" +
	join("bei ihnen|fur sie|bei dir|fur dich", " ", "sind es|waren es|werden es|gibt es|sind") + "|ihrer liegt bei|deiner liegt bei|sie liegen bei|sie bekommen"})

// yours reports whether such words stand right before the amount, and another of somebody else before them in the line; the
// amount then has the other's unit.
func (s *scan) yours(a *amount) bool {
	if a.kilo || *a.lo < 15 || *a.hi > 1500 || !s.priceAlone(a) {
		return false
	}
	d, t := s.d, s.d.Tokens()
	for k := a.from - 2; k >= 0 && a.from-k <= 8; k-- {
		_, n := yourPrices.At(d, k)
		if n == 0 || k+n > a.from {
			continue
		}
		if !s.quiet(k+n, a.from) {
			return false
		}
		for i := k - 1; i >= 0 && k-i <= 30 && t[i].Kind != text.Line; i-- {
			if t[i].Kind != text.Number {
				continue
			}
			other, _, ok := amountAt(d, i, Hint{})
			if !ok || other.unit != market.Daily && other.unit != market.Hourly || a.unit != "" && a.unit != other.unit {
				continue
			}
			if h, ok := s.lastHit(max(0, i-8), i); ok && h.Meaning == aboutNot {
				return false // "un hôtel coûte 180 € par jour"
			}
			a.unit = other.unit
			return plausible(a.lo, a.hi, a.unit, a.currency) && (a.unit == market.Hourly || *a.lo >= 150)
		}
		return false
	}
	return false
}

// beforeYours reports whether the price of the reader follows in the line of the amount, which is somebody else's then.
func (s *scan) beforeYours(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	for k := a.to; k < len(t) && k < a.to+30 && t[k].Kind != text.Line; k++ {
		_, n := yourPrices.At(d, k)
		if n == 0 {
			continue
		}
		for i := k + n; i < len(t) && i <= k+n+4; i++ {
			if t[i].Kind == text.Number {
				yours, _, ok := amountAt(d, i, Hint{})
				return ok && s.quiet(k+n, i) && s.priceAlone(&yours)
			}
		}
	}
	return false
}

// priceAlone reports whether the figure has a currency, or nothing behind it that it could count: "500 mètres".
func (s *scan) priceAlone(a *amount) bool {
	k := s.overBounds(a.to)
	return a.currency != "" || s.d.Ends(k) || s.d.Tokens()[k].Is(',')
}
