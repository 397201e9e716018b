package when

import (
	"math"

	"tjm/extract/text"
)

// workdaysScore tells how surely an unlabelled count of days is the size of the work: "120 jours ouvrés", "18 jours de
// développement", "10 jours à 800 €". It must begin its cell, so that days of presence, of leave and of payment stay out.
func workdaysScore(d *text.Document, to int, l length) int {
	t := d.Tokens()
	if l.n < 5 && !(l.n >= 3 && forWork(d, l.to) && !often(d, l.to+2)) || l.n > 260 {
		return 0
	}
	if n := workUnits(d, l.to-1); n {
		return 20
	}
	switch {
	case l.to >= to || cuts(d, l.to):
		if l.n >= 10 {
			return 17
		}
		return 0
	case forWork(d, l.to):
		return 20
	}
	if _, n := spreads.At(d, l.to); n > 0 {
		return 16
	}
	switch d.Text(l.to, l.to+1) {
	case "a", "at", "@", "zu", "x":
		if k := l.to + 1; k < len(t) && (t[k].Kind == text.Number || t[k].Is('€') || t[k].Is('£') || t[k].Is('$')) {
			return 20
		}
	case "en", "in":
		if v, w := integer(d, l.to+1); w == 4 && v >= 2000 && v <= 2100 {
			return 18
		}
	}
	return 0
}

// sharedOut reports whether a span is what an amount of work is spread over: "3 jours par semaine sur 6 mois", "90 jours
// à consommer sur 9 mois", "mi-temps pendant un an".
func sharedOut(d *text.Document, from int, l length) bool {
	if l.unit < month || l.from-2 < from {
		return false
	}
	switch d.Text(l.from-1, l.from) {
	case "sur", "pendant", "durant", "over", "for", "during", "uber", "auf", "wahrend":
	default:
		return false
	}
	k := l.from - 2
	if d.Tokens()[k].Is(',') && k > from && often(d, k-2) {
		k-- // "2 jours/semaine, pendant 3 mois"
	}
	if share(d, from, k) {
		return true
	}
	if _, n := halfTimes.At(d, max(from, k-1)); n > 0 && max(from, k-1)+n == k+1 {
		return true
	}
	if n := spreadVerb(d, from, k+1); n > 0 {
		k -= n
		if k > from && d.Tokens()[k].Is(',') {
			k--
		}
	}
	return workBefore(d, from, k+1)
}

// spreadVerb counts the words for to spread that end before token k: "250 heures, à répartir sur 4 mois".
func spreadVerb(d *text.Document, from, k int) int {
	for n := 1; n <= 3 && k-n > from; n++ {
		if _, m := spreadVerbs.At(d, k-n); m == n {
			return n
		}
	}
	return 0
}

var spreadVerbs = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a repartir|a etaler|a lisser|a consommer|a planifier|reparties|repartis|etalees|etales|lissees|lisses|to be spread|spread|zu verteilen|verteilt|gespreid|te spreiden"})

// share reports whether a part of full time ends at token k: "Pensum: 60 %,", "mi-temps (50 %)", "à 60 %".
func share(d *text.Document, from, k int) bool {
	t := d.Tokens()
	closed := t[k].Is(',') || t[k].Is(')')
	if closed {
		k--
	}
	if k-1 < from || !t[k].Is('%') {
		return false
	}
	v, _ := integer(d, k-1)
	if v < 10 || v > 100 || v%10 != 0 {
		return false
	}
	if closed || k-2 < from || t[k-2].Is(':') || t[k-2].Is('(') {
		return true
	}
	if d.Text(k-2, k-1) != "a" || k-3 < from || t[k-3].Kind == text.Symbol {
		return d.Text(k-2, k-1) == "a"
	}
	h, n := hintAt(d, k-3)
	return n == 1 && h == contract // "mission à 60 %", not "un processeur à 80 %"
}

// dayPrice reports whether the price of a day stands at token i: "480 € la journée", "400 €/j".
func dayPrice(d *text.Document, i int) bool {
	if !d.Tokens()[i].Is('€') {
		return false
	}
	for k := i + 1; k <= i+3; k++ {
		switch d.Text(k, k+1) {
		case "jour", "j", "journee", "jr":
			return true
		}
	}
	return false
}

var halfTimes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mi temps|temps plein|temps partiel|tiers temps|full time|part time|half time|vollzeit|teilzeit"})

// workBefore reports whether the words that end at token end are an amount of work: "80 jours de travail", "10 jours par
// mois", "4 days a week", "40 heures".
func workBefore(d *text.Document, from, end int) bool {
	t := d.Tokens()
	for k := end - 1; k > from && end-k <= 6; k-- {
		if t[k].Kind != text.Word && t[k].Kind != text.Symbol || cuts(d, k) && !t[k].Is('/') && !t[k].Is(')') {
			return false
		}
		if _, n := workAmounts.At(d, k); n == 0 {
			continue
		}
		if _, _, ok := quantity(d, k-1); ok || tens(d, from, k) {
			return true
		}
	}
	return false
}

