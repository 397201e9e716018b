package pay

import (
	"math"
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// decide tells what kind of pay an amount is, if any.
func (s *scan) decide(a *amount, w surroundings) verdict {
	direct := w.before != 0 && w.before != aboutNot && w.distance <= 8 && !w.heading
	switch {
	case a.refused != "":
		return verdict{why: a.refused}
	case w.before == aboutNot && !w.whole:
		return verdict{why: "money that is no pay"}
	case w.before == aboutBudget && s.otherBudget(a, w), w.before == 0 && a.unit != "" && s.consequence(a):
		return verdict{why: "money that is no pay"}
	case w.before == aboutPermanent && s.bonusBefore(w.beforeAt):
		return verdict{why: "a bonus, not the pay"}
	case w.past:
		return verdict{why: "what another was paid"}
	case w.after == aboutNot && a.unit == "" && !direct:
		return verdict{why: "money that is no pay"}
	case a.currency == "" && !s.bareAllowed(a, w):
		return verdict{why: "a figure without currency or unit"}
	}
	v := s.kind(a, w)
	if v.score == 0 {
		return v
	}
	if !plausible(a.lo, a.hi, v.unit, a.currency) {
		return verdict{why: "not plausible per " + string(v.unit)}
	}
	if a.unit != "" {
		v.score += 20
	}
	if direct {
		v.score += 20 - w.distance
	}
	if w.before == aboutDayRate || w.before == aboutHourRate || w.before == aboutSalary {
		v.score += 5
	}
	if v.maybe = w.maybe; w.maybe {
		v.score = max(1, v.score-50)
	}
	return v
}

// bonusBefore reports whether money that is no pay is named just before the token at: "bonus possible pour les CDI (".
func (s *scan) bonusBefore(at int) bool {
	from, _ := s.d.Sentence(at, 12)
	h, ok := s.lastHit(from, at)
	return ok && h.Meaning == aboutNot && at-h.To <= 6
}

// otherBudget reports whether the budget is one for something: "un budget publicitaire de 900 €".
func (s *scan) otherBudget(a *amount, w surroundings) bool {
	d, t := s.d, s.d.Tokens()
	k := w.beforeTo
	if a.from-k != 2 || t[k].Kind != text.Word || !isWord(d, k+1, "de") && !isWord(d, k+1, "of") && !isWord(d, k+1, "von") {
		return false
	}
	for _, l := range []*text.Lexicon[bool]{fillers, quietWords, wholes, ownBudgets} {
		if _, n := l.At(d, k); n > 0 {
			return false
		}
	}
	_, n := boundsBefore.At(d, k)
	return n == 0
}

var ownBudgets = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mission|prestation|freelance|journalier|quotidien|horaire|mensuel|total|global|client|initial|alloue|ferme|fixe|disponible|projet|project|ht|journaliere|quotidienne|globale|totale|mensuelle|allouee|initiale"})

// consequence reports whether the amount is what something else comes to: "un camion immobilisé, c'est 150 € par heure".
func (s *scan) consequence(a *amount) bool {
	d := s.d
	for k := a.from - 1; k >= 0 && a.from-k <= 3; k-- {
		if _, n := comesTo.At(d, k); n > 0 && k+n == a.from {
			return true
		}
	}
	return false
}

var comesTo = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est|ca fait|vaut|valent|represente|representent|is worth|worth|equals"})

// bareAllowed reports whether a figure without currency may be pay: only just behind a word for the rate, or with a
// unit that only pay has.
func (s *scan) bareAllowed(a *amount, w surroundings) bool {
	rate := w.before == aboutDayRate || w.before == aboutHourRate || w.before == aboutMonthRate || w.before == aboutRate || w.before == aboutBudget || w.before == aboutFixed
	if a.kilo {
		return *a.lo >= 15000 && (a.ranged || w.salaryWords || w.before == aboutSalary || w.before == aboutPay || w.before == aboutPermanent) && *a.hi <= 300000
	}
	if a.unit == market.Hourly && *a.lo >= 20 && *a.hi <= 200 && rateOrCost(w) && w.distance <= 3 && isWord(s.d, a.figures, "de") {
		return true // "on paie 55 de l'heure"
	}
	if *a.lo < 120 && w.before != aboutHourRate && !(a.unit == market.Hourly && rate && *a.lo >= 15) {
		return false
	}
	if a.unit == market.Daily && *a.hi <= 2000 && s.pricey(a) {
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
	if isWord(d, a.figures, "pd") || isWord(d, a.figures, "ht") {
		return true
	}
	if _, n := per.At(d, a.figures); n > 0 && !t[a.figures].Is('/') && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && (s.freelance || s.mission) && s.cell(a) {
		return true // "500 par jour frais compris"
	}
	return t[a.figures].Is('/') && t[a.figures].Glued && *a.lo >= 150 && *a.lo == float64(int(*a.lo))
}

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

var quietWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on vise|nous visons|on est sur|on part sur|nous partons sur|we aim for|de|du|des|a|au|la|le|est|is|ist|of|the|at|a discuter|selon profil|selon experience|souhaite|vise|visee|prevu|prevue|maximum|client|jour|journalier|day|fixe|fixe a|range|between|entre|fourchette|moyen|per day|par jour|pro tag|liegt bei|von|at around|pour|offert|achat|d'|l'|'"})

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

// pricedCell reports whether a figure fills its line or cell with nothing but "max" or "HT" beside it, in an ad for
// freelancers: "|| 550 max ||".
func (s *scan) pricedCell(a *amount, w surroundings) bool {
	if !s.freelance && !s.mission || s.project || a.kilo || a.unit != "" || !w.onlyAmount && !s.between(a) || *a.lo < 250 || *a.hi > 1500 || math.Mod(*a.hi, 5) != 0 {
		return false
	}
	if a.ranged && *a.lo < *a.hi && s.between(a) {
		return true // "Entre 550 et 650, selon le profil."
	}
	if a.ranged && *a.lo >= 300 && *a.hi <= 900 && *a.lo < *a.hi && math.Mod(*a.lo, 5) == 0 && s.fills(a) {
		return true // "400/430"
	}
	return boundAfter(s.d, a) == upTo || boundBefore(s.d, a, -1) == upTo || w.beforeTax
}

// between reports whether "entre" opens the sentence of a range that nothing or a reason follows.
func (s *scan) between(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	if a.from == 0 || !isWord(d, a.from-1, "entre") && !isWord(d, a.from-1, "between") && !isWord(d, a.from-1, "zwischen") || !d.Ends(a.from-2) {
		return false
	}
	k := a.to
	for n := 0; k < len(t) && !d.Ends(k); n++ {
		_, m := reasons.At(d, k)
		if m == 0 {
			if _, m = fillers.At(d, k); m == 0 {
				return false
			}
		}
		k += m
	}
	return true
}

// opens reports whether the amount opens its line or list item.
func (s *scan) opens(a *amount) bool {
	t := s.d.Tokens()
	k := a.from
	for k > 0 && t[k-1].Kind == text.Symbol && !s.d.Ends(k-1) {
		k--
	}
	return k == 0 || s.d.Ends(k-1)
}

// cell reports whether the amount fills a cell between commas, or with nothing but what is included behind it.
func (s *scan) cell(a *amount) bool {
	t := s.d.Tokens()
	if !s.opens(a) && !t[a.from-1].Is(',') {
		return false
	}
	if a.to >= len(t) || s.d.Ends(a.to) || t[a.to].Is(',') || t[a.to].Is('.') || t[a.to].Is('(') || t[a.to].Is('+') {
		return true
	}
	_, n := extras.At(s.d, a.to)
	return n > 0
}

// terms reports whether other terms of the work follow the amount: "700 € (négociable), 12 mois".
func (s *scan) terms(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	k := a.to
	if k < len(t) && t[k].Is('(') {
		_, n := endings.At(d, k+1)
		return n > 0
	}
	if k+1 >= len(t) || !t[k].Is(',') {
		return false
	}
	if t[k+1].Kind == text.Number {
		_, n := missionCues.At(d, k+2)
		return n > 0
	}
	for _, l := range []*text.Lexicon[bool]{missionCues.Lexicon, extras} {
		if _, n := l.At(d, k+1); n > 0 {
			return true
		}
	}
	return false
}

// explained reports whether the line below goes on about the amount: "800 €" and then "c'est ce que coûte une panne".
func (s *scan) explained(a *amount) bool {
	t := s.d.Tokens()
	k := a.to
	for k < len(t) && k < a.to+2 && t[k].Kind == text.Line {
		k++
	}
	return k > a.to && (isWord(s.d, k, "c") || isWord(s.d, k, "c'est") || isWord(s.d, k, "that") || isWord(s.d, k, "ce") || isWord(s.d, k, "das"))
}

var extras = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "frais|tout compris|tous frais|ht|max|maximum|negociable|all in|hors frais"})

// fills reports whether the amount is all that its line or list item holds.
func (s *scan) fills(a *amount) bool {
	return s.opens(a) && (a.to >= len(s.d.Tokens()) || s.d.Ends(a.to))
}

var endings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "negociable|nego|discutable|a negocier|a discuter|flexible|pour|si|ou|voire|or|if|negotiable|vb|verhandelbar|par jour|per day|tjm|au|a|pro tag|jour|jours"})
