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
