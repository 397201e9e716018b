package when

import "tjm/extract/text"

// verbLimit is the most that a span before which a verb stands can score: full marks where the work lasts or runs, less
// than a contract or a price with months of its own where something else does ("le plan directeur court sur quatre ans"), and less than
// plain months where the author only plans days or weeks ("on prévoit une semaine ensemble au lancement").
func verbLimit(d *text.Document, from int, l length) int {
	for i := l.from - 1; i >= from && l.from-i <= 9; i-- {
		h, n := longestEnding(d, from, i, l.from)
		if n == 0 || h == upon {
			continue
		}
		if h != verb {
			return 50
		}
		cue := i + 1 - n
		work, words := subjectIsWork(d, from, cue)
		switch {
		case work || l.unit == day:
			return 50
		case outside.Has(d, cue) && words:
			if l.unit < month {
				return 17
			}
			return 31
		case l.unit == week && gatherings.Has(d, l.to):
			return 17
		}
		return 50
	}
	return 50
}

// subjectIsWork reports whether the clause before the verb at token k names the work, and whether it has words at all.
func subjectIsWork(d *text.Document, from, k int) (work, words bool) {
	relative := relatives.Has(d, k-1)
	for i := k - 1; i >= from && k-i <= 14; i-- {
		if t := d.Tokens()[i]; t.Is(';') || t.Is(',') && !relative {
			break
		}
		words = words || d.Tokens()[i].Kind == text.Word
		h, n := hintAt(d, i)
		if projects.Has(d, i) {
			return false, true // of which the contract is often a part: "le projet s'étale sur 2 ans"
		}
		if works.Has(d, i) || n > 0 && (h == contract || h == lasts) || stays.Has(d, i) {
			return !ours.Has(d, i-1), true // "notre marché avec la région court sur quatre ans"
		}
	}
	return false, words
}

var (
	// outside are the verbs whose subject is named before them.
	outside = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "dure|durera|durerait|durent|lasts|will last|last|runs for|running for|will run|dauert|dauern|duurt|duren|court sur|courra sur|et court|qui court|s'etale sur|s'etend sur"})
	// ours make a contract one of the author's own.
	ours     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "notre|nos|our|unser|unsere|unserem|ons|onze"})
	projects = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "projet|projets|project|projects|projekt|projekte|gesamtprojekt|programme|chantier"})
	// relatives let a verb have a subject before a comma.
	relatives = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "qui|et|which|that|and|die|der|das|und|en"})
	// stays are words for the work and for who does it that are no cues of a duration.
	stays = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ca|c'|ce|il|elle|on|vous|tu|nous|you|we|they|that|this|sie|er|dies|das|wir|ich|ze|we|het|dit|dat|stage|alternance|role|position|poste|place|stelle|budget|remplacement|conge|absence|leave|chantier|refonte|migration|reprise|lot|premiere|first|erste|eerste"})
	// outlooks tell how long there will be work, of which the contract may be a part.
	outlooks = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de visibilite|visibilite|of visibility|of runway|sichtbarkeit|perspektive"})
	// gatherings are what some weeks are spent together for.
	gatherings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ensemble|tous ensemble|en commun|sur place|together|in person|zusammen|gemeinsam|samen|de passation|de recouvrement|d'integration|d'immersion|de tuilage|de transmission|of handover|of overlap|of onboarding|einarbeitung|ubergabe"})
)

// pricedCell reports whether the price of a day or an hour stands in a cell of the sentence from token from to token to.
func pricedCell(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if n := priceUnits.Has(d, k); !n {
			continue
		}
		for i := max(from, k-4); i < k; i++ {
			if v, w := integer(d, i); w >= 2 && w <= 4 && v >= 20 {
				return true
			}
		}
	}
	return false
}

var priceUnits = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "la journee|par jour|/jour|/ jour|/j|/ j|jour ht|de l'heure|par heure|/h|/ h|/heure|a day|per day|/day|/ day|an hour|per hour|/hour|/hr|am tag|pro tag|/tag|/ tag|die stunde|pro stunde|/stunde|/std|per dag|per uur"})
