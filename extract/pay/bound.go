package pay

import (
	"tjm/extract/text"
)

// readBounds reads "max", "à partir de" and the like around the amount, as far back as token since, and takes away
// the end that is not stated.
func (a *amount) readBounds(d *text.Document, since int) {
	if a.ranged {
		return
	}
	b := boundAfter(d, a)
	if b == 0 {
		b = boundBefore(d, a, since)
	}
	switch b {
	case upTo:
		a.lo = nil
	case from:
		a.hi = nil
	}
}

// boundBefore looks just before the amount, past words that change nothing, and back to the word that names the rate
// ("TJM max : 500", "max TJM 500").
func boundBefore(d *text.Document, a *amount, since int) bound {
	t := d.Tokens()
	k := a.from
	if k > 1 && t[k-1].Is(':') && isWord(d, k-2, "ab") {
		return 0 // "wir rechnen nach Tagen ab: 640 €"
	}
	for k > 0 && a.from-k < 4 && t[k-1].Kind != text.Line {
		for n := min(6, k); n >= 1; n-- {
			if b, m := boundsBefore.At(d, k-n); m == n {
				if b == between || bullet(d, k-n) || b == from && isWord(d, k-1, "des") && (isWord(d, k-2, "autour") || isWord(d, k-2, "barre") || isWord(d, k-2, "alentours") || isWord(d, k-2, "environs") || isWord(d, k-2, "sus")) {
					break
				}
				if b == from && (isWord(d, k-1, "de") && denied(d, k-n) || isWord(d, k-1, "als") && deniedAfter(d, a.to)) {
					return upTo // "nous ne pouvons pas payer plus de 300 €"
				}
				return b
			}
		}
		if _, n := fillers.At(d, k-1); n == 0 && !isWord(d, k-1, "de") && !isWord(d, k-1, "a") && !isWord(d, k-1, "of") && !isWord(d, k-1, "est") && !isWord(d, k-1, "is") {
			break
		}
		k--
	}
	if since >= a.from || since < 0 {
		return 0
	}
	for i := max(0, since-2); i < a.from; i++ {
		if t[i].Kind == text.Line {
			continue
		}
		if b, n := boundsAfter.At(d, i); n > 0 && b == upTo && i+n <= a.from {
			return b
		}
		if b, n := boundsAfter.At(d, i); n > 0 && i+n <= a.from && !t[i].Is('+') && (isWord(d, i, "mini") || isWord(d, i, "minimum") || isWord(d, i, "min")) {
			return b
		}
		if b, n := boundsBefore.At(d, i); n > 0 && b == upTo && i+n <= a.from && !isWord(d, i-1, "on") && d.Text(i, i+1) != "bis" && d.Text(i, i+1) != "tot" && d.Text(i, i+1) != "moins" {
			return b
		}
	}
	return 0
}

// bullet reports whether the > at token k opens its line: "> 600 €/j".
func bullet(d *text.Document, k int) bool {
	t := d.Tokens()
	if !t[k].Is('>') {
		return false
	}
	for k > 0 && t[k-1].Is('>') {
		k--
	}
	return k == 0 || t[k-1].Kind == text.Line
}

// deniedAfter reports whether "nicht" follows token k: "mehr als 650 € am Tag sind nicht drin".
func deniedAfter(d *text.Document, k int) bool {
	for i := k; i < k+6 && !d.Ends(i); i++ {
		if isWord(d, i, "nicht") {
			return true
		}
	}
	return false
}

// denied reports whether "pas" stands in the three tokens before token k.
func denied(d *text.Document, k int) bool {
	for i := k - 1; i >= 0 && k-i <= 3; i-- {
		if isWord(d, i, "pas") || isWord(d, i, "jamais") {
			return true
		}
	}
	return false
}

