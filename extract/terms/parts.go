package terms

import (
	"strings"

	"tjm/extract/text"
)

// outOf reads the whole of which days are a part at token k: "sur cinq", "von fünf", "out of five", "in four".
func outOf(d *text.Document, k int) (whole float64, n int) {
	if _, n = ofs.At(d, k); n == 0 {
		return 0, 0
	}
	m, next, ok := smallNumber(d, k+n)
	if !ok || m < 2 || m > 10 {
		return 0, 0
	}
	return m, next - k
}

// compoundDays reads days and their place in one German or Dutch word: "Heimarbeitstage", "Bürotagen", "thuiswerkdagen".
func compoundDays(d *text.Document, k int) (where side, n int) {
	if k >= len(d.Tokens()) || d.Tokens()[k].Kind != text.Word || d.Tokens()[k].To-d.Tokens()[k].From < 7 {
		return 0, 0
	}
	w := strings.TrimRight(d.Text(k, k+1), "en")
	if !strings.HasSuffix(w, "tag") && !strings.HasSuffix(w, "dag") {
		return 0, 0
	}
	for _, p := range []string{"heim", "home", "remote", "telearb", "mobil", "thuis", "fern"} {
		if strings.HasPrefix(w, p) {
			return away, 1
		}
	}
	for _, p := range []string{"buro", "prasenz", "vorort", "anwesenheit", "standort", "kantoor", "team", "einsatz"} {
		if strings.HasPrefix(w, p) {
			return onSite, 1
		}
	}
	return 0, 0
}

// bracketPeriod returns the period that the words before a bracket give to the count that opens it: "un passage mensuel au
// siège de Rennes (une journée)"; 0 when they give none.
func bracketPeriod(d *text.Document, c *count) rate {
	t := d.Tokens()
	if c.from == 0 || !t[c.from-1].Is('(') {
		return 0
	}
	for j := c.from - 2; j >= 0 && c.from-j <= 10 && t[j].Kind != text.Line && !t[j].Is(',') && !t[j].Is('.') && !t[j].Is(')'); j-- {
		if p, n := periods.At(d, j); n > 0 && j+n < c.from {
			return p
		}
	}
	return 0
}

// of makes the count one of a week of which it names a part.
func (c count) of(whole float64) count {
	c.lo, c.hi = c.lo*5/whole, c.hi*5/whole
	c.per, c.said, c.rough = perWeek, true, whole != 5
	return c
}

// behindGrades returns the token behind words that say what kind of days are counted: "trois jours imposés", "zwei feste
// Tage", "two full days".
func behindGrades(d *text.Document, k int) int {
	for range 2 {
		_, n := grades.At(d, k)
		if n == 0 {
			return k
		}
		k += n
	}
	return k
}

// partAt reads days of the days named before, without their word: "trois jours par semaine, dont un à Brest", "three days
// a week, two of them in Hull". The count c begins at token i, k is behind its number.
func partAt(d *text.Document, c count, i, k int) (count, bool) {
	t := d.Tokens()
	_, n := amongThem.At(d, k)
	if n == 0 && ofWeekBefore(d, i) {
		c.said = true
	}
	if c.hi > 4 || n == 0 && !c.said && !isOne(d, i-1, "dont", "davon", "darunter", "including", "wovon", "waarvan") {
		return c, false
	}
	from, to := d.Sentence(i, 25)
	weekly := c.said
	for j := from; j < i && !weekly; j++ {
		p, n := periods.At(d, j)
		weekly = n > 0 && p == perWeek
		if v, _, ok := smallNumber(d, j); ok && v <= 5 && v > c.hi && dayWords.Has(d, j+1) {
			weekly = true // "fünf Tage, davon drei remote"
		}
	}
	c.said = false
	if !weekly {
		return c, false
	}
	for k += n; k < to && t[k].Kind == text.Word; k++ {
		if v, n := sides.At(d, k); n > 0 && (v == onSite || v == away || v == awayWord) {
			c.where = v
			if v == awayWord {
				c.where = away
			}
		} else if inTown(d, k) || articles.Has(d, k) && k+1 < to && t[k+1].Cap {
			c.where = onSite
		} else {
			continue
		}
		c.per, c.to, c.unit, c.said = perWeek, k+1, k+1, true
		return c, true
	}
	return c, false
}

