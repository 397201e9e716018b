package when

import (
	"time"

	"tjm/extract/text"
)

// stay is the beginning of a stay whose end may be told further on: "Début : 01/02/2027", and below "Fin : 31/07/2027".
type stay struct {
	start date
	score int  // 0: none seen yet
	end   date // one that was told before its beginning: "until 30 Sep 2026, starting 1 April 2026"
}

// mostBetween is how many tokens may stand between the first and the last day of a stay.
const mostBetween = 80

// see takes a date in. When it ends the stay that was begun, months is how long that lasts; else it is 0.
func (s *stay) see(d *text.Document, x date) (months int) {
	if x.year == 0 {
		return 0
	}
	if s.score > 0 && x.from-s.start.to <= mostBetween && endsStay(d, x) {
		return span(s.start, x)
	}
	if endsStay(d, x) {
		s.end = x
		return 0
	}
	if score := dateScore(d, x, time.Time{}); score >= 30 && score >= s.score {
		s.start, s.score = x, score
		if s.end.year != 0 && x.from-s.end.to <= mostBetween {
			return span(x, s.end)
		}
	}
	return 0
}

// yearEnd reads the end of a year that stands without a month: "jusqu'à fin 2026", "bis Ende 2026".
func yearEnd(d *text.Document, i int) (date, bool) {
	v, w := integer(d, i)
	if w != 4 || v < 2000 || v > 2100 || i == 0 {
		return date{}, false
	}
	for k := i - 1; k >= 0 && i-k <= 7; k-- {
		if horizons.Has(d, k) {
			return date{}, false // "mission longue durée (jusqu'à fin 2026)": how far one sees, and no term
		}
	}
	for n := 1; n <= 3 && n <= i; n++ {
		if _, m := yearEnds.At(d, i-n); m == n {
			return date{year: v, month: 12, from: i - n, to: i + 1}, true
		}
	}
	return date{}, false
}

var horizons = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "longue duree|mission longue|longue mission|long terme|longue|long term|long-term|langfristig|langfristiges|au moins|at least|mindestens|possible|a priori"})

var yearEnds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "fin|la fin|fin d'annee|la fin de|ende|end of|the end of|eind"})

// endsStay reports whether the date is said to be the last of the work.
func endsStay(d *text.Document, x date) bool {
	from, _ := d.Sentence(x.from, 20)
	k := firstOf(d, from, x.from)
	gap := 0
	for i := k - 1; i >= from && gap <= 3; i-- {
		for n := min(5, i+1-from); n >= 1; n-- {
			if _, m := stayEnds.At(d, i+1-n); m == n && d.Text(i-1, i+1) != "plus tot" {
				return !extended(d, max(from, i-5), i)
			}
		}
		switch k := d.Tokens()[i]; {
		case k.Kind == text.Word:
			gap++
		case k.Kind == text.Number:
			return false
		}
	}
	return false
}

// extended reports whether the end is a hope or another thing's: "visibilité jusqu'au", "renouvelable jusqu'en".
func extended(d *text.Document, from, to int) bool {
	for i := from; i < to; i++ {
		if _, n := hopes.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var (
	stayEnds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "runs to|run to|running to|runs up to|runs through|court jusqu'au|courra jusqu'au|lauft bis|fin de la premiere periode|fin de premiere periode|fin de la periode|fin de periode|fin du contrat|fin de contrat|fin de la mission|fin de la prestation|fin de prestation|end of contract|end of the contract|end of assignment|end of the assignment|end of the first period|end of the first term|ende des einsatzes|ende des vertrags|ende des projekts|jusqu'a quand|fin|s'achever|s'acheve|pour s'achever|s'achevera|se terminer|se termine|se terminera|prend fin|prendra fin|finir|finit|fin de mission|date de fin|fin prevue|fin previsionnelle|fin estimee|end|end date|ends|ending|until|till|through|jusqu'a|jusqu'au|jusqu'en|bis|ende|enddatum|projektende|vertragsende|einddatum|tot"})
	hopes    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "visibilite|renouvelable|renouvelables|reconductible|prolongeable|prolongation|prolongations|extension|extensible|option|optionen|verlangerbar|verlangerung|extendable|renewable|candidature|candidatures|offre|offres|angebote|bewerbungen|apply|applications|valable|garantie|support|possible|moglich"})
)
