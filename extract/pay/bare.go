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
	if a.kilo {
		return *a.lo >= 15000 && (a.ranged || w.salaryWords || w.before == aboutSalary || w.before == aboutPay || w.before == aboutPermanent) && *a.hi <= 300000
	}
	if a.unit == market.Hourly && *a.lo >= 20 && *a.hi <= 200 && rateOrCost(w) && w.distance <= 3 && s.per(a) {
		return true // "on paie 55 de l'heure", "wir zahlen 70 die Stunde"
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
	if w.before == aboutFreelance && w.distance == 1 && (s.d.Tokens()[a.from-1].Is(':') || s.d.Tokens()[a.from-1].Is(',') && s.d.Ends(a.to)) && a.ranged && *a.lo < *a.hi && *a.lo >= 200 && *a.hi <= 1200 && math.Mod(*a.lo, 5) == 0 && s.endsWell(a, w) {
		return true // "Freelance : 400-440"
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

var endings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "negociable|nego|discutable|a negocier|a discuter|flexible|pour|si|ou|voire|or|if|negotiable|vb|verhandelbar|par jour|per day|tjm|au|a|pro tag|jour"})
