package pay

import (
	"math"
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// bareAllowed reports whether a figure without currency may be pay: only just behind a word for the rate, or with a
// unit that only pay has.
func (s *scan) bareAllowed(a *amount, w surroundings) bool {
	rate := w.before == aboutDayRate || w.before == aboutHourRate || w.before == aboutMonthRate || w.before == aboutRate || w.before == aboutBudget || w.before == aboutFixed
	if a.kilo && a.unit == market.Daily && *a.lo >= 150 && *a.hi <= 2000 {
		return rate || s.freelance
	}
	if a.kilo {
		return *a.lo >= 15000 && (a.ranged || w.salaryWords || w.before == aboutSalary || w.before == aboutPay || w.before == aboutPermanent || w.after == aboutPermanent) && *a.hi <= 300000
	}
	if a.unit == market.Yearly && a.ranged && *a.lo >= 15000 && *a.hi <= 300000 && (w.before == aboutPermanent || w.before == aboutSalary || w.before == aboutPay) {
		return true // "CDI : 40 000 à 46 000 brut/an"
	}
	if a.unit == market.Daily && *a.hi <= 2000 && *a.lo >= 150 && s.restated(a) {
		return true // "24 000 € pour 60 jours, soit 400 par jour"
	}
	if s.handed(a, w) {
		return true // "ils montent à 410 max"
	}
	if a.unit == market.Hourly && *a.lo >= 20 && *a.hi <= 200 && rateOrCost(w) && w.distance <= 3 && s.per(a) {
		return true // "on paie 55 de l'heure", "wir zahlen 70 die Stunde"
	}
	if a.unit == market.Hourly && *a.lo >= 20 && *a.hi <= 200 && rateOrCost(w) && w.distance <= 5 && s.d.Tokens()[a.from-1].Is(':') {
		return true // "je paie à l'heure : 50"
	}
	if w.before == aboutPay && w.distance == 1 && s.d.Tokens()[a.from-1].Is(':') && a.ranged && *a.lo < *a.hi && *a.lo >= 200 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && !s.permanent && s.endsWell(a, w) {
		return true // "Fourchette : 350/420"
	}
	if s.titleTail(a) || a.unit == market.Hourly && *a.lo >= 25 && *a.hi <= 200 && s.freelance && s.per(a) && s.cell(a) {
		return true // "Mission Java, Lyon – 600 à 650", "Freelance, 55 / heure"
	}
	if *a.lo < 120 && w.before != aboutHourRate && !(a.unit == market.Hourly && rate && *a.lo >= 15) {
		return false
	}
	if a.unit == market.Daily && *a.hi <= 2000 && s.pricey(a) {
		return true
	}
	if w.beforeTax && w.before == aboutPay && w.heading && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && s.quiet(w.beforeTo, a.from) {
		return true // "Pour combien ? 470 HT"
	}
	if w.after == aboutFreelance && a.unit == "" && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && !yearLike(*a.lo) && (isWord(s.d, a.to, "en") || isWord(s.d, a.to, "pour")) && s.besideSalary(a) {
		return true // "45 k€ en CDI, 430 en freelance"
	}
	if w.before == aboutFreelance && s.freelancePrice(a, w) {
		return true
	}
	if w.after == aboutDayRate && *a.hi <= 2000 || s.pricedCell(a, w) {
		return true
	}
	if (w.before == aboutCost || w.before == aboutBudget || w.before == aboutPay) && a.unit == market.Daily && *a.lo >= 150 {
		rate = true
	}
	if !rate && (w.before != aboutSalary || *a.lo < 10000) {
		return false
	}
	return w.distance <= 8 && (s.quiet(w.beforeTo, a.from) || s.otherEnd(a, w)) && s.endsWell(a, w) && *a.hi < 900000 && !(rate && yearLike(*a.lo))
}

// restated reports whether words such as "soit" lead from another figure of the sentence to this one.
func (s *scan) restated(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	from, _ := d.Sentence(a.from, 20)
	k := a.from
	for steps := 0; steps < 3 && k > from; steps++ {
		if _, n := fillers.At(d, k-1); n != 1 {
			break
		}
		k--
	}
	for n := 7; n >= 1; n-- {
		if _, m := thatIs.At(d, k-n); m != n || k-n < from {
			continue
		}
		for i := from; i < k-n; i++ {
			if t[i].Kind != text.Number {
				continue
			}
			if code, m := currencies.At(d, i+1); m > 0 && code != "" {
				return true
			}
		}
	}
	return false
}

// thatIs leads from a total to the price of a day.
var thatIs = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "soit|c'est-a-dire|c'est a dire|donc|ce qui fait|ca fait|cela fait|autrement dit|i.e.|that is|that's|which is|which makes|making|so|also|das sind|sprich|macht|das macht|entspricht"})

