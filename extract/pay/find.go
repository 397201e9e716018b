package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Result is the pay an ad states.
type Result struct {
	Rate, Salary         *market.Pay // nil when none is stated
	RateSpan, SalarySpan text.Span
	Notes                []text.Note // amounts considered and refused, at most 30
}

// most bounds the figures and amounts looked at and the notes kept: real ads have a handful.
const (
	mostFigures = 20000
	mostAmounts = 2000
	mostNotes   = 30
	mostHits    = 20000 // words about pay
)

// scan is one reading of one document.
type scan struct {
	d         *text.Document
	hits      []text.Hit[about]
	freelance bool
	permanent bool
	dayRate   bool   // words for a day rate
	project   bool   // words for a fixed-price project
	job       bool   // these, or words of someone who asks for a small job
	staffing  bool   // words of ads that look for someone's time
	mission   bool   // words for a stay of some time, and none for a job or a traineeship
	stay      bool   // mission, whether or not words for a project stand beside
	lengthy   bool   // enough words to tell what kind of ad it is
	trainee   bool   // words for a traineeship
	board     bool   // the header line of a project board: "Ouvert · 14 offres · 402 vues"
	cued      int    // different words for a stay, up to two; -1 until it is asked for
	currency  string // of amounts that name none; empty until it is asked for
}

type found struct {
	amount
	verdict
	subject int // token of the word that names it; -1
}

// Find returns the freelance rate and the salary that the ad states, each nil when it states none.
func Find(d *text.Document) Result { return FindWith(d, Hint{}) }

// FindWith is Find with what is known of the ad besides its words: the currency of amounts that name none, and the
// country, which decides what "$" and "kr" mean. The hint's unit is not used.
func FindWith(d *text.Document, h Hint) Result {
	s := newScan(d)
	var r Result
	var all []found
	t := d.Tokens()
	figures, amounts := 0, 0
	for i := 0; i < len(t) && figures < mostFigures && amounts < mostAmounts; {
		if t[i].Kind != text.Number && !spelled.Has(d, i) {
			i++
			continue
		}
		figures++
		a, next, ok := amountAt(d, i, h)
		i = next
		if !ok || !s.worthALook(&a) {
			continue
		}
		amounts++
		s.thousands(&a)
		w := s.around(&a)
		v := s.decide(&a, w)
		if v.score == 0 {
			if a.currency != "" && len(r.Notes) < mostNotes {
				r.Notes = append(r.Notes, text.Note{Span: d.TokenSpan(a.from, a.to), Field: "rate", Why: v.why})
			}
			continue
		}
		s.bound(&a, w)
		if a.currency == "" {
			a.currency = s.currencyOf(h)
		}
		i = max(i, s.raise(&a, v.unit, h))
		all = append(all, found{a, v, w.beforeAt})
	}
	all = reaching(d, all)
	r.Rate, r.RateSpan = best(d, all, false)
	r.Salary, r.SalarySpan = best(d, all, true)
	return r
}

// worthALook passes over figures that cannot be pay: no currency, no unit, no k and too small or too large.
func (s *scan) worthALook(a *amount) bool {
	return a.currency != "" || a.unit != "" || a.kilo || a.refused == "" && *a.lo >= 8 && *a.hi < 1e6
}

func (s *scan) bound(a *amount, w surroundings) {
	if !a.ranged && above(s.d, a.from, a.to) {
		a.lo = nil
		return
	}
	since := w.beforeAt
	if w.heading || w.distance > 14 || w.before == aboutFreelance || w.before == aboutPermanent {
		since = -1
	}
	a.readBounds(s.d, since)
	if a.ranged || a.lo == nil || a.hi == nil {
		return
	}
	t := s.d.Tokens()
	from, _ := s.d.Sentence(a.from, 20)
	if within(s.d, ceilings, max(from, a.from-9), a.from) && !s.comma(max(from, a.from-9), a.from) && (a.unit != "" || t[a.from-1].Is(':')) {
		a.lo = nil
		return
	}
	for k := a.to; k < len(t) && k < a.to+14 && !s.d.Ends(k); k++ {
		if _, n := plafonds.At(s.d, k); n > 0 {
			a.lo = nil
			return
		}
	}
}

// ceilings name the upper end some words before it: "le plafond référencé chez ce client s'établit à 550 euros / jour".
var ceilings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tarif plafond|prix plafond|taux plafond|cout plafond|plafond tarifaire|prix limite|tarif limite|tarif maximum|prix maximum|taux maximum|tarif maximal|prix maximal|tarif max|prix max|maximum rate|maximum price|max rate|rate cap|maximalsatz|maximalpreis|plafond|le plafond|notre plafond|ceiling|our ceiling|limite haute|upper limit|obergrenze|hochstsatz"})

// currencyOf is the currency of an amount that names none: the hint's, else the euro of the ads tjm is made for.
func (s *scan) currencyOf(h Hint) string {
	switch {
	case h.Currency != "":
		return h.Currency
	case s.currency != "":
	case len(british.First(s.d, 1)) > 0:
		s.currency = "GBP"
	default:
		s.currency = "EUR"
	}
	return s.currency
}

// british are words that only ads for work in the United Kingdom have.
var british = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ir35|pd|p/d|p.d.|umbrella|sterling|£|gbp|quid"})
