package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Level is the level an ad asks for.
type Level struct {
	Seniority market.Seniority
	Span      text.Span // the words; those of the years when no word names the level
	Notes     []text.Note
}

const (
	mostHits  = 1000
	mostNotes = 20
)

// Seniority reads the level asked for: the explicit word in the title, else in the body where it is said of the person
// asked for and not of colleagues or of one technology; else the years asked.
func Seniority(d *text.Document, y Experience) Level {
	var out Level
	hits := levels.First(d, mostHits)
	l, h, named := inTitle(d, hits)
	experienced := named && h.Meaning.weak // a word that means no beginner, and no more
	if named && !(experienced && y.Years != nil) {
		return Level{Seniority: l, Span: d.TokenSpan(h.From, h.To)}
	}
	best, score := text.Hit[level]{}, 0
	for _, h := range hits {
		if int(d.Tokens()[h.From].From) < d.BodyAt-1 {
			continue
		}
		s := askedLevel(d, h)
		if s == 0 {
			if len(out.Notes) < mostNotes {
				out.Notes = append(out.Notes, text.Note{Span: d.TokenSpan(h.From, h.To), Field: "seniority", Why: "not said of the person asked for"})
			}
			continue
		}
		if h.Meaning.weak {
			if y.Years != nil {
				experienced = true
				continue // "expérimenté, 6 ans": the years say more
			}
			s -= 25
		}
		if s > score {
			best, score = h, s
		}
	}
	switch {
	case score > 0:
		out.Seniority, out.Span = best.Meaning.is, d.TokenSpan(best.From, best.To)
	case y.Years != nil:
		out.Seniority, out.Span = fromYears(*y.Years), y.Span
		if experienced && out.Seniority == market.Junior {
			out.Seniority = market.Mid
		}
	default:
		out.Seniority = market.SeniorityUnknown
		if at, ok := apprentice(d); ok {
			out.Seniority, out.Span = market.Junior, at
		}
	}
	return out
}

func fromYears(y int) market.Seniority {
	switch {
	case y <= 2:
		return market.Junior
	case y <= 5:
		return market.Mid
	}
	return market.Senior
}

// inTitle returns the level that the title names: a lead or architect wherever it stands, else the first firm word.
func inTitle(d *text.Document, hits []text.Hit[level]) (market.Seniority, text.Hit[level], bool) {
	var first, weak *text.Hit[level]
	for i := range hits {
		h := &hits[i]
		if int(d.Tokens()[h.From].From) >= d.BodyAt-1 {
			break
		}
		if !titleLevel(d, *h) || refusedLevel(d, *h) || prospect(d, *h) {
			continue
		}
		if h.Meaning.is == market.Lead && (first == nil || !paired(d, *first, *h)) {
			return market.Lead, *h, true
		}
		switch {
		case h.Meaning.weak:
			if weak == nil {
				weak = h
			}
		case first == nil:
			first = h
		}
	}
	if first == nil && weak != nil {
		// "Expérimenté" alone says little: a firmer word of the body decides
		for i := range hits {
			h := hits[i]
			if int(d.Tokens()[h.From].From) >= d.BodyAt-1 && !h.Meaning.weak && askedLevel(d, h) > 0 {
				return h.Meaning.is, h, true
			}
		}
		first = weak
	}
	if first == nil {
		return "", text.Hit[level]{}, false
	}
	return first.Meaning.is, *first, true
}

// paired reports whether b is the second of two levels to choose from: "Senior/Lead", "confirmé ou lead". "Senior tech
// lead" is a lead.
func paired(d *text.Document, a, b text.Hit[level]) bool {
	if _, n := joins.At(d, a.To); n > 0 {
		return a.To+n == b.From
	}
	return false
}