// weekBefore reports whether the sentence of token i speaks of the week before it.
func weekBefore(d *text.Document, i int) bool {
	from, _ := d.Sentence(i, 16)
	for k := from; k < i; k++ {
		if weekWords.Has(d, k) && isOne(d, k-1, "your", "the", "votre", "ta", "la", "deine", "ihre", "die", "chaque", "each", "every", "jede", "pro", "par", "a", "per") {
			return true
		}
	}
	return false
}

// namedDays reports whether a name stands between a number and its days: "two Manchester days each week".
func namedDays(d *text.Document, k int) bool {
	t := d.Tokens()
	return k+1 < len(t) && t[k].Kind == text.Word && t[k].Cap && !t[k].Caps && dayWords.Has(d, k+1) && !isOne(d, k+1, "d", "j", "x")
}

// ellipticAt reads days of a week without their word, where the sentence has the others too, on the other side: "trois à
// Paris, deux chez vous", "four in Perth, one at home".
func ellipticAt(d *text.Document, c count, i, k int) (count, bool) {
	if c.lo != c.hi || c.hi > 4 || isOne(d, i, "a", "an", "une", "eine", "einen", "einem", "einer") {
		return c, false
	}
	here := sideAt(d, k)
	if here == 0 {
		return c, false
	}
	from, to := d.Sentence(i, 20)
	for j := from; j < to; j++ {
		v, next, ok := smallNumber(d, j)
		if !ok || v+c.lo != 5 {
			continue
		}
		if there := sideAt(d, next); there != 0 && there != here {
			c.where, c.per, c.to, c.unit, c.said = here, perWeek, k+1, k+1, true
			return c, true
		}
	}
	return c, false
}

// sideAt returns the side of the place at token k, which may be a town; 0 when there is none.
func sideAt(d *text.Document, k int) side {
	if v, n := sides.At(d, k); n > 0 {
		switch v {
		case onSite, away:
			return v
		case awayWord:
			return away
		}
		return 0
	}
	if inTown(d, k) {
		return onSite
	}
	return 0
}

// yearBehind reports whether days are counted for a year or a part of one: "100 jours de télétravail par an".
func yearBehind(d *text.Document, k int) bool {
	for j := k; j < k+5 && !d.Ends(j); j++ {
		if p, n := periods.At(d, j); n > 0 {
			return p == perYear || p == perHalfYear || p == perQuarter
		}
	}
	return false
}

// ofWeekBefore reports whether the days of a week stand before token i as what a part is taken of: "sur les cinq jours,
// trois se passent à Lens".
func ofWeekBefore(d *text.Document, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if !dayWords.Has(d, k) || k < 2 {
			continue
		}
		v, _, ok := smallNumber(d, k-1)
		return ok && v == 5 && isOne(d, k-2, "sur", "les", "vos", "ces", "of", "the", "your", "den", "deinen", "ihren")
	}
	return false
}

// inTown reports whether a preposition and a name stand at token k: "à Brest", "in Hull".
func inTown(d *text.Document, k int) bool {
	t := d.Tokens()
	return k+1 < len(t) && isOne(d, k, "a", "in", "at", "sur", "to", "near", "nahe") && t[k+1].Kind == text.Word && t[k+1].Cap
}

// complemented reports whether the sentence of the count names the other days of a week of five: "zwei Tage bei uns, drei
// bei dir".
func (r *reading) complemented(c count) bool {
	from, to := r.d.Sentence(c.from, 20)
	for k := from; k < to; k++ {
		if k >= c.from && k < c.to || r.d.Tokens()[k].Kind != text.Number && !counters.Has(r.d, k) {
			continue
		}
		if v, _, ok := smallNumber(r.d, k); ok && v+c.lo == 5 {
			return true
		}
	}
	return false
}

