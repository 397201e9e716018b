package terms

import "tjm/extract/text"

// elsewhere reports whether the form is that of other people, or what the software is about: "nos collaborateurs en CDI",
// "une plateforme pour freelances", "bonus pour les CDI".
func elsewhere(d *text.Document, h text.Hit[form], pay Hint) bool {
	from, _ := d.Sentence(h.From, 12)
	if guided(d, h) || listedColleague(d, h) || knownPerson(d, h) || colleagues(d, h) || past(d, h, from) || ofOthers(d, h, from) || setApart(d, h) {
		return true
	}
	if isOne(d, h.From, "w2", "w") && !pay.Salary {
		return true // paid by the hour, by an agency: "C2C/W2"
	}
	if _, n := anotherOffer.At(d, from); n > 0 && from+n <= h.From {
		return true
	}
	for k := h.From - 1; k >= from && h.From-k <= 6; k-- {
		if d.Tokens()[k].Is(',') || d.Tokens()[k].Is(':') || d.Tokens()[k].Is('(') {
			return false
		}
		if _, n := crowds.At(d, k); n > 0 && k+n <= h.From {
			return true
		}
	}
	switch h.Meaning {
	case saysPermanent, saysEmployee:
		if isOne(d, h.From-1, "les", "nos", "the", "our", "unsere", "die") {
			if _, n := ofTheHouse.At(d, h.To); n > 0 {
				return true // "les CDI de l'équipe ont"
			}
		}
		if askedOf(d, h, from) {
			return true
		}
		if stateOf(d, h, from) {
			return true
		}
		return !pay.Salary && isOne(d, h.From-1, "les", "nos", "our", "unsere") && isOne(d, h.From-2, "pour", "chez", "de", "for", "fur", "parmi", "avec")
	}
	return false
}
