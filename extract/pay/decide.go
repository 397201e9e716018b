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
	case s.yours(a):
		return verdict{unit: a.unit, score: 80}
	case (a.unit == market.Daily || a.unit == market.Hourly) && s.beforeYours(a):
		return verdict{why: "the price of somebody else"}
	case w.before == aboutNot && a.unit == market.Daily && *a.lo >= 250 && s.freelance && (w.distance > 4 && w.beforeTax || w.distance > 8 && a.currency != "" || w.beforeTax && a.from > 0 && s.d.Tokens()[a.from-1].Is(',')):
		w.before = 0 // "Formation pour 8 personnes, 3 jours à 1 100 € HT/jour"
	case w.before == aboutNot && a.unit == market.Daily && s.yourDays(a):
		w.before = 0 // "nos jeux coûtent 35 €, vos journées 390 €"
	case w.before == aboutNot && a.unit == market.Daily && strings.HasPrefix(s.d.Text(w.beforeAt, w.beforeTo), "commande") && (eachBefore(s.d, a.from) || s.times(a)):
		w.before = 0 // "Commande de 100 jours à 370 € l'unité"
	case w.before == aboutNot && a.unit == market.Daily && s.daysSold(w.beforeAt):
		w.before = 0 // "18 jours vendus à 390 € HT"
	case w.before == aboutNot && a.unit != "" && s.included(w.beforeTo, a.from):
		w.before = 0 // "prime incluse : 470 €/jour"
	case w.before == aboutNot && s.subscribed(a, w):
		w.before = aboutMonthRate // "par abonnement : 6 000 € HT par mois pour un plein temps"
	case w.before == aboutNot && w.after == aboutDayRate && a.unit == "" && s.of(a.to):
		w.before = 0 // "astreinte payée à part, en sus des 470 € de TJM"
	case w.before == aboutNot && (a.unit == market.Daily || a.unit == market.Hourly) && choices.Has(s.d, a.from-1) && !s.of(a.to):
		w.before = 0 // "£85k + equity, or £550/day"
	case w.before == aboutNot && a.unit == market.Daily && s.onTop(a):
		w.before = 0 // "£120 per on-call weekend on top of £450 per day"
	case w.before == aboutNot && !w.whole:
		return verdict{why: "money that is no pay"}
	case w.before == aboutBudget && a.unit == "" && *a.lo >= 20000 && *a.hi <= 200000 && s.raisedSalary(w):
		w.before = aboutSalary // "CDI, on peut monter à 50 k€"
	case w.before == aboutBudget && s.permanent && !s.project && !s.freelance && !w.beforeTax && !w.salaryWords && (a.kilo || *a.lo >= 10000):
		return verdict{why: "a budget in an ad for employees"}
	case (w.before == aboutBudget || w.before == aboutDayRate) && s.otherBudget(a, w), w.before == 0 && a.unit != "" && s.consequence(a) && !s.converted(a):
		return verdict{why: "money that is no pay"}
	case s.permanent && (a.kilo || *a.lo >= 10000) && s.underCap(a, max(0, a.from-9)):
		return verdict{why: "what a project may cost, in an ad for employees"}
	case w.before == aboutPermanent && s.bonusBefore(w.beforeAt):
		return verdict{why: "a bonus, not the pay"}
	case s.bystander(a, w):
		return verdict{why: "what other people or things pay, cost or earn"}
	case s.another(a):
		return verdict{why: "another's money, or that of another time"}
	case s.ruledOut(a), s.definite(a):
		return verdict{why: "an amount that the ad does not offer"}
	case s.loosely(a, w), s.entrusted(a, w):
		return verdict{why: "money for something else"}
	case w.past:
		return verdict{why: "what another was paid"}
	case w.after == aboutNot && a.unit == "" && (!direct || (w.before == aboutBudget || w.before == aboutPay) && s.of(a.to)):
		return verdict{why: "money that is no pay"}
	case a.currency == "" && !s.bareAllowed(a, w):
		return verdict{why: "a figure without currency or unit"}
	case s.charged(a), s.inProduct(a), s.ofThing(a, w):
		return verdict{why: "what other people or things pay, cost or earn"}
	case s.otherPost(a):
		return verdict{why: "the pay of another offer"}
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
	v.share = !v.salary && s.share(a)
	if v.maybe = w.maybe; w.maybe {
		v.score = max(1, v.score-50)
	}
	return v
}

// times reports whether the amount is multiplied by the days it is paid for: "450 € × 60 jours".
func (s *scan) times(a *amount) bool {
	t := s.d.Tokens()
	return a.figures < a.to && (t[a.figures].Is('×') || t[a.figures].Is('*') || isWord(s.d, a.figures, "x"))
}

// of reports whether "de" or "of" stands at token k: what follows is what the amount is made of.
func (s *scan) of(k int) bool {
	return isWord(s.d, k, "de") || isWord(s.d, k, "d") || isWord(s.d, k, "of")
}