// handed reports whether a bare figure that could be a day's pay stands at once behind a verb of giving, with its bound or
// the end of the clause behind it: "le client paie 420, sans négociation".
func (s *scan) handed(a *amount, w surroundings) bool {
	t := s.d.Tokens()
	if w.before != aboutPay && w.before != aboutCost && w.before != aboutBudget || a.unit != "" || *a.lo < 250 || *a.hi > 1200 || math.Mod(*a.lo, 10) != 0 || yearLike(*a.lo) || s.project || !s.freelance && !s.mission && !s.stay || w.heading {
		return false
	}
	if w.distance > 0 && !s.quiet(w.beforeTo, a.from) || w.distance > 5 {
		return false
	}
	if t[w.beforeTo-1].Is(':') || isWord(s.d, w.beforeAt, "budget") || isWord(s.d, w.beforeAt, "montant") {
		return false
	}
	if boundAfter(s.d, a) == upTo {
		return true
	}
	k := a.to
	if _, n := cases.At(s.d, k); n > 0 {
		return true // "côté tarif, 450 pour un profil de 3 ans"
	}
	return s.d.Ends(k) || t[k].Is(',') || t[k].Is('(') || isWord(s.d, k, "a") && (isWord(s.d, k+1, "l") || isWord(s.d, k+1, "un"))
}

// freelancePrice reports whether a bare figure behind a word for freelance work is its price: "Freelance : 400-440",
// "freelance 400/440, six mois", "indépendant (450)". Several freelancers are counted, not priced, so their single
// figure is none.
func (s *scan) freelancePrice(a *amount, w surroundings) bool {
	t := s.d.Tokens()
	if *a.lo < 200 || *a.hi > 1200 || math.Mod(*a.lo, 5) != 0 || !s.endsWell(a, w) || w.distance > 1 && !(w.distance <= 4 && s.quiet(w.beforeTo, a.from) && s.besideSalary(a)) {
		return false
	}
	closed := s.d.Ends(a.to) || t[a.to].Is(',') || t[a.to].Is(')') || t[a.to].Is('(') || t[a.to].Is('/')
	before := t[a.from-1]
	several := t[w.beforeTo-1].To-t[w.beforeTo-1].From > 5 && strings.HasSuffix(s.d.Text(w.beforeTo-1, w.beforeTo), "s")
	if s.besideSalary(a) && !a.ranged && *a.lo >= 250 && !yearLike(*a.lo) && !several {
		k := s.overBounds(a.to)
		bounded := k > a.to || s.backOver(a.from, 0) < a.from
		if (w.distance == 0 || bounded || before.Is(':')) && (s.d.Ends(k) || t[k].Is(',') || t[k].Is(')')) {
			return true // "CDI à partir de 42K, freelance 430 max"
		}
	}
	switch {
	case a.ranged && *a.lo < *a.hi:
		return w.distance == 0 && closed && !several || w.distance == 1 && (before.Is(':') || before.Is(',') && s.d.Ends(a.to) || before.Is('(') && closed)
	case a.ranged || several || *a.lo < 250 || yearLike(*a.lo):
		return false
	}
	return w.distance == 1 && closed && (before.Is(':') || before.Is('(') && a.to < len(t) && t[a.to].Is(')'))
}

// per reports whether a word such as "par" stands between the figure and its unit.
func (s *scan) per(a *amount) bool {
	_, n := per.At(s.d, a.figures)
	return n > 0
}

func rateOrCost(w surroundings) bool {
	return w.before == aboutCost || w.before == aboutPay || w.before == aboutRate || w.before == aboutHourRate || w.before == aboutBudget
}

func yearLike(v float64) bool { return v >= 1990 && v <= 2050 && v == float64(int(v)) }

// pricey reports whether a figure with a daily unit and no currency is written as a price: "600pd", "450/500 HT et par
// jour", "500/j"; "120 jours" and "1 200 demandes par jour" are not.
func (s *scan) pricey(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	if a.ranged || a.late {
		return true
	}
	if _, n := perDiems.At(d, a.figures); n > 0 || isWord(d, a.figures, "ht") {
		return true
	}
	if a.figures >= len(t) {
		return false // the unit is glued to the last figure
	}
	if _, n := per.At(d, a.figures); n > 0 && (!t[a.figures].Is('/') || !t[a.figures].Glued) && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && ((s.freelance || s.mission) && (s.cell(a) || s.summed(a) || s.bounded(a) || s.tailed(a)) || t[a.figures].Is('/') && s.fills(a)) {
		return true // "500 par jour frais compris", "420 / jour"
	}
	return t[a.figures].Is('/') && t[a.figures].Glued && *a.lo >= 150 && *a.lo == float64(int(*a.lo))
}

// summed reports whether the amount opens what the ad says in short: "Short version: 480 a day, four months".
func (s *scan) summed(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	if a.from < 2 || !t[a.from-1].Is(':') || a.to < len(t) && !d.Ends(a.to) && !t[a.to].Is(',') {
		return false
	}
	for n := 1; n <= 4; n++ {
		if _, m := inShort.At(d, a.from-1-n); m == n && (a.from-1-n == 0 || d.Ends(a.from-2-n)) {
			return true
		}
	}
	return false
}

var inShort = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "short version|the short version|the short of it|in short|in brief|in a nutshell|the gist|the deal|tl;dr|tldr|en bref|bref|en resume|resume|version courte|en deux mots|en une ligne|kurz|kurz gesagt|kurzfassung|in kurze|kort gezegd"})

