package profile

import (
	"tjm/extract/text"
)

// Experience is the years of experience asked.
type Experience struct {
	Years *int // least total years; nil when none are asked
	Span  text.Span
	Notes []text.Note // years that are something else, at most 20
}

const mostSpans = 2000

// Years reads the least total years of experience asked. Years of one technology count when no total is said; the
// largest of them then. Ages, contracts and the past of a company are no experience.
func Years(d *text.Document) Experience {
	t := d.Tokens()
	var out Experience
	score, seen, tried, last, behind, before := 0, 0, 0, -99, -99, 0
	var short span
	keep := func(n, v, from, to int) {
		score, out.Years, out.Span = v, &n, d.TokenSpan(from, to)
	}
	for i := 0; i < len(t) && seen < mostSpans && tried < 10*mostSpans; i++ {
		switch t[i].Kind {
		case text.Number:
			if i > 0 && t[i].Glued && t[i-1].Kind == text.Word && t[i-1].Caps {
				continue // "EK1 – 7 Jahre": a numbered criterion
			}
			if i > 1 && t[i-1].Is('+') && isOne(d, i-2, "bac") {
				continue // "Bac+5 et dix années de développement"
			}
		case text.Word:
			if !yearsOpen.Has(d, i) {
				continue
			}
		default:
			continue
		}
		tried++
		s, ok := spanAt(d, i)
		if !ok {
			if n, end := labelledYears(d, i); end > 0 && score < 60 {
				keep(n, 60, i, end)
			}
			if n, end := floorAt(d, i, behind, before); end > 0 && score < 62 && !ofOneSkill(d, behind, i) {
				keep(n, 62, i, end)
			}
			continue
		}
		seen++
		i, behind, before = s.to-1, s.to, s.n
		if out.Years != nil && s.n > 0 && s.n < *out.Years && alternative(d, s, last) {
			keep(s.n, score, s.from, s.to)
			last = s.to
			continue
		}
		v := yearsScore(d, s, last)
		if v == 0 {
			if from, to := d.Sentence(s.from, 6); s.n > 1 && s.n < 4 && short.n == 0 && bare(d, s, from, to) {
				short = s
			}
			if len(out.Notes) < mostNotes {
				out.Notes = append(out.Notes, text.Note{Span: d.TokenSpan(s.from, s.to), Field: "years", Why: "no experience asked"})
			}
			continue
		}
		last = s.to
		if v > score || v == score && s.n > *out.Years && s.n <= 10 {
			keep(s.n, v, s.from, s.to)
		}
	}
	if out.Years == nil && short.n > 0 && lengthSaid(d) {
		keep(short.n, 18, short.from, short.to) // "CDI, 42-46 K€. 3 ans."
	}
	return out
}

