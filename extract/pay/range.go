package pay

import "tjm/extract/text"

var (
	rangeSigns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: ",|voire|voire meme|, voire|, voire meme|et jusqu'a|sogar|-|--|>|=>|..|...|/|a|to|bis|tot|~|- >|->|→|jusqu'a|up to|till|until|hasta|et|and|und|en|y|ou|or|oder|bis zu|et jusqu'a|bis max.|bis max"})
	asides     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ht|h.t.|brut|mini|min|euros|eur|€|£|par jour|/jour|/j|/ j|per day|pd|/day|/h|/an|par an|per hour|pro tag|/tag"})
)

// rangeEnd reads "- 550 €" behind a first figure.
func rangeEnd(d *text.Document, i int, hasCurrency bool, h Hint) (second number, code string, end int, ok bool) {
	t := d.Tokens()
	if k := aside(d, i); k > i && hasCurrency {
		if _, m := rangeSigns.At(d, k); m > 0 {
			i = k // "500 € (junior) à 600 €"
		}
	}
	if _, n := asides.At(d, i); n > 0 && hasCurrency {
		if _, m := rangeSigns.At(d, i+n); m > 0 {
			i += n // "450 € HT - 550 € HT"
		}
	}
	_, n := rangeSigns.At(d, i)
	if n == 0 {
		return better(d, i, h)
	}
	sign := d.Text(i, i+n)
	k := i + n
	if c, m := h.currencyAt(d, k); m > 0 {
		code = c
		k += m
	}
	second, ok = numberAt(d, k)
	if !ok || second.masked {
		return second, "", 0, ok && second.masked
	}
	end = second.to
	c2, m2 := currencyAfter(d, end, second, h)
	end += m2
	if code == "" {
		code = c2
	}
	switch sign {
	case "et", "and", "und", "en", "y":
		if !betweenBefore(d, i) && !(hasCurrency && code != "") {
			return second, "", 0, false
		}
	case "ou", "or", "oder", "voire", "voire meme", "sogar", ", voire", ", voire meme": // "520 € ou 560 € par jour", but not "400 € ou 6 000 € par mois"
		first, ok := lastNumber(d, i)
		if second.kilo && first < 1000 && listed(d, i) {
			first *= 1000
		}
		if !ok || !hasCurrency && !listed(d, i) || code == "" || second.value <= first || second.value > 1.5*first {
			return second, "", 0, false
		}
	case ",":
		// "420, 450 ou 480 €"
		first, ok := lastNumber(d, i)
		if ok && (!hasCurrency || second.kilo) && first >= 15 && thousandsListed(d, end) && second.value > first && second.value <= 1.5*first {
			break // "39, 44 ou 49 k€"
		}
		if !ok || hasCurrency || first < 100 || second.value <= first || second.value > 1.5*first || !isWord(d, end, "ou") && !isWord(d, end, "or") && !isWord(d, end, "oder") {
			return second, "", 0, false
		}
	case "-":
		// "Paris 12 - 80-90K€": the second range is the one
		if end+1 < len(t) && t[end].Is('-') && t[end].Glued && t[end+1].Kind == text.Number && t[end+1].Glued && !t[i].Glued {
			return second, "", 0, false
		}
	case "/":
		// "01/12/2025" is a date
		if end < len(t) && t[end].Is('/') && t[end].Glued && end+1 < len(t) && t[end+1].Kind == text.Number && second.value <= 12 {
			return second, "", 0, false
		}
	}
	return second, code, end, true
}

// thousandsListed reports whether a list of figures ends in thousands at token k: "ou 49 k€", ", 44 und 48 T€".
func thousandsListed(d *text.Document, k int) bool {
	t := d.Tokens()
	for i := k; i < len(t) && i < k+5; i++ {
		if t[i].Kind != text.Number {
			if _, m := currencies.At(d, i); m == 1 {
				continue
			}
			if !t[i].Is(',') && !isWord(d, i, "ou") && !isWord(d, i, "or") && !isWord(d, i, "oder") && !isWord(d, i, "et") && !isWord(d, i, "and") && !isWord(d, i, "und") {
				return false
			}
			continue
		}
		n, ok := numberAt(d, i)
		if !ok {
			return false
		}
		if n.kilo {
			return true
		}
		i = n.to - 1
	}
	return false
}

// listed reports whether the figure before token i is the second of a list: "420, 450 ou".
func listed(d *text.Document, i int) bool {
	t := d.Tokens()
	return i >= 3 && t[i-1].Kind == text.Number && t[i-2].Is(',') && !t[i-1].Glued && t[i-3].Kind == text.Number
}

// better reads the second figure of "480 (530 si dispo immédiate)": what more is paid under a condition.
func better(d *text.Document, i int, h Hint) (second number, code string, end int, ok bool) {
	t := d.Tokens()
	if i >= len(t) || !t[i].Is('(') {
		return second, "", 0, false
	}
	first, ok := lastNumber(d, i)
	if !ok || first < 100 {
		return second, "", 0, false
	}
	second, ok = numberAt(d, i+1)
	if !ok || second.masked || second.value <= first || second.value > 1.6*first {
		return second, "", 0, false
	}
	end = second.to
	code, n := currencyAfter(d, end, second, h)
	end += n
	if _, n := conditions.At(d, end); n == 0 {
		return second, "", 0, false
	}
	return second, code, end, true
}

var conditions = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "si|pour|max|maxi|maximum|if|for|falls|wenn|bei|fur|au plus|tres bon profil|profil"})

// lastNumber returns the figure that ends within the three tokens before token i.
func lastNumber(d *text.Document, i int) (float64, bool) {
	t := d.Tokens()
	for k := i - 1; k >= 0 && i-k <= 3; k-- {
		if t[k].Kind == text.Number {
			n, ok := numberAt(d, k)
			return n.value, ok
		}
	}
	return 0, false
}

// betweenBefore reports whether "entre" or a word like it stands in the ten tokens before token i.
func betweenBefore(d *text.Document, i int) bool {
	for k := i - 1; k >= 0 && i-k <= 10; k-- {
		if b, n := boundsBefore.At(d, k); n > 0 && b == between && d.Text(k, k+1) != "de" && d.Text(k, k+1) != "from" {
			return true
		}
	}
	return false
}