// titleLevel refuses words of a title that name no level: "lead generation", "staff augmentation", "graduate".
func titleLevel(d *text.Document, h text.Hit[level]) bool {
	next := h.To
	if next < len(d.Tokens()) && d.Tokens()[next].Is('-') {
		next++
	}
	if isOne(d, next, "generation", "gen", "management", "augmentation", "scoring", "time") || toHelp(d, h) || audience(d, h) {
		return false
	}
	if h.To-h.From == 1 && isOne(d, h.From, "mid", "starter", "regular", "middle", "staff", "principal", "principale", "sachant", "head") {
		if ranged(d, h) {
			return true
		}
		for k := h.To; k <= h.To+2; k++ { // "Principal Software Engineer"
			if _, n := people.At(d, k); n > 0 {
				return true
			}
		}
		return false
	}
	if isOne(d, h.From, "sr", "jr", "conf", "exp") {
		return shortened(d, h)
	}
	return true
}

// ranged reports whether the level is one end of a range: "mid to senior".
func ranged(d *text.Document, h text.Hit[level]) bool {
	if _, n := joins.At(d, h.To); n > 0 {
		if _, m := levels.At(d, h.To+n); m > 0 {
			return true
		}
	}
	if _, n := joins.At(d, h.From-1); n > 0 {
		for k := h.From - 2; k >= h.From-4; k-- {
			if _, m := levels.At(d, k); m > 0 && k+m == h.From-1 {
				return true
			}
		}
	}
	return false
}

