package pay

import "tjm/extract/text"

// tierWords are the levels that a price of several goes by.
var tierWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "junior|juniors|debutant|debutants|intermediaire|confirme|confirmes|confirmee|mid|mid-level|medior|regular|experimente|experimentes|senior|seniors|expert|experts|lead|pour un junior|pour un confirme|pour un senior|pour un expert|for juniors|for seniors|for a junior|for a senior|fur junioren|fur senioren"})

// tiers widens a price to those of other levels, each with its own: "400 (junior) / 450 (confirmé) / 500 (senior)". It returns
// the token behind the last of them, 0 when there is no second.
func (s *scan) tiers(a *amount, h Hint) int {
	d, t := s.d, s.d.Tokens()
	lo, hi, last := *a.hi, *a.hi, 0
	for k := s.tier(a.to); k > 0; {
		for k < len(t) && (t[k].Is(',') || t[k].Is('/') || t[k].Is(';') || t[k].Is('-') || t[k].Is('|') || isWord(d, k, "et") || isWord(d, k, "and") || isWord(d, k, "und") || isWord(d, k, "puis")) {
			k++
		}
		if c, m := h.currencyAt(d, k); m > 0 && c == a.currency {
			k += m
		}
		n, ok := numberAt(d, k)
		if !ok || n.masked || n.loose || n.huge || n.kilo || n.value < *a.hi/2 || n.value > 2**a.hi {
			break
		}
		next := n.to
		if c, m := currencyAfter(d, next, n, h); m > 0 && (a.currency == "" || c == a.currency) {
			next += m
		}
		if _, end := unitAt(d, next, true); end > 0 {
			next = end
		}
		if k = s.tier(next); k > 0 {
			lo, hi, last = min(lo, n.value), max(hi, n.value), k
		}
	}
	if last > 0 {
		a.hi, a.ranged = &hi, a.lo != nil
		if a.lo != nil {
			a.lo = &lo
		}
	}
	return last
}

// tier returns the token behind the level at token k, with its brackets; 0 when none stands there.
func (s *scan) tier(k int) int {
	t := s.d.Tokens()
	open := k < len(t) && t[k].Is('(')
	if open {
		k++
	}
	_, n := tierWords.At(s.d, k)
	if n == 0 || open && (k+n >= len(t) || !t[k+n].Is(')')) {
		return 0
	}
	if k += n; open {
		k++
	}
	return k
}
