package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// freelanceType reports whether the ad says of itself that the work is freelance, and names no employment.
func (s *scan) freelanceType() bool {
	typed := false
	for _, h := range s.hits {
		switch h.Meaning {
		case aboutPermanent:
			return false
		case aboutFreelance:
			for k := max(0, h.From-5); k < h.From; k++ {
				_, n := types.At(s.d, k)
				typed = typed || n > 0 && s.quietType(k+n, h.From)
				_, n = engaged.At(s.d, k)
				typed = typed || n > 0 && k+n >= h.From-1
			}
		}
	}
	return typed
}

// quietType reports whether a label's type of work stands between its name and token k: ": full time".
func (s *scan) quietType(from, k int) bool {
	t := s.d.Tokens()
	if from >= k || !t[from].Is(':') {
		return false
	}
	for i := from + 1; i < k; {
		_, n := paces.At(s.d, i)
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

var (
	types = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "type|contract type|employment type|job type|type of contract|type of work|contract|status|type de contrat|contrat|statut|vertragsart"})
	// engaged lead to what the reader will be: "you will be an independent contractor".
	engaged = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "you will be an|you will be a|you'll be an|you'll be a|you are an|you are a|work as an|work as a|working as an|working as a|engaged as an|engaged as a|hired as an|hired as a|paid as an|paid as a"})
	paces   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "full time|full-time|part time|part-time|temps plein|temps partiel|long term|long-term|independent|vollzeit|teilzeit"})
)

func (s *scan) monthly(a *amount, w surroundings) verdict {
	freelance := w.before == aboutFreelance || w.before == aboutCost && s.freelance || w.before == aboutRate || w.before == aboutBudget || w.before == aboutFixed || w.before == aboutMonthRate || w.before == aboutDayRate
	switch {
	case !w.salaryWords && !s.trainee && *a.hi >= 1300 && s.invoiced(a):
		return verdict{unit: market.Monthly, score: 50} // "6 500 € par mois, facture réglée le 5"
	case freelance && (w.salaryWords && !w.beforeTax):
		return verdict{why: "what an umbrella company leaves of a rate"}
	case freelance && (*a.hi >= 800 || w.before == aboutMonthRate):
		return verdict{unit: market.Monthly, score: 50}
	case w.before == aboutSalary && !w.salaryWords && s.freelanceType():
		return verdict{unit: market.Monthly, score: 50} // "Salary: $1,500 per month" above "Type: full time freelance"
	case w.before == aboutCost && !w.salaryWords && !s.permanent:
		return verdict{why: "a monthly cost"}
	case w.before == aboutSalary || w.before == aboutPermanent || w.salaryWords && !s.freelance:
		return verdict{salary: true, unit: market.Monthly, score: 50}
	case *a.hi < 800 && w.before != aboutPay && w.before != aboutRate, *a.hi < 1300 && w.before == 0 && !s.trainee && !w.salaryWords && !w.beforeTax:
		return verdict{why: "a monthly cost"}
	case s.freelance && !s.permanent, w.beforeTax:
		return verdict{unit: market.Monthly, score: 50}
	case s.mission && w.before == 0 && !w.onlyAmount:
		return verdict{why: "a monthly amount that no word calls a salary"}
	}
	return verdict{salary: true, unit: market.Monthly, score: 45}
}

// invoiced reports whether the sentence goes on to the invoice on which the amount is paid, which no employee writes.
func (s *scan) invoiced(a *amount) bool {
	_, to := s.d.Sentence(a.to, 10)
	return within(s.d, invoices, a.to, to)
}

var invoices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("|sur |contre |votre |une |avec |ta |vos |tes ", "", "facture|factures") + "|qui nous facture|qui nous facturent|qui facture|qui facturent|who invoices us|who invoice us|who bills us|vous nous facturez|tu nous factures|sur presentation d'une facture|honoraires|" + join("|on |against |your |one |by ", "", "invoice|invoices") + "|invoiced|" + join("|gegen |auf |per |ihre |eine ", "", "rechnung|rechnungen|rechnungsstellung")})