// bounded reports whether the amount and its bound fill their line: "Jusqu'à 480 la journée."
func (s *scan) bounded(a *amount) bool {
	t := s.d.Tokens()
	k := s.backOver(a.from, 0)
	return k < a.from && boundBefore(s.d, a, -1) != 0 && (k == 0 || s.d.Ends(k-1)) && (a.to >= len(t) || s.d.Ends(a.to) || t[a.to].Is(','))
}

// perDiems are British for a price by the day, and for nothing else: "300 p.d."
var perDiems = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pd|p.d.|p.d|p/d"})

// quiet reports whether only fillers, bounds and small words stand between the subject and the figure.
func (s *scan) quiet(from, to int) bool {
	d, t := s.d, s.d.Tokens()
	for k := from; k < to; {
		if t[k].Kind == text.Number {
			return false
		}
		if _, n := fillers.At(d, k); n > 0 {
			k += n
			continue
		}
		if _, n := boundsBefore.At(d, k); n > 0 {
			k += n
			continue
		}
		if _, n := quietWords.At(d, k); n > 0 {
			k += n
			continue
		}
		if t[k].Kind != text.Symbol && t[k].Kind != text.Line {
			return false
		}
		k++
	}
	return true
}

// otherEnd reports whether the figure is the second of two ends: "tarif mini 350, maxi 400".
func (s *scan) otherEnd(a *amount, w surroundings) bool {
	d, t := s.d, s.d.Tokens()
	if boundBefore(d, a, -1) != upTo {
		return false
	}
	for k := w.beforeTo; k < a.from; k++ {
		if t[k].Kind == text.Number {
			return s.quiet(w.beforeTo, k) && s.quiet(k+1, a.from)
		}
	}
	return false
}

var quietWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: settled + "|on vise|nous visons|on est sur|on part sur|nous partons sur|we aim for|de|du|des|a|au|la|le|est|is|ist|of|the|at|a discuter|on|nous|bas|basse|haut|haute|selon profil|selon experience|souhaite|vise|visee|prevu|prevue|maximum|client|jour|journalier|day|fixe|fixe a|range|between|entre|fourchette|moyen|per day|par jour|pro tag|liegt bei|von|at around|pour|par le client|par notre client|par la dsi|offert|achat|d'|l'|'"})

// settled are verbs between a word for the price and its figure: "en prix j'ai mis 410", "the rate sits around 500".
const settled = "va|va de|varie|varie de|oscille|oscille entre|s'etage de|ranges|ranges from|goes from|runs from|reicht|reicht von|geht von|j'ai mis|on a mis|nous avons mis|j'ai annonce|on a annonce|j'ai donne|j'ai propose|on m'a donne|on me donne|on m'annonce|on a dit|on me dit|on s'est mis d'accord sur|on s'est entendu sur|nous sommes d'accord sur|convenu|convenue|convenu a|valide|valide a|validee a|arrete a|arretee a|fixee a|cale a|calee a|annonce|annonce a|" +
	"tourne autour de|tourne autour des|tourne a|se situe a|se situe autour de|se situe entre|se situe vers|s'etablit a|on reste a|on est a|on est autour de|nous sommes a|nous restons a|sera|sera de|serait de|est de|etait de|on peut faire|on fait|ce sera|c'est|" +
	"i put|we put|we said|i said|agreed|agreed at|set at|fixed at|will be|would be|comes to|comes out at|sits at|sits around|sits between|stands at|is around|is about|we're at|we are at|" +
	"liegt um|liegt zwischen|bewegt sich um|bewegt sich zwischen|betragt|ist auf|habe ich angesetzt|angesetzt sind|angesetzt mit|vereinbart"

// endsWell refuses a bare figure that counts something: "TJM 450 collaborateurs".
func (s *scan) endsWell(a *amount, w surroundings) bool {
	d, t := s.d, s.d.Tokens()
	k := a.to
	if k >= len(t) || t[k].Kind != text.Word || t[k].Fused || t[k].Cap {
		return true
	}
	if t[k].Glued {
		return false
	}
	for _, l := range []*text.Lexicon[bool]{fillers, reasons, endings} {
		if _, n := l.At(d, k); n > 0 {
			return true
		}
	}
	if _, n := boundsAfter.At(d, k); n > 0 {
		return true
	}
	// "TJM max 480 car client référencé", but not "TJM 480 collaborateurs"
	word := d.Text(k, k+1)
	_, unit := units.At(d, k)
	return unit == 0 && w.before == aboutDayRate && !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "x") && !s.comma(w.beforeTo, a.from)
}

// comma reports whether a comma stands among the tokens from to k.
func (s *scan) comma(from, k int) bool {
	for i := from; i < k; i++ {
		if s.d.Tokens()[i].Is(',') {
			return true
		}
	}
	return false
}

var endings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "negociable|nego|discutable|a negocier|a discuter|flexible|pour|pendant|for|during|fur|voor|si|ou|voire|or|if|negotiable|vb|verhandelbar|par jour|per day|tjm|au|a|pro tag|jour"})
