package pay

import (
	"math"

	"tjm/extract/text"
)

// capPhrases say in the first person what is not to be exceeded.
var capPhrases = join(join("voulons pas|souhaitons pas|pouvons pas|peux pas|veux pas|pourrons pas|pourrai pas|pourrions pas|on ne pourra pas|on ne veut pas|on ne peut pas|client ne veut pas|client ne peut pas", " ", "depasser|aller au dela de|aller au-dela de|monter au dela de|monter au-dela de|monter plus haut que|mettre plus de|depenser plus de"), "", "| les") +
	"|" + join("want to|can't|cannot|won't", " ", "go above|go over|go beyond|go higher than|exceed|spend more than") +
	"|" + join("notre|mon|le", " ", join("plafond|maximum", " ", "est de|est fixe a|est a")) +
	"|wollen nicht mehr als|konnen nicht mehr als"

// plainCaps say the same of anybody and anything, so that they bound a price and do not make one.
var plainCaps = join(join("pourra pas|pourront pas|pourrait pas|peut pas|peuvent pas|doit pas|devra pas|devrait pas|saurait|sauraient|impossible de|pas question de", " ", "depasser|exceder|aller au dela de|aller au-dela de|monter au dela de|monter au-dela de|monter plus haut que|mettre plus de|depenser plus de|payer plus de|offrir plus de|proposer plus de"), "", "| les") +
	"|" + join("able to|unable to|may not|must not|should not|shouldn't|would not|wouldn't", " ", "go above|go over|go beyond|go higher than|exceed|spend more than|pay more than|offer more than")

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

// cappedJobs say before a price that the job as a whole may not cost more. True name it plainly, false are words of other
// trades too ("la prestation est plafonnée à", of an insurer), which count in ads for a job with one price.
var cappedJobs = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: join("le projet|ce projet|notre projet|le chantier|ce chantier|tout le projet|l'ensemble du projet", " ", capsWhole) + "|" + join("the project|this project|our project|the whole project|the whole job", " ", "is capped at|is limited to|will be capped at|must not exceed|won't exceed|can't exceed|may not exceed")},
	text.Entry[bool]{Meaning: true, Phrases: join("das projekt|unser projekt|das ganze projekt|das gesamte projekt", " ", "ist auf|ist bei|wird auf|wird bei")},
	text.Entry[bool]{Meaning: false, Phrases: join("la prestation|cette prestation|l'ensemble|le tout|le total|l'intervention|la refonte|la migration|le lot|le developpement|la realisation", " ", capsWhole) + "|" + join("the job|the work|the lot|the build", " ", "is capped at|is limited to|must not exceed|won't exceed")},
)

const capsWhole = "est plafonne a|est plafonnee a|sera plafonne a|sera plafonnee a|est limite a|est limitee a|ne depassera pas|ne depassera pas les|ne doit pas depasser|ne devra pas depasser|ne peut pas depasser|ne pourra pas depasser|ne saurait depasser"

// cappedJob reports whether such words stand right before the amount: "Le projet est plafonné à 15 k€ HT".
func (s *scan) cappedJob(a *amount, from int) bool {
	return *a.hi <= mostBudget && !s.permanent && !s.dayRate && s.underCap(a, from)
}

// underCap reports whether such words lead to the amount, whoever has the project.
func (s *scan) underCap(a *amount, from int) bool {
	if a.currency == "" || a.unit != "" || isWord(s.d, a.to, "par") || isWord(s.d, a.to, "per") || isWord(s.d, a.to, "pro") || s.of(a.to) {
		return false
	}
	for k := a.from - 4; k >= from && a.from-k <= 9; k-- {
		plain, n := cappedJobs.At(s.d, k)
		if n == 0 || !plain && !s.project {
			continue
		}
		german := isWord(s.d, k+n-1, "auf") || isWord(s.d, k+n-1, "bei")
		return s.backOver(a.from, k+n) == k+n && (!german || boundAfter(s.d, a) == upTo) // "ist auf 15.000 € gedeckelt"
	}
	return false
}
