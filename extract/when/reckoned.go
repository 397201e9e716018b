package when

import "tjm/extract/text"

// reckoned reports whether the work is put at the span l: "j'estime le travail à une quinzaine de jours", "we put the job
// at ten weeks".
func reckoned(d *text.Document, from int, l length) bool {
	if (l.unit == month || l.unit == week) && expected(d, from, l) {
		return true
	}
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

// expected reports whether the ad says to expect the months or weeks of l, and not that something else takes them: "Expect
// four to five months", not "allow six weeks for vetting".
func expected(d *text.Document, from int, l length) bool {
	near := false
	for n := 1; n <= 3 && !near; n++ {
		_, m := expectings.At(d, l.from-n)
		near = m == n && l.from-n >= from
	}
	if !near {
		return false
	}
	if h, n := durationTails.At(d, l.to); n > 0 && h == not && !forWork(d, l.to) {
		return false
	}
	for k := l.to; k < l.to+8 && k < len(d.Tokens()) && !d.Ends(k); k++ {
		if h, n := hintAt(d, k); n > 0 && h == not || otherSpans.Has(d, k) || passes.Has(d, k) || errands.Has(d, k) {
			return false
		}
	}
	return true
}

// pooled reports whether the days that begin at token k are those set aside for the work.
func pooled(d *text.Document, k int) bool {
	for n := 1; n <= 3; n++ {
		if _, m := pools.At(d, k-n); m == n {
			return true
		}
	}
	return false
}

var pools = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "enveloppe de|enveloppe :|enveloppe d'environ|contingent de|contingent :|reliquat de|pool of|pot of|bank of|bon de commande de|topf von|paket von"})

var (
	expectings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "expect|expect about|allow|allow for|plan on|plan for|figure on|bank on|budget for|misez sur|miser sur|attendez vous a|planen sie|planen sie mit|rechnen sie mit|rechne mit|reken op"})
	errands    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "onboarding|of onboarding|of handover|handover|of training|training|ramp up|of ramp up|of checks|of paperwork|for the|for a|for an|for delivery|for checks|to get|to receive|to hear|to arrive|pour obtenir|pour recevoir|pour l'|pour le|pour la|before|until we|avant|bis zur|bis zum|fur die|fur den"})
	// loads say that days are days of work.
	loads = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "aufwand|arbeitsaufwand|arbeit|effort|of effort|d'effort|de charge|werk"})

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