// tasked reports whether the days are those of a task: "deux jours à récupérer des relevés".
func tasked(d *text.Document, k int) bool {
	if !isOne(d, k, "a") || periods.Has(d, k) || k+1 >= len(d.Tokens()) || d.Tokens()[k+1].Cap || isOne(d, k+1, "travailler", "passer", "venir", "teletravailler", "etre", "partager", "choisir", "definir", "convenir", "fixer") {
		return false
	}
	w := d.Text(k+1, k+2)
	return len(w) > 4 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir"))
}

// atAStretch reports whether the days from token i to k follow one another in a visit whose period is not told: "cinq jours de suite".
func atAStretch(d *text.Document, i, k int) bool {
	_, n := stretches.At(d, k)
	if n == 0 || periods.Has(d, k+n) {
		return false
	}
	for j := max(0, i-7); j < i; j++ {
		if periods.Has(d, j) {
			return false
		}
	}
	return true
}

var stretches = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de suite|d'affilee|d'affilees|a la suite|in a row|on the trot|running|hintereinander|nacheinander|am stuck|achter elkaar"})

// awayBehind reports whether the kind of days that n words at token k tell is work at a distance: "deux jours de travail à
// domicile".
func awayBehind(d *text.Document, k, n int) bool {
	if !isOne(d, k+n-1, "travail") {
		return false
	}
	v, _ := sides.At(d, k+n)
	return v == away || v == awayWord
}

// lastsOnly reports whether the days are how long a visit takes: "deux déplacements trimestriels d'une journée".
func (r *reading) lastsOnly(c count) bool {
	if c.said || c.visit || !isOne(r.d, c.from-1, "d", "de", "'", "of", "for", "fur", "von", "pour") {
		return false
	}
	for k := c.from - 2; k >= max(0, c.from-6); k-- {
		if r.d.Ends(k) {
			return false
		}
		if v, n := sides.At(r.d, k); n > 0 && v == onSite && visitWords.Has(r.d, k) {
			return true
		}
	}
	return false
}

var (
	ofs      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de vos|de tes|de ces|de nos|des|of your|of those|of these|ihrer|deiner|der|deiner|unserer|sur|von|von den|out of|of|of every|of the|in|in every|in each|aus|op de|van de|op|de cada|su"})
	halfMore = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et demi|et demie|and a half|und ein halber|und einen halben|en een halve|y medio|e mezzo"})
	grades   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "wochentlicher|wochentliche|wochentlichen|hebdomadaire|hebdomadaires|weekly|imposes|impose|imposees|obligatoire|obligatoires|fixe|fixes|plein|pleins|pleine|pleines|vrai|vrais|vraie|vraies|bon|bons|bonne|bonnes|grand|grands|grosse|grosses|petit|petits|petite|petites|ouvre|ouvres|ouvrable|ouvrables|entier|entiers|entiere|entieres|requis|requise|commun|communs|seul|seuls|seule|seules|choisi|choisis|travaille|travailles|collectif|collectifs|" +
		"fixed|full|set|agreed|core|whole|entire|regular|mandatory|compulsory|required|working|work|shared|real|solid|good|short|long|team|anchor|" +
		"feste|festen|fester|festes|volle|vollen|voller|ganze|ganzen|ganzer|gemeinsame|gemeinsamen|gemeinsamer|verbindliche|verbindlichen|verbindlicher|vereinbarte|vereinbarten|lange|langen|kurze|kurzen|regelmassige|regelmassigen|" +
		"vaste|volle|hele|gezamenlijke"})
	allOfThem = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tous|toutes|tout|all|all of them|all of it|entierement|integralement|totalement|entirely|alle|alle davon|alles|komplett|vollstandig|allemaal"})
	fixedly   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "wochentlicher|wochentliche|wochentlichen|hebdomadaire|hebdomadaires|weekly|fixe|fixes|fixed|feste|festen|fester|fester|vaste|anchor|set|imposes|impose"})
	amongThem = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "of them|of those|of these|of which|of those days|of these days|d'entre eux|d'entre elles|de ces jours|de ces journees|davon|von ihnen|dieser tage|van die dagen|ervan"})
)
