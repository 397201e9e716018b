package pay

import (
	"math"

	"tjm/extract/text"
	"tjm/internal/market"
)

// dayPackage is "forfait jour", which is a day rate beside a day's price and the status of an employee beside another.
var dayPackage = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "forfait jour|forfait jours"})

// unitPrices stand before the price of one day in an order for several.
var unitPrices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pu|pu ht|p.u.|prix unitaire|unit price"})

// kind decides by unit, then by the nearest word, then by size.
func (s *scan) kind(a *amount, w surroundings) verdict {
	switch a.unit {
	case market.Daily, market.Hourly:
		if a.unit == market.Hourly && a.currency == "" && w.before != aboutDayRate && !rateOrCost(w) && !(s.freelance && s.per(a) && s.cell(a)) {
			return verdict{why: "hours of work"}
		}
		if a.kilo && (a.unit != market.Daily || *a.hi > 2000 || *a.lo < 150) {
			break // "45k/j" is no day rate, "0,5 k€ la journée" is one
		}
		gross := w.gross || isWord(s.d, a.to, "brut") || isWord(s.d, a.to, "brutto") || isWord(s.d, a.to, "gross")
		if gross && !w.beforeTax && s.permanent && (a.unit == market.Hourly || !s.freelance) && !s.dayRate {
			return verdict{salary: true, unit: a.unit, score: 55} // "CDD saisonnier, 13,50 € bruts de l'heure"
		}
		if a.unit == market.Hourly && w.before == 0 && *a.hi < 18 && (a.currency == "EUR" || a.currency == "GBP" || a.currency == "CHF") {
			return verdict{why: "an hourly wage that no word calls the rate"}
		}
		return verdict{unit: a.unit, score: 60}
	case market.Monthly:
		return s.monthly(a, w)
	case market.Yearly:
		if w.before == aboutBudget && !w.salaryWords && !w.heading {
			return verdict{why: "a yearly budget"}
		}
		if w.before == aboutDayRate && !a.kilo {
			return verdict{why: "a yearly amount behind a word for the day rate"}
		}
		if s.freelance && !s.permanent && w.before != aboutPay && !w.salaryWords && w.after != aboutSalary && !w.onlyAmount {
			return verdict{why: "a yearly amount in an ad for freelancers"}
		}
		return verdict{salary: true, unit: market.Yearly, score: 60}
	}
	if w.before == aboutPermanent && !a.kilo && a.currency != "" && *a.lo >= 150 && *a.hi <= 1500 && w.distance <= 3 {
		if _, n := dayPackage.At(s.d, w.beforeAt); n == w.beforeTo-w.beforeAt {
			w.before = aboutDayRate
		}
	}
	if w.beforeTax && w.before == aboutSalary && s.freelance && !a.kilo && *a.lo >= 150 && *a.hi <= 1500 {
		w.before = aboutRate // "Salaire / TJM : 42-47 k€ brut ou 430 € HT"
	}
	if w.before == aboutDayRate && a.kilo && (a.ranged || w.salaryWords) && s.permanent {
		w.before = aboutSalary
	}
	switch w.before {
	case aboutDayRate:
		if w.whole && *a.hi > 3000 {
			return verdict{unit: market.Fixed, score: 40}
		}
		return verdict{unit: market.Daily, score: 50}
	case aboutHourRate:
		return verdict{unit: market.Hourly, score: 50}
	case aboutMonthRate:
		return verdict{unit: market.Monthly, score: 50}
	case aboutFixed:
		if *a.hi > mostBudget && s.budgeted(w) {
			return s.large(a, w)
		}
		return verdict{unit: market.Fixed, score: 45}
	}
	if w.before == 0 && w.after == aboutBudget {
		w.before = aboutBudget
	}
	if w.after == aboutDayRate && !a.kilo {
		return verdict{unit: market.Daily, score: 45}
	}
	if _, n := unitPrices.At(s.d, w.beforeAt); n > 0 && w.before == aboutRate && *a.lo >= 150 && *a.hi <= 1500 && w.distance <= 3 {
		return verdict{unit: market.Daily, score: 46}
	}
	if w.after == aboutFreelance && w.before != aboutSalary && !a.kilo && (a.currency != "" || *a.lo >= 250) && *a.lo >= 150 && *a.hi <= 1200 && (isWord(s.d, a.to, "en") || isWord(s.d, a.to, "pour")) && !s.project {
		return verdict{unit: market.Daily, score: 42} // "39 k€ en CDI, 380 € en freelance"
	}
	if w.whole && (!a.kilo || w.fixed && w.before == aboutPay && !s.permanent) && w.before != aboutSalary && w.before != aboutPermanent && (*a.hi > 300 || w.fixed) {
		return verdict{unit: market.Fixed, score: 44}
	}
	big := a.kilo || *a.lo >= 10000
	switch {
	case big:
		return s.large(a, w)
	case w.before == aboutBudget:
		if *a.hi > s.mostPerDay() || s.project && !s.dayRate || s.purseOfOne(w) || s.lengthy && !s.freelance && !s.mission && !s.staffing && !s.dayRange(a) {
			return verdict{unit: market.Fixed, score: 40}
		}
		return verdict{unit: market.Daily, score: 40}
	case w.before == aboutRate && w.gross && !w.beforeTax && *a.lo >= 1200 && !s.dayRate:
		return verdict{salary: true, unit: market.Monthly, score: 45} // "grille hospitalière, soit 2 480 € brut"
	case (w.before == aboutRate || w.before == aboutFreelance) && !(s.board && w.onlyAmount):
		if *a.lo >= 150 && *a.hi <= 1500 || *a.lo >= 150 && *a.hi <= 2500 && w.before == aboutRate && !s.project {
			return verdict{unit: market.Daily, score: 40}
		}
		if (s.project || w.before == aboutRate && w.allIn && !s.permanent) && *a.hi > 2500 {
			return verdict{unit: market.Fixed, score: 30}
		}
	case w.before == aboutPay && a.currency != "" && !w.salaryWords && !s.trainee && s.purseOfOne(w) && w.distance <= 2:
		return verdict{unit: market.Fixed, score: 38} // "Je paie 600 €."
	case w.before == aboutPay && (s.freelance || w.beforeTax || s.project) && !w.salaryWords:
		if !s.permanent && (*a.hi > s.mostPerDay() || s.project && !s.dayRate) {
			return verdict{unit: market.Fixed, score: 38}
		}
		if *a.lo >= 150 && *a.hi <= 2500 {
			return verdict{unit: market.Daily, score: 38}
		}
	case w.before == aboutPay && s.mission && !w.salaryWords && (w.distance <= 2 || w.distance <= 8 && boundBefore(s.d, a, -1) == upTo) && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0:
		return verdict{unit: market.Daily, score: 34} // "la paie : 560 €"
	case a.currency == "" && s.handed(a, w):
		return verdict{unit: market.Daily, score: 34}
	case w.before == aboutPay && !w.salaryWords && !s.permanent && !s.trainee && !w.heading && w.distance <= 1 && *a.lo >= 250 && *a.hi < 1000 && math.Mod(*a.lo, 5) == 0 && s.missionCues(1):
		return verdict{unit: market.Daily, score: 30} // "ils donnent 360 euros"
	case w.before == aboutPay && !w.salaryWords && !s.permanent && a.ranged && *a.lo >= 150 && *a.hi < 1000:
		return verdict{unit: market.Daily, score: 30} // no month is paid so little
	case w.before == aboutPermanent && w.salaryWords && !w.beforeTax && !w.heading && !s.of(s.overBounds(a.to)) && *a.lo >= 1300 && *a.hi < 10000 && a.currency != "":
		return verdict{salary: true, unit: market.Monthly, score: 35} // "CDD de six mois, 2 600 € brut"
	case w.before == aboutPay || w.before == aboutSalary:
		labelled := !w.heading && s.d.Tokens()[w.beforeTo].Is(':')
		if (*a.lo >= 300 && (w.before == aboutSalary || s.trainee || labelled) || *a.hi >= 1000 && *a.lo >= 800) && *a.hi < 10000 && (w.before == aboutSalary || !s.freelance || w.salaryWords) {
			return verdict{salary: true, unit: market.Monthly, score: 35}
		}
	}
	return s.unnamed(a, w)
}

