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
	if end := s.tiers(a, h); end > 0 {
		return end
	}
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
	if s.of(behind) || code != "" && code != a.currency || code == "" && math.Mod(n.value, 5) != 0 {
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
	return n.value, behind, code != "" || s.closesBare(behind)
}

// closesBare reports whether nothing that a bare figure would count stands at token k: "500 tickets".
func (s *scan) closesBare(k int) bool {
	t := s.d.Tokens()
	if k >= len(t) || t[k].Kind != text.Word {
		return true
	}
	for _, l := range []*text.Lexicon[bool]{cases, reasons, endings, fillers} {
		if _, n := l.At(s.d, k); n > 0 {
			return true
		}
	}
	_, n := boundsAfter.At(s.d, k)
	return n > 0
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
	for i := a.to; i < k; i++ {
		if _, n := rises.At(d, i); n > 0 && i+n == k {
			return true // "420 € puis 450 €"
		}
	}
	parted := first > a.to || alternative > 0 || t[k-1].Is(',') || t[k-1].Is('(') || t[k-1].Is(';')
	if !parted {
		return false
	}
	if a.lo != nil && boundAt(d, after) == upTo || a.lo != nil && s.ceiling(a.to, k) {
		return true // "TJM cible 520 €, plafond 560 €"
	}
	if condition > 0 && (t[k-1].Kind == text.Symbol || first > a.to) {
		return true // "Stundensatz 85 €, mit Zertifikat 95 €"
	}
	_, n := cases.At(d, after)
	return n > 0 && (first == k || alternative > 0 || condition > 0)
}

// ceiling reports whether a word for the upper end, and nothing but little words, stands among the tokens from to k.
func (s *scan) ceiling(from, k int) bool {
	found := false
	for i := from; i < k; {
		b, n := boundsBefore.At(s.d, i)
		switch {
		case n > 0 && b == upTo && i+n <= k:
			found = true
		case s.d.Tokens()[i].Kind == text.Symbol:
			n = 1
		default:
			_, n = quietWords.At(s.d, i)
			_, m := fillers.At(s.d, i)
			n = max(n, m)
		}
		if n == 0 {
			return false
		}
		i += n
	}
	return found
}

// later and first say of a price when it is paid, where the other one stands beside it.
const later = "la seconde annee|la deuxieme annee|la seconde|la deuxieme|l'annee suivante|les annees suivantes|les mois suivants|par la suite|ensuite|puis|apres|apres la|apres les|au bout de|au bout d'un|une fois|des la|thereafter|after that|afterwards|after|from then on|from month|from year|in the second year|the second year|danach|anschliessend|spater|nach|ab dem|im zweiten jahr|im folgejahr|" +
	"la premiere annee|le premier mois|les premiers mois|la premiere periode|au depart|au debut|au demarrage|pour commencer|pour debuter|pendant|durant|les deux premiers mois|les trois premiers mois|les six premiers mois|to start|to start with|to begin with|initially|at first|for the first|the first year|in the first year|in year one|during|zu beginn|am anfang|anfangs|zunachst|im ersten jahr|in den ersten|zum start|fur die ersten"

// places of work, and ways of being taxed, that have a price each.
const places = "sur site|sur place|en presentiel|a distance|en teletravail|en remote|en full remote|on site|on-site|onsite|remote|remotely|vor ort|im buro|inside|outside|inside ir35|outside ir35"

// rises lead from the price of the first time to that of later.
var rises = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a la rigueur|eventuellement|possibly|perhaps|maybe|at a push|allenfalls|eventuell|puis|puis a|et puis|ensuite|et ensuite|, puis|then|and then|dann|danach|und danach|stretch to|we'd stretch to|would stretch to|we could stretch to|push to|monter a|pousser a|pousser jusqu'a|monter jusqu'a|aller a|aller jusqu'a|bis hinauf zu|gehen wir auf|rising to|going up to|goes up to|rises to|increasing to|steigend auf|danach dann|" +
	join("revalorise|revalorisee|revalorises|revalorisees|reevalue|reevalues|releve|releves|porte|portes|passant|augmente|augmentes|qui passe|qui passent|et passe|qui passera", " ", "a|jusqu'a")})

var (
	// alternatives stand before the second price.
	alternatives = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "eventuellement|peut etre|peut-etre|au mieux|a la rigueur|possibly|perhaps|maybe|at best|at a push|eventuell|evtl|evtl.|vielleicht|allenfalls|hochstens|misschien|ou|voire|or|even|oder|sogar|et|and|und|sinon|ou bien|ou alors|et meme|jusqu'a|up to|bis zu|plutot|rather|eher|resp.|respectivement"})
	// cases say who is paid the second price.
	cases = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "" + later + "|" + places + "|(senior|(junior|(confirme|junior|confirme|debutant|si|pour un|pour une|pour les|pour des|pour qui|pour quelqu'un|pour celui|pour celle|pour ceux|avec|au-dela|au dela|a partir de|quand|if|for a|for an|for the|for someone|for somebody|for those|for anyone|with|when|where you|wenn|falls|fur einen|fur eine|fur jemanden|fur wen|mit|bei|als senior|en senior|senior|als erfahrener"})
)
