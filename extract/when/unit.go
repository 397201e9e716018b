package when

import "tjm/extract/text"

// unitIsDay reports whether the words behind the unit of work at token k say that one is a day: "100 unités d'œuvre (1 UO
// = 1 jour)".
func unitIsDay(d *text.Document, k int) bool {
	t := d.Tokens()
	for i := k; i < len(t) && i < k+20; i++ {
		if n := oneDay.Has(d, i); n {
			return true
		}
	}
	return false
}

var (
	unitsOfWork = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "uo|u.o.|unites d'oeuvre|unite d'oeuvre|unites d'œuvre|unite d'œuvre|unites de travail|work units|units of work|leistungseinheiten"})
	oneDay      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "uo = 1 jour|uo = 1 j|uo = un jour|uo : 1 jour|uo vaut un jour|uo vaut 1 jour|uo vaut une journee|uo = une journee|uo = 1 journee|uo = 1 jh|uo equivaut a un jour|uo equivaut a une journee|uo correspond a un jour|uo correspond a une journee|unite = 1 jour|unite = un jour|unite = une journee|unite vaut un jour|unite vaut une journee|une unite valant un jour|unit = 1 day|unit = one day|unit is one day|unit is a day|einheit = 1 tag|einheit = ein tag"})
)

// labelStart returns the first token of the label whose colon is token k.
func labelStart(d *text.Document, k int) int {
	from := k
	for from > 0 && k-from < 5 && d.Tokens()[from-1].Kind == text.Word && !d.Ends(from-1) {
		from--
	}
	return from
}

// forContracts begin a label behind which months and no millions stand.
var forContracts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "contrat|mission|prestation|cdd|engagement|periode|visibilite|contract|assignment|length|term|initial term|vertrag|einsatz|looptijd"})