// large is an amount of ten thousand and more, or one in thousands, without a unit.
func (s *scan) large(a *amount, w surroundings) verdict {
	pay := w.before == aboutPay && (a.ranged || w.heading || w.distance <= 2 || s.quiet(w.beforeTo, a.from))
	salary := w.before == aboutSalary || w.before == aboutPermanent || pay || w.after == aboutSalary || w.after == aboutPermanent || w.salaryWords
	switch {
	case salary:
		return verdict{salary: true, unit: market.Yearly, score: 50}
	case *a.hi > mostBudget && s.budgeted(w):
		return verdict{why: "the budget of a whole project, of which a freelancer's price is a part"}
	case w.before == aboutBudget && s.dayRate && !s.label(w.beforeAt, w.beforeTo):
		return verdict{why: "a budget beside a day rate"}
	case w.before == aboutBudget && a.kilo && a.ranged && *a.lo >= 25000 && !s.project && !w.beforeTax && !w.whole:
		return verdict{why: "a budget that may be a salary or a project's"}
	case w.before == aboutBudget || w.before == aboutRate && (s.project || w.allIn && !s.permanent && !a.kilo):
		return verdict{unit: market.Fixed, score: 40}
	case !a.kilo && a.ranged && a.currency != "" && s.permanent && !s.project && *a.lo >= 18000 && *a.hi <= 300000 && *a.hi <= 2.5**a.lo:
		return verdict{salary: true, unit: market.Yearly, score: 30}
	case !a.kilo || *a.hi > 250000 || *a.lo < 18000:
		return verdict{why: "a large amount that no word calls pay"}
	case a.ranged || s.permanent:
		return verdict{salary: true, unit: market.Yearly, score: 35}
	}
	return verdict{why: "a large amount that no word calls pay"}
}

