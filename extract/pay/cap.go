package pay

import "tjm/extract/text"

// capPhrases say in the first person what is not to be exceeded.
var capPhrases = join(join("voulons pas|souhaitons pas|pouvons pas|peux pas|veux pas|on ne veut pas|on ne peut pas|client ne veut pas|client ne peut pas", " ", "depasser|aller au dela de|aller au-dela de|monter au dela de|monter au-dela de|monter plus haut que|mettre plus de|depenser plus de"), "", "| les") +
	"|" + join("want to|can't|cannot|won't", " ", "go above|go over|go beyond|go higher than|exceed|spend more than") +
	"|" + join("notre|mon|le", " ", join("plafond|maximum", " ", "est de|est fixe a|est a")) +
	"|wollen nicht mehr als|konnen nicht mehr als"

// selfCaps are such phrases before the price of a job.
var selfCaps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: capPhrases})

// capped reports whether a figure of the size of a day's price, in an ad for someone's time, is what is not to be exceeded:
// "Nous ne pouvons pas dépasser 450 €".
func (s *scan) capped(a *amount) bool {
	from, _ := s.d.Sentence(a.from, 20)
	return a.currency != "" && *a.lo >= 250 && *a.hi <= 1200 && (s.freelance || s.mission) && !s.job && !s.permanent && !s.of(a.to) && !isWord(s.d, a.to, "par") &&
		within(s.d, selfCaps, max(from, a.from-8), a.from)
}
