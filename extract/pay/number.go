package pay

import (
	"strconv"
	"strings"

	"tjm/extract/text"
)

// number is a figure as people type it: "1 000", "1.000,50", "45k", "550.00".
type number struct {
	value    float64
	from, to int  // tokens
	kilo     bool // a k stood behind it, already counted in value
	huge     bool // a million or more stood behind it ("6 M", "310m"): no pay
	masked   bool // "4xx"
	loose    bool // not a plain figure: a date, a version, a percentage
}

var (
	thousand = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "milliers|millier|thousand|tausend|k|ke|keur|keuro|keuros|kchf|kusd|kgbp|kpln|ksek|kczk|k brut|tsd|tsd.|teur|mille"})
	million  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "m|me|meur|mm|mio|mio.|mn|mln|million|millions|millionen|mds|md|mrd|mrd.|bn|b|billion|billions|milliard|milliards|milliarden|miljoen"})
	kiloCode = map[string]string{"ke": "EUR", "keur": "EUR", "keuro": "EUR", "keuros": "EUR", "teur": "EUR", "kchf": "CHF", "kusd": "USD", "kgbp": "GBP", "kpln": "PLN", "ksek": "SEK", "kczk": "CZK"}
)

// numberAt reads the figure that begins at token i; ok is false when no number stands there.
func numberAt(d *text.Document, i int) (n number, ok bool) {
	t := d.Tokens()
	if i < len(t) && t[i].Kind == text.Word {
		return spelledAt(d, i)
	}
	if i >= len(t) || t[i].Kind != text.Number || t[i].To-t[i].From > 9 {
		return n, false
	}
	n = number{from: i, to: i + 1}
	digits := d.Text(i, i+1)
	width := func(k int) int {
		if k < len(t) && t[k].Kind == text.Number {
			return int(t[k].To - t[k].From)
		}
		return 0
	}
	grouped := len(digits) <= 3 && digits[0] != '0'
	separator := rune(0)
	for groups := 0; grouped && groups < 2; groups++ {
		k := n.to
		switch {
		case separator != '.' && separator != ',' && separator != '\'' && width(k) == 3 && !t[k].Glued && t[k].From-t[k-1].To <= 2 && apart(digits, d.Text(k, k+1), d, k):
			separator = ' '
			digits += d.Text(k, k+1)
			n.to = k + 1
			continue
		case k < len(t) && t[k].Glued && (t[k].Is('.') || t[k].Is(',') || t[k].Is('\'')) && width(k+1) == 3 && t[k+1].Glued && (separator == 0 || t[k].Is(separator)):
			separator = rune(t[k].Hash)
			digits += d.Text(k+1, k+2)
			n.to = k + 2
			continue
		}
		grouped = false
	}
	if k := n.to; k < len(t) && t[k].Glued && (t[k].Is('.') || t[k].Is(',')) && !t[k].Is(separator) && width(k+1) > 0 && (width(k+1) <= 2 || digits == "0" && width(k+1) == 3) && t[k+1].Glued {
		digits += "." + d.Text(k+1, k+2)
		n.to = k + 2
	}
	v, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return n, false
	}
	n.value = v
	n.suffix(d)
	n.loose = partOfSomethingElse(d, n)
	return n, true
}

// apart reports whether "45" and "000" with a blank between them make one figure. "450 550" does not.
func apart(first, group string, d *text.Document, k int) bool {
	if len(first) < 3 {
		return true
	}
	if len(first) > 3 { // a second group: the figure is under way
		return true
	}
	return group == "000" || strings.HasSuffix(group, "00") && currencyBehind(d, k+1)
}

func currencyBehind(d *text.Document, i int) bool {
	code, n := currencies.At(d, i)
	return n > 0 && code != "EUR" && code != "GBP" && code != "CHF"
}

// ofSalaries follow a salary in thousands: "40 k annuels".
var ofSalaries = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "annuel|annuels|brut|bruts|brutto|gross|fixe|fixes|par an|per year|per annum|a year|a l'annee|im jahr|pro jahr|p.a.|base|basic|package|sur 12|sur 13|sur 12 mois|sur 13 mois"})

// suffix reads "k", "M" or "xx" behind the digits.
func (n *number) suffix(d *text.Document) {
	t := d.Tokens()
	if n.to >= len(t) || t[n.to].Kind != text.Word {
		return
	}
	w := d.Text(n.to, n.to+1)
	if t[n.to].Glued && strings.Trim(w, "x") == "" {
		n.masked = true
		n.to++
		return
	}
	if _, k := thousand.At(d, n.to); k > 0 && (t[n.to].Glued || w != "k" || t[n.to].Caps || currencyFollows(d, n.to+1) || ofSalaries.Has(d, n.to+1)) {
		n.value *= 1000
		n.kilo = true
		n.to++
		if n.to+1 < len(t) && isWord(d, n.to, "d") && t[n.to+1].Is('\'') {
			n.to += 2 // "45 milliers d'euros"
		}
		return
	}
	if w == "t" && t[n.to].Caps && n.to+1 < len(t) && t[n.to+1].Is('€') { // German for thousand
		n.value *= 1000
		n.kilo = true
		n.to++
		return
	}
	if _, k := million.At(d, n.to); k > 0 && (len(w) > 1 || t[n.to].Glued || t[n.to].Caps || currencyFollows(d, n.to+1)) {
		n.huge = true
		n.to += k
	}
}

func currencyFollows(d *text.Document, i int) bool {
	_, n := currencies.At(d, i)
	return n > 0
}

// partOfSomethingElse reports whether the figure belongs to a date, a version, a time, a reference or a percentage.
func partOfSomethingElse(d *text.Document, n number) bool {
	t := d.Tokens()
	if n.to+1 < len(t) && t[n.to].Glued && t[n.to+1].Glued && t[n.to+1].Kind == text.Number && (t[n.to].Is('.') || t[n.to].Is(':') || t[n.to].Is('_') || t[n.to].Is(',')) {
		return true
	}
	if n.to < len(t) && t[n.to].Is('%') {
		return true
	}
	if n.from > 1 && t[n.from].Glued && t[n.from-1].Glued {
		p := t[n.from-1]
		if (p.Is('.') || p.Is(':') || p.Is('_') || p.Is(',')) && t[n.from-2].Kind == text.Number {
			return true
		}
	}
	return n.from > 0 && t[n.from].Glued && (t[n.from-1].Is('#') || t[n.from-1].Is('_') || t[n.from-1].Is('°'))
}
