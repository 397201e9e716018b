package profile

import "tjm/extract/text"

// toHelp reports whether the level is that of somebody whom the person asked for is to help: "Développeur Scala pour
// épauler le tech lead".
func toHelp(d *text.Document, h text.Hit[level]) bool {
	for k := h.From - 1; k >= 0 && h.From-k <= 4; k-- {
		if d.Ends(k) {
			return false
		}
		if helps.Has(d, k) {
			return true
		}
	}
	return false
}

// neither stand before levels that are not meant, filled behind those that somebody has already.
var (
	neither = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ni|neither|not|pas|weder|kein|noch"})
	filled  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "est deja pris|est deja prise|est pris|est pourvu|est deja pourvu|est occupe|est deja occupe|is already taken|is taken|already taken|is already filled|is filled|ist schon besetzt|ist bereits besetzt|ist besetzt|ist vergeben|ist schon vergeben"})
)

var helps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "epauler|assister|seconder|soulager|decharger|en soutien|en appui|aux cotes|au cote|to support|supporting|to assist|assisting|to help|helping|alongside|reporting to|zur unterstutzung|zur entlastung|an der seite|neben|naast"})

// audience reports whether the level names whom a product is for: "plateforme pour seniors".
func audience(d *text.Document, h text.Hit[level]) bool {
	if !isOne(d, h.From, "seniors", "senioren", "seniorinnen", "juniors", "junioren", "experts", "graduates", "starter") || !isOne(d, h.From-1, "pour", "for", "fur", "aux", "des", "les", "voor") {
		return false
	}
	for k := h.From - 2; k >= 0 && h.From-k <= 6 && !d.Ends(k); k-- {
		if people.Has(d, k) && !audiences.Has(d, h.From-2) || posts.Has(d, k) || asks.Has(d, k) {
			return false
		}
	}
	return true
}

var (
	audiences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plateforme|platform|plattform|appli|application|app|site|portail|portal|logement|logements|residence|residences|service|services|mutuelle|reseau|club|logiciel|software|outil|tool|rencontres|tablette|telephone|teleassistance"})
	posts     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mission|missions|poste|postes|offre|job|jobs|post|stelle|projekt|reserve|reservee|ouvert|ouverte|open"})
)
