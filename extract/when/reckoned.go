package when

import "tjm/extract/text"

// reckoned reports whether the work is put at the span l: "j'estime le travail à une quinzaine de jours", "we put the job
// at ten weeks".
func reckoned(d *text.Document, from int, l length) bool {
	switch d.Text(l.from-1, l.from) {
	case "a", "at", "auf", "op":
	default:
		return false
	}
	if h, n := durationTails.At(d, l.to); n > 0 && h == not && !forWork(d, l.to) || l.unit == year && l.n > 3 {
		return false
	}
	work := false
	for i := l.from - 2; i >= from && l.from-i <= 9 && !cuts(d, i); i-- {
		if h, n := hintAt(d, i); n > 0 && h == not {
			return false
		}
		work = work || works.Has(d, i)
		if work && reckonings.Has(d, i) {
			return true
		}
	}
	return false
}

var (
	reckonings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "estime|estimons|estimes|estiment|evalue|evaluons|chiffre|chiffrons|chiffres|estimate|estimated|put|reckon|reckoned|schatze|schatzen|veranschlage|veranschlagen|beziffern|schatten"})
	works      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "travail|travaux|charge|effort|l'ensemble|le tout|tout cela|tout ca|cela|ca|chantier|besoin|mission|prestation|developpement|intervention|it|this|the lot|work|job|task|whole|whole thing|arbeit|arbeiten|aufwand|das ganze|es|werk|klus"})
)

// bounded reports whether the words before the span at token k say that it is not to be exceeded.
func bounded(d *text.Document, k int) bool {
	for n := 1; n <= 4; n++ {
		if _, m := bounds.At(d, k-n); m == n {
			return true
		}
	}
	return false
}

var bounds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "depasser|depasser les|exceder|exceder les|aller au dela de|ne depasse|n'excede|depassant|excedant|not exceed|not exceeding|never exceed|never exceeding|without exceeding|exceeding|beyond|plafonnee a|plafonne a|plafond de|capped at|ubersteigen|uberschreiten"})
