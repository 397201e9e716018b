package terms

import "tjm/extract/text"

// independentPerson tells the freelancer from the adjective: "un indépendant", "Contrat : indépendant", but not "un
// cabinet indépendant" nor "autonome et indépendant".
func independentPerson(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if isOne(d, h.From, "independent") {
		return false
	}
	if isOne(d, h.From, "un") {
		return !t[h.To-1].Cap // "un indé", not the country
	}
	if tradeInTitle(d, h) {
		return true
	}
	if _, n := independences.At(d, h.From-1); n > 0 {
		return false
	}
	if isOne(d, h.To, "de", "des", "du", "les", "d", "entre", "of") && !isOne(d, h.From-1, "un", "une", "nos", "les", "des", "statut", "l") {
		return false
	}
	if isOne(d, h.From-1, "et") {
		_, n := forms.At(d, h.From-2)
		return n > 0
	}
	if isOne(d, h.From-1, "un", "une", "l", "les", "nos", "des", "aux", "statut", "en", "comme", "pour", "ou", "d", "etes", "ou une", "qu", "vrais", "par", "profil", "profils", "freelance", "freelances", "'", "chaque", "cet", "cette") {
		return true
	}
	return h.From == 0 || t[h.From-1].Kind == text.Symbol || t[h.From-1].Kind == text.Line
}

// exclusive reports whether the form stands with "uniquement" or "only".
func exclusive(d *text.Document, h text.Hit[form]) bool {
	for _, k := range [...]int{h.From - 1, h.To, h.To + 1} {
		if _, n := onlys.At(d, k); n > 0 && k < len(d.Tokens()) && (k != h.To+1 || !d.Ends(h.To)) {
			return true
		}
	}
	return false
}

// tradeInTitle reports whether the title is a trade with its technologies and the adjective: "Développeur PHP indépendant – Pau".
func tradeInTitle(d *text.Document, h text.Hit[form]) bool {
	if int(d.Tokens()[h.From].From) >= d.BodyAt-1 || h.From < 2 || h.From > 6 || !titleTrades.Has(d, 0) || !isOne(d, h.From, "independant", "independante") {
		return false
	}
	for k := 1; k < h.From; k++ {
		if d.Tokens()[k].Is(',') || d.Tokens()[k].Is('-') || d.Tokens()[k].Is(':') || isOne(d, k, "pour", "chez", "dans", "d", "de", "du", "en", "et", "un", "une") {
			return false
		}
	}
	return true
}

var titleTrades = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "developpeur|developpeuse|dev|ingenieur|ingenieure|consultant|consultante|architecte|expert|experte|analyste|administrateur|administratrice|data engineer|lead developpeur|lead dev|tech lead|programmeur|programmeuse|integrateur|integratrice"})