// yearsScore tells how surely years are experience asked: 60 total, 30 of something, 0 none. last is the token behind
// the last years asked, of which these may be a share.
func yearsScore(d *text.Document, s span, last int) int {
	t := d.Tokens()
	from, to := d.Sentence(s.from, 25)
	if from > 1 && t[from].Is(':') {
		from, _ = d.Sentence(from-2, 6) // "Expérience 🧠 : 7 ans"
	}
	before, gap := wordBefore(d, from, s.from)
	after, _ := wordAfter(d, s, to)
	// a plus sign before counts a company's age: "+35 ans d'existence"
	if s.from > 0 && t[s.from-1].Is('+') && t[s.from].Glued && after == notYears {
		return 0
	}
	if within(d, papers, max(from, s.from-6), s.from) || capped(d, s, from) || after != general && stay(d, s, from) {
		return 0
	}
	if ago(d, s, from) || retold(d, s) || waived(d, s, to) || averaged(d, s, from, to) || companyPast(d, from, s.from) || last >= from && partOf(d, s, from) || quoted(d, from, s.from) || another(d, s, from) || introduced(d, s, from) || spent(d, s, from) || s.n == 0 && after != general && before != general {
		return 0
	}
	if after != notYears && tooFew(d, s, to) {
		return 46 // "Moins de six ans, ne postulez pas"
	}
	v := 0
	yours := personal(d, s, from)
	switch {
	case after == notYears, scorned(d, s, from), before == notYears && gap <= 3 && !calledSo(d, s, from, to) && !within(d, totals, max(from, s.from-5), s.from) && !within(d, totals, s.to, min(to, s.to+4)) && !yours && !((after == minimum || s.plus) && isOne(d, s.from-1, "depuis", "seit", "pendant", "for")):
		return 0
	case before == notYears && gap <= 3:
		v = 45 // "vous pratiquez Java depuis 5 ans", "Python depuis 4 ans au moins"
	case s.adjective, within(d, totals, max(from, s.from-3), s.from), within(d, totals, s.to, min(to, s.to+4)):
		v = 60 // "vierjährige Erfahrung", "le back-end en général pendant 5 ans"
	case after == general:
		v = 60
	case s.n >= 2 && s.n <= 15 && affirmed(d, s.to, to) && !boundToContract(d, from, to):
		v = 44 // "Trois ans de test logiciel : oui."
	case s.n >= 2 && s.n <= 15 && skillOfList(d, s, from):
		v = 32 // "Compétences : Python 6 ans, SQL, Docker"
	case before == general && (gap <= 5 || gap == 6 && isOne(d, s.from-2, "ordre")):
		v = 58
	case (before == minimum && gap <= 1 || s.plus || after == minimum) && !boundToContract(d, from, to):
		v = 45
		if after == specific || before == minimum && gap <= 1 || s.plus {
			v = 50
		}
	case within(d, parts, s.to, min(to, s.to+1)) && s.n >= 2 && !boundToContract(d, from, to):
		v = 48 // "8 années dont 2 en Rust"
	case minimumBehind(d, s, to) && !boundToContract(d, from, to):
		v = 48 // "3 ans de PHP mini"
	case after == specific && s.n >= 2 && opens(d, s, from) && shareBehind(d, s, to) && !within(d, things, s.to, min(to, s.to+4)) && !boundToContract(d, from, to):
		v = 48 // "Eight years of shipping software, at least two of them in Go"
	case within(d, suffices, s.to, min(to, s.to+6)) && !boundToContract(d, from, to):
		v = 46 // "2 ans de PHP ça nous va", "5 ans, pas moins"
	case s.n >= 2 && s.n <= 20 && after == specific && within(d, demands, max(from, s.from-4), s.from) && !boundToContract(d, from, to) && (!within(d, things, s.to, min(to, s.to+5)) || within(d, trades, s.to, min(to, s.to+5))):
		v = 40 // "we'd like six years of serious back-end work"
	case s.n >= 2 && s.n <= 20 && within(d, demands, max(from, s.from-4), s.from) && (s.to >= to || d.Ends(s.to)) && !boundToContract(d, from, to):
		v = 40 // "We expect seven years."
	case s.ranged && t[max(s.from-1, 0)].Is(',') && within(d, persons, from, min(from+2, s.from)) && (s.to >= to || d.Ends(s.to)) && !boundToContract(d, from, to):
		v = 40 // "PROFIL : DEV JAVA, 4 A 6 ANS"
	case after == specific && s.n >= 2 && s.n <= 15 && before != notYears && isOne(d, s.from-1, "et", "and", "und", "plus") && s.from-2 > from && t[s.from-2].Is(',') && (within(d, trades, s.to, min(to, s.to+3)) || within(d, ends, s.to, min(to, s.to+3))) && endsSoon(d, s.to, to) && !boundToContract(d, from, to):
		v = 28 // "Deux apps publiées, au moins, et 4 ans de mobile."
	case (after == specific || named(d, s)) && s.n >= 2 && (skillBehind(d, s) && experienceContext(d, from, to) || named(d, s) && opens(d, s, from)):
		v = 30
	case (after == specific || named(d, s)) && s.n >= 2 && isOne(d, s.from-1, "avec", "with", "mit", "met", "ayant", "having") && within(d, people, max(from, s.from-6), s.from-1) && !boundToContract(d, from, to):
		v = 28 // "Qui : data engineer avec quatre ans de Scala"
	case isOne(d, s.from-1, "from", "ab") && isOne(d, s.to, "up", "upwards", "aufwarts", "onwards") && !boundToContract(d, from, to):
		v = 50 // "from six years up"
	case bracketedSkill(d, s, from):
		v = 25 // "Compétences : Java (5 ans), Angular (2 ans)"
	case alone(d, s, from, to):
		v = 25
	case after == specific && s.n >= 2 && s.from-from <= 1 && nameNear(d, s.to, to):
		v = 24 // "Four years of commercial Go"
	case before != notYears && yours && s.n >= 2 && (after == specific || isOne(d, s.from-1, "for", "pendant", "durant")):
		v = 22
	case named(d, s) && s.n >= 2 && s.n <= 15 && t[s.from-1].Is(',') && before != notYears && (s.to+1 >= to || d.Ends(s.to+1) || t[s.to+1].Is(',')) && !boundToContract(d, from, to):
		v = 22 // "Informatikstudium oder vergleichbar, vier Jahre PHP."
	case s.n >= 3 && t[max(s.from-1, 0)].Is(',') && before != notYears && skillBehind(d, s) && endsSoon(d, s.to, to) && within(d, people, from, s.from) && !boundToContract(d, from, to):
		v = 22 // "Prestataire indépendant, quinze ans de bases de données."
	case skillLabel(d, s, from, to):
		v = 21 // "Java : 5 ans"
	case ownItem(d, s, from, to) && after == specific:
		v = 20 // "4 ans d'apps publiées", alone on its line
	case skillBracket(d, s, from):
		v = 21 // "Compétences : Scala (4 ans), Spark"
	case within(d, wishes, s.to, min(to, s.to+3)):
		v = 34 // "quinze ans seraient idéaux"
	}
	if v > 0 && softened(d, s, from, to) {
		v -= 12
	}
	return v
}

