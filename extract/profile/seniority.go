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
	if l, h, ok := inTitle(d, hits); ok {
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
	default:
		out.Seniority = market.SeniorityUnknown
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
		if !titleLevel(d, *h) {
			continue
		}
		if h.Meaning.is == market.Lead {
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

// titleLevel refuses words of a title that name no level: "lead generation", "staff augmentation", "graduate".
func titleLevel(d *text.Document, h text.Hit[level]) bool {
	if isOne(d, h.To, "generation", "gen", "management", "augmentation", "scoring", "time") {
		return false
	}
	if h.To-h.From == 1 && isOne(d, h.From, "mid", "starter", "regular", "middle", "staff", "principal", "principale", "sachant", "head") {
		_, n := people.At(d, h.To)
		return n > 0
	}
	return true
}

// askedLevel tells how surely a level word of the body is said of the person asked for; 0 is not.
func askedLevel(d *text.Document, h text.Hit[level]) int {
	t := d.Tokens()
	from, to := d.Sentence(h.From, 20)
	if !titleLevel(d, h) || isOne(d, h.From, "mid", "starter", "regular", "middle", "staff", "head", "cto", "sachant", "principal", "principale", "intermediaire", "graduate") && h.To-h.From == 1 {
		return 0
	}
	if plainWord(d, h) {
		return 0
	}
	s := besidePerson(d, h, from, to)
	if label := labelled(d, h, from); label > 0 {
		s = max(s, label)
	}
	if h.From == from || h.From > from && t[h.From-1].Kind == text.Symbol && h.From-1 == from {
		if h.To >= to || d.Ends(h.To) || t[h.To].Is('(') || t[h.To].Is('/') || t[h.To].Is(',') {
			s = max(s, 45) // "• confirmé", "Senior (8 ans)", "Senior / Expérimenté – Python"
		}
	}
	if isOne(d, h.From, "premiere") || isOne(d, h.To, "bienvenu", "bienvenus", "bienvenue", "acceptes", "accepte", "welcome", "willkommen") {
		s = max(s, 46)
	}
	if s == 0 {
		return 0
	}
	for k := h.From - 1; k >= from && h.From-k <= 6; k-- {
		if _, n := asks.At(d, k); n > 0 {
			return s + 5
		}
		if t[k].Is(':') {
			break
		}
		if _, n := colleagues.At(d, k); n > 0 && s < 60 {
			return 0
		}
	}
	if h.Meaning.is == market.Lead && s < 60 {
		return 0 // a lead in the body is most often a colleague
	}
	return s
}

// plainWord refuses levels that are said of something else: "niveau confirmé", "expert de X", "Java 17 (expert)",
// "première expérience réussie de management".
func plainWord(d *text.Document, h text.Hit[level]) bool {
	t := d.Tokens()
	prev := h.From - 1
	switch {
	case refusedLevel(d, h):
		return true
	case isOne(d, prev, "niveau") && !labelAlone(d, prev) && (prev == 0 || t[prev-1].Kind == text.Symbol || t[prev-1].Cap || isOne(d, prev-1, "anglais", "a", "en")):
		return true
	case h.Meaning.is == market.Senior && isOne(d, h.From, "experts", "seniors", "juniors"):
		return true
	case isOne(d, h.From, "premiere"):
		return isOne(d, h.To, "reussie", "significative", "de", "en", "dans", "avec", "sur") || !isOne(d, prev, "", "recherche", "profil", "recherchee") && !startsSegment(d, prev)
	case t[max(prev, 0)].Is('(') && h.To < len(t) && t[h.To].Is(')'):
		return true // "Java 17+ (expert)"
	case isOne(d, prev, "experience", "experiences", "competence", "competences", "pratique", "connaissance", "usage", "utilisation", "maitrise", "bac", "interet"):
		return true // "expérience confirmée sur ..."
	}
	return false
}

// refusedLevel reports whether the ad will not have the level: "pas de junior", "juniors s'abstenir".
func refusedLevel(d *text.Document, h text.Hit[level]) bool {
	for k := h.From - 1; k >= 0 && h.From-k <= 4; k-- {
		if d.Ends(k) || d.Tokens()[k].Is(',') || d.Tokens()[k].Is(':') {
			break
		}
		if isOne(d, k, "pas", "no", "not", "sans", "kein", "keine", "hors", "ni", "non", "aucun") {
			return true
		}
	}
	return isOne(d, h.To, "s", "exclu", "exclus", "refuse", "refuses", "non", "not") && !d.Ends(h.To)
}

func startsSegment(d *text.Document, k int) bool {
	if k < 0 {
		return true
	}
	t := d.Tokens()
	if d.Ends(k) || t[k].Kind == text.Symbol {
		return true
	}
	return k+1 < len(t) && t[k+1].Fused
}

// labelAlone reports whether "niveau" opens its sentence, as a label does.
func labelAlone(d *text.Document, k int) bool {
	from, _ := d.Sentence(k, 6)
	return k-from <= 1
}

// labelled scores "Séniorité : Senior" and "Profil : développeur senior".
func labelled(d *text.Document, h text.Hit[level], from int) int {
	t := d.Tokens()
	for k := h.From - 1; k >= from && h.From-k <= 3; k-- {
		if !t[k].Is(':') && !t[k].Is('-') {
			continue
		}
		for j := max(from, k-3); j < k; j++ {
			if _, n := labels.At(d, j); n > 0 && j+n == k && j-from <= 3 {
				return 70
			}
		}
		break
	}
	if h.From > from {
		for j := max(from, h.From-3); j < h.From; j++ {
			if _, n := labels.At(d, j); n > 0 && j+n == h.From && j-from <= 1 && !isOne(d, j, "experience", "erfahrung", "statut") {
				return 60
			}
		}
	}
	return 0
}

// besidePerson scores "développeur senior", "senior developer", "profil expert".
func besidePerson(d *text.Document, h text.Hit[level], from, to int) int {
	if h.Meaning.is == market.Lead && h.To-h.From == 1 && !isOne(d, h.From, "architecte", "architect", "architekt", "techlead", "teamlead") {
		// "lead" alone names the person only behind a request
		for k := h.From - 1; k >= from && h.From-k <= 4; k-- {
			if _, n := asks.At(d, k); n > 0 {
				return 60
			}
		}
		return 0
	}
	if h.Meaning.is == market.Lead {
		for k := h.From - 1; k >= from && h.From-k <= 5; k-- {
			if _, n := asks.At(d, k); n > 0 {
				return 62
			}
		}
		return 0
	}
	t := d.Tokens()
	// within five words before, with technologies between: "développeur Java confirmé"
	for k := h.From - 1; k >= from && h.From-k <= 6; k-- {
		if t[k].Is(':') || t[k].Is(',') && h.From-k > 1 {
			break
		}
		if _, n := people.At(d, k); n > 0 && k+n <= h.From {
			return 55 - (h.From - k)
		}
	}
	for k := h.To; k < to && k-h.To <= 2; k++ {
		if _, n := people.At(d, k); n > 0 {
			return 52 - (k - h.To)
		}
		if t[k].Kind == text.Symbol && !t[k].Is('-') && !t[k].Is('(') && !t[k].Is(')') && !t[k].Is('/') {
			break
		}
	}
	return 0
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
