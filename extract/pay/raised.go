package pay

import (
	"math"

	"tjm/extract/text"
	"tjm/internal/market"
)

// mostRaised is how many times the first price the second one may be.
const mostRaised = 1.6

// raise widens a single price to the one that some are paid instead: "470 la journée, 490 si tu connais le rail", "410 €
// pour un profil 5 ans, 450 € au-delà de 8 ans". It returns the token behind the second price, else the first's.
func (s *scan) raise(a *amount, unit market.Unit, h Hint) int {
	if a.ranged || a.hi == nil || *a.hi < 40 || unit == market.Fixed || unit == market.Monthly {
		return a.to
	}
	d, t := s.d, s.d.Tokens()
	_, end := d.Sentence(a.from, 40)
	for k := a.to; k < min(end, a.to+14); k++ {
		if t[k].Kind != text.Number {
			continue
		}
		n, ok := numberAt(d, k)
		if !ok {
			return a.to
		}
		if _, m := spans.At(d, n.to); m > 0 || n.value < 20 && *a.hi >= 100 {
			k = n.to - 1 // "pour un profil 5 ans"
			continue
		}
		second, after, ok := s.secondPrice(a, n, unit, h)
		if !ok || !s.instead(a, k, after) {
			return a.to
		}
		a.hi, a.ranged = &second, a.lo != nil
		return after
	}
	return a.to
}

// secondPrice reads the figure n as a price of the same kind as the amount, somewhat above it.
func (s *scan) secondPrice(a *amount, n number, unit market.Unit, h Hint) (v float64, after int, ok bool) {
	if n.masked || n.loose || n.huge || n.value <= *a.hi || n.value > mostRaised**a.hi {
		return 0, 0, false
	}
	code, _ := currencyBefore(s.d, n.from, h)
	behind := n.to
	if c, m := currencyAfter(s.d, behind, n, h); m > 0 {
		code, behind = c, behind+m
	}
	if code != "" && code != a.currency || code == "" && math.Mod(n.value, 5) != 0 {
		return 0, 0, false
	}
	for range 3 {
		if u, end := unitAt(s.d, behind, true); end > 0 {
			return n.value, end, u == unit
		}
		_, m := fillers.At(s.d, behind)
		if m == 0 || s.d.Ends(behind) {
			break
		}
		behind += m
	}
	return n.value, behind, true
}

// instead reports whether the second figure, at token k and with its unit up to token after, is the price of other cases:
// a condition follows it, or leads to it, or opens what stands between the two.
func (s *scan) instead(a *amount, k, after int) bool {
	d, t := s.d, s.d.Tokens()
	if within(d, refunds, after, min(len(t), after+4)) {
		return false // "550 € avec les frais"
	}
	if k > a.to && t[k-1].Kind == text.Symbol {
		if _, n := currencies.At(d, k-1); n > 0 {
			k--
		}
	}
	first := a.to
	for first < k {
		if _, n := fillers.At(d, first); n > 0 {
			first += n
			continue
		}
		if t[first].Kind != text.Symbol {
			break
		}
		first++
	}
	_, alternative := alternatives.At(d, first)
	_, condition := cases.At(d, first)
	parted := first > a.to || alternative > 0 || t[k-1].Is(',') || t[k-1].Is('(') || t[k-1].Is(';')
	if !parted {
		return false
	}
	if condition > 0 && (t[k-1].Kind == text.Symbol || first > a.to) {
		return true // "Stundensatz 85 €, mit Zertifikat 95 €"
	}
	_, n := cases.At(d, after)
	return n > 0 && (first == k || alternative > 0 || condition > 0)
}

var (
	// alternatives stand before the second price.
	alternatives = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ou|voire|or|even|oder|sogar|et|and|und|sinon|ou bien|ou alors|et meme|jusqu'a|up to|bis zu|plutot|rather|eher|resp.|respectivement"})
	// cases say who is paid the second price.
	cases = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "si|pour un|pour une|pour les|pour des|pour qui|pour quelqu'un|pour celui|pour celle|pour ceux|avec|au-dela|au dela|a partir de|quand|if|for a|for an|for the|for someone|for somebody|for those|for anyone|with|when|where you|wenn|falls|fur einen|fur eine|fur jemanden|fur wen|mit|bei|als senior|en senior|senior|als erfahrener"})
)