// askedLevel tells how surely a level word of the body is said of the person asked for; 0 is not.
func askedLevel(d *text.Document, h text.Hit[level]) int {
	t := d.Tokens()
	from, to := d.Sentence(h.From, 20)
	if within(d, indifferences, from, to) {
		return 0 // "Junior oder Senior ist uns gleich"
	}
	label := labelled(d, h, from)
	if label == 0 && !titleLevel(d, h) || refusedLevel(d, h) {
		return 0
	}
	open := isOne(d, h.From, "premiere", "premier", "vous", "tu") || within(d, greetings, h.From+1, min(to, h.To+5)) && greeted(d, h)
	if (h.From == from || isOne(d, h.From-1, "profil", "niveau", "developpeur", "dev")) && (h.To >= to || d.Ends(h.To) || d.Tokens()[h.To].Is('(') || d.Tokens()[h.To].Is(',')) && h.Meaning.is == market.Mid {
		open = true // "Intermédiaire." is all it says
	}
	if h.To-h.From == 1 && label < 70 && !open && isOne(d, h.From, "mid", "starter", "regular", "middle", "staff", "head", "cto", "sachant", "principal", "principale", "intermediaire", "graduate", "graduates", "trainee") && !ranged(d, h) {
		return 0
	}
	if isOne(d, h.From, "seniors", "juniors", "confirmes") && isOne(d, h.From-1, "des", "aux") && within(d, asks, max(from, h.From-6), h.From-1) {
		return 60 // "ce poste s'adresse à des seniors"
	}
	if label < 70 && plainWord(d, h) {
		return 0
	}
	s := max(besidePerson(d, h, from, to), label)
	if h.From == from || h.From-1 == from && (t[from].Kind == text.Symbol || isOne(d, from, "plutot", "idealement", "vraiment", "rather", "mindestens", "minimum")) {
		if h.To >= to || d.Ends(h.To) || t[h.To].Is('(') || t[h.To].Is('/') || t[h.To].Is(',') || ranged(d, h) || isOne(d, h.To, "or", "ou", "and", "et", "oder") && isOne(d, h.To+1, "above", "more", "up", "plus", "beyond", "higher", "hoher", "mehr", "davantage") {
			s = max(s, 45) // "• confirmé", "Senior (8 ans)", "Senior / Expérimenté – Python"
		}
	}
	if isOne(d, h.To, "donc", "then", "also", "dus") && d.Ends(h.To+1) && h.From > from && t[h.From-1].Is(':') {
		open = true // "pas le temps d'expliquer : confirmé donc"
	}
	if h.From > from+1 && t[h.From-1].Is(':') && (h.To >= to || d.Ends(h.To)) && (levels.Has(d, h.From-2) || within(d, anyone, from, h.From-1)) && within(d, neither, from, min(from+2, h.From)) {
		return 50 // "Ni junior ni senior : confirmé."
	}
	if h.From > from && t[h.From-1].Is(':') && (h.To >= to || d.Ends(h.To)) && within(d, experiences, from, h.From-1) {
		open = true // "aucune expérience n'est attendue : junior."
	}
	if isOne(d, h.From, "seniors", "experts", "confirmes", "confirmees", "juniors") && isOne(d, h.To, "only", "uniquement", "exclusivement", "seulement") {
		open = true
	}
	if isOne(d, h.From, "mittleres", "mittlere", "mittlerer", "mittlerem") {
		return 60 // "jemand mit mittlerer Erfahrung": said of nobody else
	}
	if isOne(d, h.From, "experience") {
		s = max(s, 30) // in the trade itself, not in one tool
	}
	if (h.From == from || d.Tokens()[h.From-1].Is(',')) && within(d, wanted, h.To, min(to, h.To+4)) || addressed(d, h, from) {
		s = max(s, 47) // "Confirmé(e) souhaité(e)", "vous êtes un(e) expert(e) Java"
	}
	if within(d, chosen, h.To, min(to, h.To+3)) {
		open = true
	}
	if h.From > from && t[h.From-1].Is(',') && within(d, anyone, from, h.From) {
		s = max(s, 47) // "quelqu'un de l'île, confirmé sur Odoo"
	}
	if sought(d, h, from, to) {
		s = max(s, 47) // "Il nous faut un expert"
	}
	if label == 0 && within(d, groups, max(from, h.From-14), h.From) && !within(d, asks, max(from, h.From-6), h.From) {
		return 0 // "l'équipe est composée d'un lead, de trois devs confirmés"
	}
	if isOne(d, h.From-1, "niveau") && isOne(d, h.From-2, "un", "du", "de") && (h.To >= to || d.Ends(h.To) || isOne(d, h.To, "en") && !nameNear(d, h.To, to)) {
		s = max(s, 47) // "vous avez un niveau senior"
	}
	if isOne(d, h.From-1, "stufe", "grade", "level") && isOne(d, h.From-2, "auf", "at", "on", "der", "the") || h.From == from && isOne(d, h.To, "grade", "level") {
		s = max(s, 47) // "Wir stellen auf Stufe Senior ein"
	}
	if isOne(d, h.From-1, "du") && h.To-h.From == 1 && (h.To >= to || d.Ends(h.To) || t[h.To].Is(',')) && (h.From-1 == from || within(d, wants, max(from, h.From-4), h.From-1)) {
		return 60 // "Le client veut du senior."
	}
	if h.From-1 == from && isOne(d, h.From, "expert", "experte") && within(d, crafts, h.To, h.To+1) {
		s = max(s, 50) // "An expert in the field"
	}
	if h.To-h.From > 1 && isOne(d, h.To-1, "level") && isOne(d, h.From-1, "at", "on", "auf", "a") {
		s = max(s, 50) // "pitched at senior level"
	}
	if isOne(d, h.From-1, "par", "by", "unter") && within(d, meanings, h.To, min(to, h.To+4)) {
		s = max(s, 50) // "Par senior, nous entendons quelqu'un qui"
	}
	if h.To-h.From > 1 && isOne(d, h.To-1, "profile") {
		s = max(s, 50) // "Nur Senior-Profile."
	}
	if alike(d, h, from, to) {
		return 60
	}
	if open {
		s = max(s, 46)
	}
	if s == 0 {
		return 0
	}
	if prospect(d, h) || serves(d, h, from, to) || questioned(d, h, from) {
		return 0
	}
	for k := h.From - 1; k >= from && h.From-k <= 8; k-- {
		if _, n := asks.At(d, k); n > 0 && h.From-k <= 6 {
			return s + 5
		}
		if t[k].Is(':') || open && t[k].Is(',') && k == h.From-1 {
			break
		}
		if _, n := colleagues.At(d, k); n > 0 && s < 60 && (h.From-k <= 6 || n > 1) {
			return 0
		}
	}
	if h.Meaning.is == market.Lead && s < 60 {
		return 0 // a lead in the body is most often a colleague
	}
	return s
}

func isOne(d *text.Document, i int, words ...string) bool {
	if i < 0 || i >= len(d.Tokens()) {
		return false
	}
	s := d.Text(i, i+1)
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}
