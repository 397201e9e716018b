package pay

import (
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
	return v
}

// bareAllowed reports whether a figure without currency may be pay: only just behind a word for the rate, or with a
// unit that only pay has.
func (s *scan) bareAllowed(a *amount, w surroundings) bool {
	rate := w.before == aboutDayRate || w.before == aboutHourRate || w.before == aboutRate || w.before == aboutBudget || w.before == aboutFixed
	if a.kilo {
		return *a.lo >= 15000 && (a.ranged || w.before == aboutSalary || w.before == aboutPay || w.before == aboutPermanent) && *a.hi <= 300000
	}
	if *a.lo < 120 && w.before != aboutHourRate && !(a.unit == market.Hourly && rate && *a.lo >= 15) {
		return false
	}
	if a.unit == market.Daily && *a.hi <= 2000 && s.pricey(a) {
		return true
	}
	if w.after == aboutDayRate && *a.hi <= 2000 {
		return true
	}
	if w.before == aboutCost && a.unit == market.Daily && *a.lo >= 150 {
		rate = true
	}
	if !rate && (w.before != aboutSalary || *a.lo < 10000) {
		return false
	}
	return w.distance <= 8 && s.quiet(w.beforeTo, a.from) && s.endsWell(a) && *a.hi < 900000 && !(rate && yearLike(*a.lo))
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
		if t[k].Kind != text.Symbol {
			return false
		}
		k++
	}
	return true
}

var quietWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de|du|des|a|au|la|le|est|is|ist|of|the|at|a discuter|selon profil|selon experience|souhaite|vise|visee|prevu|prevue|maximum|client|jour|journalier|day|fixe|fixe a|range|between|entre|fourchette|moyen|per day|par jour|pro tag|liegt bei|von|at around|pour|offert|achat|d'|l'|'"})

// endsWell refuses a bare figure that counts something: "TJM 450 collaborateurs".
func (s *scan) endsWell(a *amount) bool {
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
	_, n := boundsAfter.At(d, k)
	return n > 0
}

var endings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "negociable|nego|discutable|a negocier|a discuter|flexible|pour|si|ou|voire|or|if|negotiable|vb|verhandelbar|par jour|per day|tjm|au|a|pro tag|jour|jours"})

// kind decides by unit, then by the nearest word, then by size.
func (s *scan) kind(a *amount, w surroundings) verdict {
	switch a.unit {
	case market.Daily, market.Hourly:
		if a.unit == market.Hourly && a.currency == "" && w.before != aboutHourRate && w.before != aboutRate && w.before != aboutDayRate {
			return verdict{why: "hours of work"}
		}
		if a.kilo {
			break // "45k/j" is no day rate
		}
		return verdict{unit: a.unit, score: 60}
	case market.Monthly:
		return s.monthly(a, w)
	case market.Yearly:
		if w.before == aboutDayRate && !a.kilo {
			return verdict{why: "a yearly amount behind a word for the day rate"}
		}
		return verdict{salary: true, unit: market.Yearly, score: 60}
	}
	switch w.before {
	case aboutDayRate:
		if w.whole && *a.hi > 3000 {
			return verdict{unit: market.Fixed, score: 40}
		}
		return verdict{unit: market.Daily, score: 50}
	case aboutHourRate:
		return verdict{unit: market.Hourly, score: 50}
	case aboutFixed:
		return verdict{unit: market.Fixed, score: 45}
	}
	if w.after == aboutDayRate && !a.kilo {
		return verdict{unit: market.Daily, score: 45}
	}
	if w.whole && !a.kilo && w.before != aboutSalary && w.before != aboutPermanent && *a.hi > 300 {
		return verdict{unit: market.Fixed, score: 44}
	}
	big := a.kilo || *a.lo >= 10000
	switch {
	case big:
		return s.large(a, w)
	case w.before == aboutBudget:
		if *a.hi > 1500 || s.project && !s.dayRate {
			return verdict{unit: market.Fixed, score: 40}
		}
		return verdict{unit: market.Daily, score: 40}
	case (w.before == aboutRate || w.before == aboutFreelance) && !(s.board && w.onlyAmount):
		if *a.lo >= 150 && *a.hi <= 2500 {
			return verdict{unit: market.Daily, score: 40}
		}
		if s.project && *a.hi > 2500 {
			return verdict{unit: market.Fixed, score: 30}
		}
	case w.before == aboutPay && (s.freelance || w.beforeTax) && !w.salaryWords:
		if *a.lo >= 150 && *a.hi <= 2500 {
			return verdict{unit: market.Daily, score: 38}
		}
	case w.before == aboutPay || w.before == aboutSalary:
		if *a.lo >= 300 && *a.hi < 10000 && (w.before == aboutSalary || !s.freelance || w.salaryWords) {
			return verdict{salary: true, unit: market.Monthly, score: 35}
		}
	}
	return s.unnamed(a, w)
}

func (s *scan) monthly(a *amount, w surroundings) verdict {
	switch {
	case w.before == aboutSalary || w.before == aboutPermanent || w.salaryWords && !s.freelance:
		return verdict{salary: true, unit: market.Monthly, score: 50}
	case *a.hi < 800 && w.before != aboutPay && w.before != aboutRate:
		return verdict{why: "a monthly cost"}
	case s.freelance && !s.permanent:
		return verdict{unit: market.Monthly, score: 50}
	}
	return verdict{salary: true, unit: market.Monthly, score: 45}
}

// large is an amount of ten thousand and more, or one in thousands, without a unit.
func (s *scan) large(a *amount, w surroundings) verdict {
	salary := w.before == aboutSalary || w.before == aboutPermanent || w.before == aboutPay || w.after == aboutSalary || w.salaryWords
	switch {
	case salary:
		return verdict{salary: true, unit: market.Yearly, score: 50}
	case w.before == aboutBudget && a.kilo && a.ranged && *a.lo >= 25000 && !s.project:
		return verdict{why: "a budget that may be a salary or a project's"}
	case w.before == aboutBudget || w.before == aboutRate && s.project:
		return verdict{unit: market.Fixed, score: 40}
	case !a.kilo || *a.hi > 250000 || *a.lo < 18000:
		return verdict{why: "a large amount that no word calls pay"}
	case a.ranged || s.permanent:
		return verdict{salary: true, unit: market.Yearly, score: 35}
	}
	return verdict{why: "a large amount that no word calls pay"}
}

// unnamed is an amount without unit and without a word about it: pay only where an ad's header shows pay.
func (s *scan) unnamed(a *amount, w surroundings) verdict {
	day := *a.lo >= 150 && *a.hi <= 1500 && a.currency != ""
	switch {
	case s.board && w.onlyAmount && *a.hi >= 50 && a.currency != "":
		return verdict{unit: market.Fixed, score: 25}
	case w.title && s.project && a.currency != "":
		return verdict{why: "a project's amount that no word calls its price"}
	case w.title && day:
		return verdict{unit: market.Daily, score: 25}
	case w.onlyAmount && day && (s.freelance || w.beforeTax) && (a.ranged || *a.lo >= 250) && !s.project:
		return verdict{unit: market.Daily, score: 20}
	}
	return verdict{why: "no word calls it pay"}
}
