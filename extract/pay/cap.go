package pay

import (
	"math"

	"tjm/extract/text"
)

// capPhrases say in the first person what is not to be exceeded.
var capPhrases = join(join("voulons pas|souhaitons pas|pouvons pas|peux pas|veux pas|on ne veut pas|on ne peut pas|client ne veut pas|client ne peut pas", " ", "depasser|aller au dela de|aller au-dela de|monter au dela de|monter au-dela de|monter plus haut que|mettre plus de|depenser plus de"), "", "| les") +
	"|" + join("want to|can't|cannot|won't", " ", "go above|go over|go beyond|go higher than|exceed|spend more than") +
	"|" + join("notre|mon|le", " ", join("plafond|maximum", " ", "est de|est fixe a|est a")) +
	"|wollen nicht mehr als|konnen nicht mehr als"

// titleTail reports whether a figure of the size of a day's price, with two ends or a bound, closes the title of an ad for
// someone's time: "Mission Java, Lyon – 600 à 650".
func (s *scan) titleTail(a *amount) bool {
	if !s.freelance && !s.mission || s.permanent || s.project || a.unit != "" || a.kilo || *a.lo < 250 || *a.hi > 1200 || math.Mod(*a.lo, 5) != 0 || math.Mod(*a.hi, 5) != 0 {
		return false
	}
	return (a.ranged && *a.lo < *a.hi || boundBefore(s.d, a, -1) == upTo || boundAfter(s.d, a) == upTo) && s.tailed(a)
}

// tailed reports whether the amount, with its bound and reasons, stands at the end of the title behind a dash, a comma or
// a bar.
func (s *scan) tailed(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	k := s.backOver(a.from, 0)
	if int(t[a.from].From) >= d.BodyAt-1 || k == 0 || !t[k-1].Is(',') && !t[k-1].Is('|') && (!t[k-1].Is('-') || t[k-1].Glued) {
		return false
	}
	for k = a.to; k < len(t) && int(t[k].From) < d.BodyAt-1 && t[k].Kind != text.Line; {
		n := 0
		for _, l := range []*text.Lexicon[bool]{fillers, reasons} {
			if _, m := l.At(d, k); m > n {
				n = m
			}
		}
		if _, m := boundsAfter.At(d, k); m > n {
			n = m
		}
		if n == 0 {
			return false
		}
		k += n
	}
	return true
}

// taxIn reports whether a figure with its tax, and a bound, is all that a sentence holds: those who pay taxes on top buy a
// whole job, not days.
func (s *scan) taxIn(a *amount) bool {
	if s.permanent || s.dayRate || a.unit != "" || a.currency == "" || a.kilo || *a.lo < 100 || *a.hi > 30000 || !s.opens(a) {
		return false
	}
	_, n := taxesIn.At(s.d, a.figures)
	return n > 0 && (s.d.Ends(a.figures+n) || boundAfter(s.d, a) == upTo)
}

var taxesIn = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ttc|t.t.c.|toutes taxes comprises|taxes comprises|inc vat|inc. vat|incl vat|incl. vat|including vat|vat included|inkl. mwst|inkl mwst|inklusive mwst|inklusive mehrwertsteuer"})

// selfCaps are such phrases before the price of a job.
var selfCaps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: capPhrases})

// capped reports whether a figure of the size of a day's price, in an ad for someone's time, is what is not to be exceeded:
// "Nous ne pouvons pas dépasser 450 €".
func (s *scan) capped(a *amount) bool {
	from, _ := s.d.Sentence(a.from, 20)
	return a.currency != "" && *a.lo >= 250 && *a.hi <= 1200 && (s.freelance || s.mission) && !s.job && !s.permanent && !s.of(a.to) && !isWord(s.d, a.to, "par") &&
		within(s.d, selfCaps, max(from, a.from-8), a.from)
}