// dayRange reports whether the amount is two ends of a day's price, and days or months of work are named: "460 / 500 €".
func (s *scan) dayRange(a *amount) bool {
	return a.ranged && !s.project && *a.lo >= 250 && *a.hi <= 999 && *a.lo < *a.hi && math.Mod(*a.lo, 5) == 0 && math.Mod(*a.hi, 5) == 0 && s.missionCues(2)
}

// mostBudget is the largest budget in euros that one freelancer is taken to be paid; a larger one is the project's.
const mostBudget = 100000

// budgeted reports whether the word that names the amount is a budget, whole or in part.
func (s *scan) budgeted(w surroundings) bool {
	return w.before == aboutBudget || w.beforeAt >= 0 && (isWord(s.d, w.beforeAt, "budget") || isWord(s.d, w.beforeAt, "enveloppe") || isWord(s.d, w.beforeAt, "gesamtbudget") || isWord(s.d, w.beforeAt, "projektbudget") || isWord(s.d, w.beforeAt+1, "budget"))
}

// unnamed is an amount without unit and without a word about it: pay only where an ad's header shows pay.
func (s *scan) unnamed(a *amount, w surroundings) verdict {
	day := *a.lo >= 150 && *a.hi <= 1500 && a.currency != ""
	switch {
	case s.board && w.onlyAmount && *a.hi >= 50 && a.currency != "":
		return verdict{unit: market.Fixed, score: 25}
	case w.allIn && s.project && !s.permanent && !w.title && s.opens(a) && *a.lo >= 300 && *a.hi <= 20000 && a.currency != "":
		return verdict{unit: market.Fixed, score: 24} // "3 000 € tout compris, trois semaines de travail"
	case w.title && s.project && a.currency != "":
		return verdict{why: "a project's amount that no word calls its price"}
	case w.title && day:
		return verdict{unit: market.Daily, score: 25}
	case s.job && !s.permanent && a.unit == "" && a.currency != "" && *a.lo >= 50 && *a.hi <= 20000 && !w.title && (a.ranged && s.between(a) || w.onlyAmount && s.opens(a) && (boundAfter(s.d, a) == upTo || boundBefore(s.d, a, -1) == upTo)) && !s.dayRate && !s.staffing:
		return verdict{unit: market.Fixed, score: 24} // "Entre 250 et 400 euros suivant ce qui est faisable."
	case s.taxIn(a):
		return verdict{unit: market.Fixed, score: 24} // "2 500 € TTC maximum."
	case s.titleTail(a), s.capped(a):
		return verdict{unit: market.Daily, score: 24}
	case day && w.before == 0 && s.opens(a) && s.unitApart(a) == market.Daily:
		return verdict{unit: market.Daily, score: 26} // "480 € la première année, 500 € ensuite, par jour et hors taxes"
	case s.explained(a):
		return verdict{why: "the next line says what else it is"}
	case a.currency == "" && w.beforeTax && s.cell(a) && s.pricedCell(a, w):
		return verdict{unit: market.Daily, score: 20} // "besoin d'un dev, 4 mois, 400 HT max"
	case (w.onlyAmount || w.fused && a.ranged || a.ranged && s.between(a)) && (day || s.pricedCell(a, w)) && (s.freelance || s.stay || w.beforeTax || a.ranged && !s.permanent) && (a.ranged || *a.lo >= 250) && (!s.project || s.staffing && a.currency == "" && a.ranged):
		return verdict{unit: market.Daily, score: 20}
	case s.permanent && s.dayRange(a) && a.currency != "" && (s.fills(a) || s.between(a)) && !s.trainee && s.permanentInstead():
		return verdict{unit: market.Daily, score: 19} // a line "350-400 €" above "Ou CDI, 36-43 K€"
	case day && *a.lo >= 250 && math.Mod(*a.lo, 5) == 0 && (s.freelance || s.mission) && !s.project && w.before == 0 && w.after == 0 && !w.salaryWords && s.opens(a) && s.terms(a):
		return verdict{unit: market.Daily, score: 18} // "700 € (négociable), 12 mois"
	case day && *a.lo >= 250 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && s.freelance && !s.permanent && !s.project && !s.job && w.before == 0 && w.after == 0 && !w.salaryWords && s.lastCell(a):
		return verdict{unit: market.Daily, score: 17} // "Nanterre, TT trois jours par semaine, 540 €."
	case day && *a.lo >= 150 && w.before == 0 && !s.project && eachBefore(s.d, a.from) && eaches.Has(s.d, a.to):
		return verdict{unit: market.Daily, score: 23} // "trente jours, 380 € chacun"
	case w.beforeTax && day && *a.lo >= 250 && w.before == 0 && !s.project && eachBefore(s.d, a.from):
		return verdict{unit: market.Daily, score: 22} // "renfort de 130 jours, facturables au réel, 410 € HT"
	case w.beforeTax && day && (a.ranged && s.freelance || *a.lo >= 250 && s.opens(a)) && !s.project:
		return verdict{unit: market.Daily, score: 20}
	}
	return verdict{why: "no word calls it pay"}
}

// permanentInstead reports whether a permanent contract is offered in the place of the work that the ad is about: "Ou CDI",
// "CDI possible".
func (s *scan) permanentInstead() bool {
	named := false
	for _, h := range s.hits {
		if h.Meaning != aboutPermanent {
			continue
		}
		before := h.From - 1
		if isWord(s.d, before, "en") {
			before-- // "sinon en CDI"
		}
		if _, n := choices.At(s.d, before); n == 0 && !isWord(s.d, h.To, "possible") && !isWord(s.d, h.To, "envisageable") {
			return false
		}
		named = true
	}
	return named
}

// choices lead to a second form of employment.
var choices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ou|or|oder|sinon|alternativement|alternatively|alternativ"})