// boundAfter looks just behind the amount: "500 max", "450 €/j HT maximum", "500€+".
func boundAfter(d *text.Document, a *amount) bound {
	if a.late {
		return boundAt(d, a.figures)
	}
	if b := boundAt(d, a.figures); b != 0 {
		return b
	}
	for k := a.figures; k < a.to; { // "420 € HT maximum la journée"
		if b := boundAt(d, k); b != 0 {
			return b
		}
		_, n := fillers.At(d, k)
		if n == 0 {
			break
		}
		k += n
	}
	k := a.to
	if m, n := subjects.At(d, k); n > 0 && m == aboutDayRate {
		if b := boundAt(d, k+n); b != 0 {
			return b // "450 TJM MAX"
		}
	}
	for {
		_, n := fillers.At(d, k)
		if n == 0 || d.Tokens()[k].Kind != text.Word {
			break
		}
		if b := boundAt(d, k); b != 0 {
			return b
		}
		k += n
	}
	if _, n := wholes.At(d, k); n > 0 {
		k += n // "400 € pour ça, pas plus"
	}
	if _, n := purses.At(d, k); n > 0 {
		k += n // "900 € de côté, pas davantage"
	}
	if t := d.Tokens(); k < len(t) && t[k].Is(',') {
		if _, n := lastWords.At(d, k+1); n > 0 && (k+1+n >= len(t) || d.Ends(k+1+n) || t[k+1+n].Is(',')) {
			return upTo
		}
	}
	k = a.to
	for range 3 {
		if b := boundAt(d, k); b != 0 {
			return b
		}
		_, n := fillers.At(d, k)
		if n == 0 {
			return 0
		}
		k += n
	}
	return 0
}

// lastWords close a price: "430 par jour, pas plus".
var lastWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et pas plus|et pas davantage|not one more|and not a penny more|and not a cent more|and not a pound more|and no more|und nicht mehr|und keinen cent mehr|und keinen euro mehr|upper limit|hard limit|absolute limit|limite haute|limite superieure|obere grenze|hochstgrenze|pas plus|plafond|c'est le plafond|guere plus|pas un euro de plus|not a penny more|not a pound more|not a cent more|not a euro more|kein cent mehr|keinen cent mehr|keinen euro mehr|ceiling|obergrenze|pas davantage|nicht mehr|not more|no more|grand max|maximum|max|au maximum"})

func boundAt(d *text.Document, k int) bound {
	t := d.Tokens()
	b, n := boundsAfter.At(d, k)
	if n == 0 {
		return 0
	}
	next := k + n
	switch {
	case t[k].Is('+') && t[k].Glued && unitFollows(d, next):
		return b // "£600+ a day"
	case t[k].Is('+') && (!t[k].Glued || next < len(t) && t[next].Kind != text.Line && !d.Ends(next) && !t[next].Is(',') && !t[next].Is(')')):
		return 0 // "45k€ + variable"
	case d.Text(k, k+1) == "pas" && next < len(t) && isWord(d, next, "de"):
		return 0
	case b == from && next < len(t) && t[next].Kind == text.Number:
		return 0 // "450 €, minimum 5 ans"
	}
	return b
}

func unitFollows(d *text.Document, k int) bool {
	_, end := unitAt(d, k, true)
	return end > 0
}

// above reports whether the ad refuses whoever asks for more than the amount that begins at token k: "tout CV au-dessus
// de 480 € sera écarté", "nothing over £450".
func above(d *text.Document, k, to int) bool {
	n := 1
	for ; n <= 4; n++ {
		if _, m := aboves.At(d, k-n); m == n {
			break
		}
	}
	if n > 4 {
		return false
	}
	from, end := d.Sentence(k, 20)
	return within(d, nones, max(from, k-n-6), k-n) || within(d, discards, to, end)
}

var (
	aboves   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au dessus de|au-dessus de|au dela de|au-dela de|above|over|beyond|uber|oberhalb von|plus de|more than|mehr als"})
	nones    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas|rien|aucun|aucune|personne|jamais|no|nothing|nobody|none|not|never|won't|don't|can't|isn't|doesn't|kein|keine|nichts|niemand|nicht"})
	discards = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "coupe court|dit non|ne suit pas|ne suit plus|c'est non|walks away|says no|won't follow|steigt aus|sagt nein|ecarte|ecartes|ecartee|refuse|refuses|rejete|rejetes|pas retenu|pas retenus|pas lu|pas lus|hors budget|inutile|rejected|discarded|declined|ignored|not considered|won't be read|will not be considered|abgelehnt|aussortiert|nicht berucksichtigt"})
)

// plafonds also bound the amount from above.
var plafonds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("c'est|serait|sera|est|is|would be|ist|ware", " ", join("notre|le|la|our|the|unsere|unser", " ", "plafond|maximum|limite|limite haute|limit|ceiling|max|upper limit|obergrenze|limit")) + "|c'est notre plafond|notre plafond|c'est notre maximum|c'est notre limite"})