// wordBefore returns the nearest word before the years that says what they are, and the words between.
func wordBefore(d *text.Document, from, k int) (verdictOf, int) {
	for i := k - 1; i >= from && k-i <= 8; i-- {
		for j := max(from, i-4); j <= i; j++ {
			if v, n := yearsBefore.At(d, j); n > 0 && j+n == i+1 && !(n == 1 && isOne(d, j, "years") && unitOf(d, j)) {
				if v == notYears && k-i > 2 && d.Tokens()[k-1].Is(':') {
					return 0, 99 // "dans ton CV : 7 ans de métier"
				}
				if v == notYears && k-i > 1 && d.Tokens()[k-1].Is(',') && isOne(d, j, "in", "dans", "within", "sous", "nach", "after", "apres") {
					break // "experience in Elixir, 6+ years"
				}
				return v, k - i - 1
			}
		}
	}
	return 0, 99
}

// unitOf reports whether a figure stands before the word for years at token k, which is its unit and no label.
func unitOf(d *text.Document, k int) bool {
	if k > 1 && d.Tokens()[k-1].Is('+') {
		k-- // "5+ years"
	}
	if k == 0 {
		return false
	}
	_, _, ok := figure(d, k-1)
	return ok
}

func wordAfter(d *text.Document, s span, to int) (verdictOf, int) {
	t := d.Tokens()
	k := s.to
	first, at := yearsAfter.At(d, k)
	if at == 0 && k < to && (t[k].Is('\'') || t[k].Is('(')) {
		first, at = yearsAfter.At(d, k+1)
		k++
	}
	if first == notYears && isOne(d, k, "of", "de") && within(d, trades, k+at, min(to, k+at+2)) {
		return specific, at // "5 years of data engineering"
	}
	if first == notYears && within(d, behindOne, k+at, min(to, k+at+4)) {
		return general, at // "huit ans de données derrière soi"
	}
	if first == minimum || first == specific && at > 0 {
		// "5 ans mini d'expérience", "10 ans sur un poste similaire", "3 ans en tant que dev, d'expérience"
		for j := k + at; j < to && j < k+at+5; j++ {
			if v, n := yearsAfter.At(d, j); n > 0 && v == general {
				return general, n
			}
			if t[j].Kind == text.Symbol && !t[j].Is('\'') && !t[j].Is('/') && !t[j].Is('-') {
				break
			}
		}
	}
	return first, at
}

// companyPast refuses "notre société, 20 ans d'expertise" and "fort de plus de 15 ans d'expérience".
func companyPast(d *text.Document, from, k int) bool {
	if possessed(d, from, k) {
		return true
	}
	for i := k - 1; i >= from && k-i <= 10; i-- {
		if _, n := companies.At(d, i); n > 0 {
			return true
		}
		if _, n := candidates.At(d, i); n > 0 {
			return false
		}
	}
	return false
}

var behindOne = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "derriere soi|derriere vous|derriere toi|behind you|hinter sich|hinter dir|under your belt|au compteur|dans les pattes|a votre actif|a son actif|a ton actif"})

// boundToContract reports whether the sentence is about the length of a contract.
func boundToContract(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if isOne(d, k, "cdd", "duree", "contrat", "durée", "laufzeit", "duration", "renouvelable", "renouvelables", "engagement", "visibilite", "rahmenvertrag", "vertrag", "vertrage", "accord", "marche", "contract", "agreement", "framework", "befristet", "bail", "term") {
			return true
		}
	}
	return false
}

// experienceContext reports whether the sentence asks for something of a person.
func experienceContext(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if _, n := contexts.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

// alone reports whether the years fill a short item of their own: "3 ans mini", "Senior (8 ans)", "5+ ans".
func alone(d *text.Document, s span, from, to int) bool {
	t := d.Tokens()
	if s.to < len(t) && t[s.to].Is(')') { // "Senior (8 ans)", "administrateur confirmé (bac+2, 4 ans)"
		for k := max(from, s.from-8); k < s.from; k++ {
			if _, n := levels.At(d, k); n > 0 && !isOne(d, k, "lead", "architecte", "principal") {
				return true
			}
			if isOne(d, k, "niveau", "level") {
				return true
			}
			if _, n := people.At(d, k); n > 0 && t[s.from-1].Is('(') && k+n == s.from-1 {
				return true
			}
		}
		return false
	}
	if to-from <= 10 && (s.to >= to || d.Ends(s.to) || t[s.to].Is('.')) {
		for k := max(from, s.from-6); k < s.from; k++ { // "Confirmé(e), 5 ans"
			if _, n := levels.At(d, k); n > 0 {
				return true
			}
		}
	}
	return bare(d, s, from, to) && (s.plus || s.n >= 4 && s.n <= 15 || s.ranged)
}
