package profile

import "tjm/extract/text"

// capped reports whether the years are those that a contract may not exceed: "sans pouvoir dépasser 3 ans au total".
func capped(d *text.Document, s span, from int) bool {
	return within(d, caps, max(from, s.from-5), s.from)
}

var caps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sans depasser|sans pouvoir depasser|sans exceder|sans pouvoir exceder|ne peut depasser|ne peut exceder|ne pourra depasser|ne pourra exceder|ne pouvant depasser|ne pouvant exceder|ne depassant pas|n'excedant pas|ne pas depasser|not exceed|not to exceed|not exceeding|never exceeding|without exceeding|nicht ubersteigen|nicht uberschreiten"})

// stay reports whether the years are the length of the work: its label stands before them ("Longue mission : 2 ans
// mini"), or what follows tells how they may go on ("Un an minimum, deux si le budget suit").
func stay(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	if s.n > 4 || experienceNear(d, s) {
		return false
	}
	if k := s.from - 1; k > from && (t[k].Is(':') || t[k].Is('(')) {
		for j := max(from, k-3); j < k; j++ {
			if _, n := works.At(d, j); n > 0 && (j+n == k || j+n == k-1 && lengthy.Has(d, k-1)) {
				return true
			}
		}
	}
	k := s.to
	for k < len(t) && k < s.to+3 && t[k].Kind == text.Word && !d.Ends(k) {
		k++
	}
	if k >= len(t) || !t[k].Is(',') {
		return false
	}
	if goings.Has(d, k+1) {
		return true
	}
	_, next, ok := figure(d, k+1)
	if ok && yearWords.Has(d, next) {
		next++
	}
	return ok && opens(d, s, from) && isOne(d, next, "si", "if", "wenn", "falls")
}

// experienceNear reports whether a word for experience follows the years.
func experienceNear(d *text.Document, s span) bool {
	for k := s.to; k < s.to+8 && !d.Ends(k); k++ {
		if monthlyExperience.Has(d, k) {
			return true
		}
	}
	return false
}

var (
	works   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mission|longue mission|prestation|intervention|assignment|engagement|gig|einsatz|auftrag|opdracht"})
	lengthy = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "longue|long|longue duree|long term|lang|langfristig"})
	goings  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "renouvelable|renouvelables|reconductible|reconductibles|prolongeable|prolongeables|renewable|extendable|verlangerbar"})
)

// monthsOfExperience reports whether the figure at token i, whose unit is at token k, counts months of experience: "24
// mois d'expérience au minimum", "expérience : 18 mois".
func monthsOfExperience(d *text.Document, i, k int) bool {
	if !isOne(d, k, "mois", "months", "monate", "monaten", "maanden", "mesi", "meses") {
		return false
	}
	for j := k + 1; j < k+5 && !d.Ends(j); j++ {
		if monthlyExperience.Has(d, j) {
			return true
		}
		if d.Tokens()[j].Kind != text.Word && !d.Tokens()[j].Is('\'') || isOne(d, j, "et", "and", "avec", "with", "und", "pour", "for") {
			break
		}
	}
	from, _ := d.Sentence(i, 8)
	v, gap := wordBefore(d, from, i)
	return v == general && gap <= 3 && within(d, monthlyExperience, max(from, i-6), i)
}

var monthlyExperience = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "experience|experiences|d'experience|d'experiences|xp|d'xp|of experience|erfahrung|berufserfahrung|praxiserfahrung|ervaring|werkervaring|esperienza|experiencia"})

// higher reports whether the words before token i belong to the same number, so that it is no year of experience that
// they count: "cent vingt ans de bonneterie", "trente-cinq ans".
func higher(d *text.Document, i, v int) bool {
	k := i - 1
	if k > 0 && (d.Tokens()[k].Is('-') || isOne(d, k, "et", "and")) {
		k--
	}
	if k < 0 || d.Ends(k) {
		return false
	}
	switch {
	case isOne(d, k, "cent", "cents", "hundred", "hundert", "mille", "thousand"):
		return !isOne(d, k-1, "pour") // "à cent pour cent, dix ans"
	case v < 10 && isOne(d, k, "vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"):
		return true
	case v >= 10 && v < 20 && isOne(d, k, "soixante", "vingt"):
		return true
	}
	return v == 20 && isOne(d, k, "quatre") && k > i-3
}

// shareBehind reports whether a share of the years is told further on in the sentence: ", at least two of them in Go",
// ", dont trois chez un éditeur".
func shareBehind(d *text.Document, s span, to int) bool {
	comma := false
	for k := s.to; k < min(to, s.to+12); k++ {
		comma = comma || d.Tokens()[k].Is(',')
		if !comma {
			continue
		}
		if n, next, ok := figure(d, k); ok && n <= s.n && isOne(d, next, "of", "davon", "d", "darunter") && isOne(d, next+1, "them", "those", "these", "which", "'") {
			return true
		}
		if _, n := parts.At(d, k); n > 0 {
			for j := k + n; j < min(to, k+n+3); j++ {
				if n, _, ok := figure(d, j); ok && n <= s.n {
					return true
				}
			}
		}
	}
	return false
}

// ofOneSkill reports whether the figure at token i counts the years of one technology, named since the years that end at
// token last: "ten years of systems work; of Rust itself, three will do".
func ofOneSkill(d *text.Document, last, i int) bool {
	t := d.Tokens()
	for k := max(last, i-7); k < i-1; k++ {
		if isOne(d, k, "of", "in", "with", "en", "sur", "avec", "mit", "auf", "met") && t[k+1].Cap && !t[k+1].Fused {
			return true
		}
	}
	return false
}

// tooFew reports whether less than the years is what the ad turns away: "moins de six ans, ne postulez pas", "fewer than
// three years and you'd struggle".
func tooFew(d *text.Document, s span, to int) bool {
	if s.n < 2 || !within(d, belows, max(0, s.from-3), s.from) {
		return false
	}
	for k := s.to; k < min(to+8, s.to+14) && k < len(d.Tokens()); k++ {
		if turnings.Has(d, k) {
			return true
		}
		if d.Ends(k) && !d.Tokens()[k].Is('?') {
			return false
		}
	}
	return false
}

var (
	belows   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "moins de|moins d'|en dessous de|en deca de|sous les|fewer than|less than|under|below|unter|weniger als|minder dan|onder de"})
	turnings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ne postulez pas|inutile de postuler|s'abstenir|passez votre chemin|trop juste|trop peu|ne seront pas retenus|ne sera pas retenu|ne seront pas etudies|ne seront pas etudiees|ne suffira pas|ne suffiront pas|ne suffit pas|ne passe pas|c'est trop peu|c'est non|n'est pas la peine|vous seriez perdu|don't apply|do not apply|need not apply|please don't|you'd struggle|you would struggle|you will struggle|you'll struggle|won't do|won't work|won't be considered|will not be considered|not considered|isn't enough|is not enough|not enough|too few|too little|too green|wird es schwierig|wird's schwierig|wird es schwer|wird es eng|reicht nicht|reichen nicht|zu wenig|keine chance|geht es nicht|bitte nicht bewerben|te weinig|niet genoeg"})
)