// looseSubjects are of pay only when the amount follows at once and nothing behind it says what it is for. True are verbs of
// spending, whose months and years are never pay.
var looseSubjects = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "mettre|debourser|depenser|esperons|espere|hoping for|hope to pay|hoffen auf|gibt es"},
	text.Entry[bool]{Meaning: false, Phrases: "facturation|montant|mis de cote|mettons de cote|met de cote|je met"},
)

// loosely reports whether a loose subject is all that calls the amount pay, and the words around it do not: "Montant :
// 400 € de prime", "mis de côté 300 € pour les licences".
func (s *scan) loosely(a *amount, w surroundings) bool {
	if w.before == 0 {
		return false
	}
	verb, n := looseSubjects.At(s.d, w.beforeAt)
	switch {
	case n != w.beforeTo-w.beforeAt:
		return false
	case a.unit != "":
		return verb && (a.unit == market.Monthly || a.unit == market.Yearly) // "éviter de dépenser 3 000 € par mois"
	}
	behind := s.of(a.to) || isWord(s.d, a.to, "pour") && !(verb && (isWord(s.d, a.to+1, "cette") || isWord(s.d, a.to+1, "ce"))) || verb && (isWord(s.d, a.to, "dans") || isWord(s.d, a.to, "into") || isWord(s.d, a.to, "in")) && !isWord(s.d, a.to+1, "ce") && !isWord(s.d, a.to+1, "this")
	return behind && !w.whole || !s.quiet(w.beforeTo, a.from)
}

// daysSold reports whether the word at token k says of counted days that they are paid for: "18 jours vendus".
func (s *scan) daysSold(k int) bool {
	if _, n := soldDays.At(s.d, k); n == 0 || k < 2 {
		return false
	}
	u, n := units.At(s.d, k-1)
	return n == 1 && u == market.Daily && (s.d.Tokens()[k-2].Kind == text.Number || fewDays.Has(s.d, k-2))
}

// included reports whether a word for that stands among the tokens from to k.
func (s *scan) included(from, k int) bool {
	for i := from; i < k; i++ {
		if _, n := inclusions.At(s.d, i); n > 0 {
			return true
		}
	}
	return false
}

var inclusions = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "inclus|incluse|incluses|compris|comprise|comprises|included|inklusive|inklusiv|inbegriffen"})

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
	if isWord(d, k, "d") && k+2 < a.from && (isWord(d, k+2, "un") || isWord(d, k+2, "une")) || isWord(d, k, "of") && isWord(d, k+1, "a") {
		return true // "le budget d'un client"
	}
	if _, n := units.At(d, k+1); isWord(d, k, "par") && n == 0 && k+1 < a.from {
		return true // "budget quotidien par campagne"
	}
	if s.purpose(a, k) {
		return true
	}
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

var ownBudgets = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vont|va|ira|iront|allant|est|sont|serait|seraient|varie|varient|oscille|oscillent|mission|prestation|freelance|journalier|quotidien|horaire|mensuel|total|global|client|initial|alloue|ferme|fixe|disponible|projet|project|ht|journaliere|quotidienne|globale|totale|mensuelle|allouee|initiale"})

// pricedCell reports whether a figure fills its line or cell with nothing but "max" or "HT" beside it, in an ad for
// freelancers: "|| 550 max ||".
func (s *scan) pricedCell(a *amount, w surroundings) bool {
	if !s.freelance && !s.stay || s.project && !s.staffing || a.kilo || a.unit != "" || !w.onlyAmount && !s.between(a) && !(w.beforeTax && s.cell(a)) || *a.lo < 250 || *a.hi > 1500 || math.Mod(*a.hi, 5) != 0 {
		return false
	}
	if a.ranged && *a.lo < *a.hi && math.Mod(*a.lo, 5) == 0 && s.between(a) {
		return true // "Entre 550 et 650, selon le profil."
	}
	if a.ranged && *a.lo >= 300 && *a.hi <= 900 && *a.lo < *a.hi && math.Mod(*a.lo, 5) == 0 && s.fills(a) {
		return true // "400/430"
	}
	return boundAfter(s.d, a) == upTo || boundBefore(s.d, a, -1) == upTo || w.beforeTax
}

// between reports whether a range opens its sentence and a reason follows ("420 à 460 selon profil"), or "entre" opens
// it and nothing else follows.
func (s *scan) between(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	opens := a.from > 0 && d.Ends(a.from-2) && (isWord(d, a.from-1, "entre") || isWord(d, a.from-1, "between") || isWord(d, a.from-1, "zwischen"))
	if !opens && !s.opens(a) && !(s.job && a.from > 0 && t[a.from-1].Is(',') && reasonHeads.Has(d, a.to)) {
		return false
	}
	k := a.to
	for k < len(t) && !d.Ends(k) {
		if _, n := reasonHeads.At(d, k); n > 0 && a.currency != "" {
			return true // "Entre 250 et 400 euros suivant ce qui est faisable."
		}
		_, m := reasons.At(d, k)
		if m == 0 {
			if _, m = fillers.At(d, k); m == 0 {
				return false
			}
		}
		k += m
	}
	return opens || k > a.to
}

// reasonHeads begin what the price depends on.
var reasonHeads = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "selon|suivant|en fonction de|en fonction du|en fonction des|depending on|according to|je nach|abhangig von"})

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
