package when

import "tjm/extract/text"

// labelledUnits are labels that name the unit of the figure behind them: "Nombre de jours : 60", "Durée (mois) : 6".
var labelledUnits = text.NewLexicon(
	text.Entry[period]{Meaning: day, Phrases: "jours vendus|jours prevus|jours commandes|jours budgetes|jours achetes|days sold|days budgeted|nombre de jours|nombre de jour|nbre de jours|nb de jours|nb jours|nb j|jh|nb jh|nombre de jh|nombre d'uo|nombre de jours ouvres|nombre de jours prevus|nombre de jours estimes|nombre de jours homme|nombre de jours hommes|" +
		"nombre d'unites|duree (jours)|duree en jours|duree (en jours)|duree jours|charge (jours)|charge en jours|charge (en jours)|charge (jh)|charge jh|charge en jh|volume (jours)|volume en jours|volume jours|" +
		"number of days|duration (days)|duration in days|anzahl tage|anzahl der tage|anzahl pt|personentage|manntage"},
	text.Entry[period]{Meaning: week, Phrases: "semaines|weeks|wochen|weken|nombre de semaines|duree (semaines)|duree en semaines|number of weeks|duration (weeks)|duration in weeks|anzahl wochen|laufzeit in wochen"},
	text.Entry[period]{Meaning: month, Phrases: "mois|months|monate|maanden|mois fermes|mois prevus|mois vendus|nombre de mois|nb de mois|nb mois|duree (mois)|duree en mois|duree (en mois)|duree mois|number of months|duration (months)|duration in months|duration (in months)|contract length (months)|" +
		"length (months)|laufzeit (monate)|laufzeit in monaten|dauer (monate)|dauer in monaten|anzahl monate"},
)

// labelledLength reads a figure whose unit the label before it names.
func labelledLength(d *text.Document, i int) (l length, ok bool) {
	t := d.Tokens()
	k := i
	for k > 0 && i-k < 3 && (t[k-1].Is(':') || t[k-1].Is('=') || t[k-1].Is('|') || t[k-1].Kind == text.Line) {
		k--
	}
	if k == i || t[i].Kind != text.Number {
		return l, false
	}
	v, end, ok := quantity(d, i)
	if !ok || end < len(t) && !d.Ends(end) && !t[end].Is(',') && !t[end].Is('(') && !t[end].Is('.') {
		return l, false
	}
	for j := k - 1; j >= 0 && k-j <= 6; j-- {
		unit, n := labelledUnits.At(d, j)
		if n == 0 || j+n != k {
			continue
		}
		if j > 0 && !d.Ends(j-1) && !cuts(d, j-1) {
			continue // "télétravail, nombre de jours"
		}
		return length{n: v, unit: unit, from: i, to: end}, !(unit == day && v < 5) && v > 0
	}
	return l, false
}

// terms are contracts whose length is in their name.
var terms = text.NewLexicon(
	text.Entry[int]{Meaning: 3, Phrases: "contrat trimestriel|mission trimestrielle"},
	text.Entry[int]{Meaning: 6, Phrases: "for half a year|pour une demi-annee|contrat semestriel|mission semestrielle|engagement semestriel|six-month engagement|halbjahresvertrag"},
	text.Entry[int]{Meaning: 12, Phrases: "contrat annuel|mission annuelle|engagement annuel|contrat a l'annee|mission a l'annee|engagement a l'annee|contrat d'une annee|annual contract|year long contract|year long engagement|year long assignment|jahresvertrag|annual rolling contract"},
)