// tens reports whether "une dizaine d'" or the like ends just before token k.
func tens(d *text.Document, from, k int) bool {
	if k-3 < from || !d.Tokens()[k-1].Is('\'') || d.Text(k-2, k-1) != "d" {
		return false
	}
	_, n := roundTens.At(d, k-3)
	return n > 0
}

var roundTens = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine"})

// effortBefore reports whether "28 jours de développement" stands among the tokens from to end.
func effortBefore(d *text.Document, from, end int) bool {
	for k := from + 1; k < end; k++ {
		if _, n := workAmounts.At(d, k); n > 0 && forWork(d, k+n) {
			if _, _, ok := quantity(d, k-1); ok {
				return true
			}
		}
	}
	return false
}

var workAmounts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "jour|jours|j|jh|day|days|tag|tage|heures|heure|h|hours|stunden|std|demi journees|journees"})

// isTotal reports whether "au total" or the like stands at token k.
func isTotal(d *text.Document, k int) bool {
	switch d.Text(k, min(k+2, len(d.Tokens()))) {
	case "au total", "en tout", "in total":
		return true
	}
	return d.Text(k, k+1) == "insgesamt"
}

// ofSalary reports whether months are those a salary is paid in: "40/46K€ sur 13 mois", "brut sur 12 mois".
func ofSalary(d *text.Document, l length) bool {
	t := d.Tokens()
	if l.unit == month && l.n > 12 && l.n < 16 && (l.n != math.Trunc(l.n) || l.from > 0 && (t[l.from-1].Is('+') || d.Text(l.from-1, l.from) == "x")) {
		return true // "33K à 40K + 13,5 mois"
	}
	k := l.from - 2
	if l.unit != month || k < 0 || t[k].Kind == text.Line {
		return false
	}
	switch d.Text(k+1, k+2) {
	case "sur", "x", "over", "auf", "in":
	default:
		return false
	}
	switch d.Text(k, k+1) {
	case "€", "k", "ke", "brut", "bruts", "euros", "eur", "annuel", "brutto", "keur":
		return true
	}
	return false
}

// workUnits reports whether the unit that ends at token i is one of work alone.
func workUnits(d *text.Document, i int) bool {
	switch d.Text(i, i+1) {
	case "ouvres", "hommes", "homme", "jh", "personentage", "manntage", "arbeitstage", "pt", "facturables", "facturable":
		return true
	}
	return false
}

// often reports whether a period follows token k, so that the days before it come again: "3 jours de travail par semaine".
func often(d *text.Document, k int) bool {
	for i := k; i < k+3; i++ {
		switch d.Text(i, i+1) {
		case "par", "per", "a", "pro", "/", "each", "chaque":
			return true
		}
	}
	return false
}

// leaveDays reports whether a sentence counts days of leave.
func leaveDays(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if _, n := leaves.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var leaves = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "rtt|conges payes|jours de conge|jours de conges|conges|paid leave|annual leave|holidays|urlaub|urlaubstage"})

// forWork reports whether "de développement" or the like follows.
func forWork(d *text.Document, k int) bool {
	switch d.Text(k, k+1) {
	case "de", "d", "of", "pour":
	default:
		return false
	}
	k++
	if t := d.Tokens(); k < len(t) && t[k].Is('\'') {
		k++
	}
	_, n := efforts.At(d, k)
	return n > 0
}

var (
	spreads = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sont commandes|sont prevus|sont budgetes|sont vendus|sont a consommer|sont a realiser|are ordered|are budgeted|are planned|are booked|sind beauftragt|sind bestellt|sind vorgesehen|sind geplant|sind eingeplant|sind budgetiert|a partir du|a partir de|a compter du|a compter de|a dater du|des le|starting|from|beginning|ab dem|ab|vanaf|d'ici|repartis|etales|factures|facturees|payes|payees|remuneres|remunerees|vendus|vendues|spread|verteilt|en tout|au total|in total|insgesamt|environ|au maximum|maximum|max|prevus|estimes|planned|estimated|commandes|vendus|budgetes|facturables|facturable|a realiser|a consommer|a facturer|a effectuer|a fournir|a prevoir|a planifier|a repartir|to be billed|over|sur"})
	efforts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tuning|optimisation|nettoyage|cleanup|performance|freelance|freelancing|sous-traitance|portage|renfort|travaux|maintenance|tma|consultant|contracting|cover|freelancer|developpement|dev|tests|test|testing|redaction|design|integration|coaching|refonte|correction|debogage|debug|modelisation|nettoyage|configuration|parametrage|audit|travail|conseil|prestation|prestations|mission|intervention|interventions|charge|accompagnement|realisation|conception|migration|expertise|work|consulting|consultancy|development|effort|projet|reprise|cadrage|recette|assistance|programmation|regie"})
)
