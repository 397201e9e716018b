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

var spelled = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "un|une|one|ein|eine|einem|einer|een"},
	text.Entry[int]{Meaning: 2, Phrases: "deux|two|zwei|twee"},
	text.Entry[int]{Meaning: 3, Phrases: "trois|three|drei|drie"},
	text.Entry[int]{Meaning: 4, Phrases: "quatre|four|vier"},
	text.Entry[int]{Meaning: 5, Phrases: "cinq|five|funf|fuenf|vijf"},
	text.Entry[int]{Meaning: 6, Phrases: "six|sechs|zes"},
	text.Entry[int]{Meaning: 7, Phrases: "sept|seven|sieben|zeven"},
	text.Entry[int]{Meaning: 8, Phrases: "huit|eight|acht"},
	text.Entry[int]{Meaning: 9, Phrases: "neuf|nine|neun|negen"},
	text.Entry[int]{Meaning: 10, Phrases: "dix|ten|zehn|tien|dizaine d'|une dizaine d'"},
	text.Entry[int]{Meaning: 12, Phrases: "douze|twelve|zwolf"},
	text.Entry[int]{Meaning: 15, Phrases: "quinze|fifteen|funfzehn|quinzaine d'|une quinzaine d'"},
	text.Entry[int]{Meaning: 20, Phrases: "vingt|twenty|zwanzig"},
)

var (
	yearWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "an|ans|annee|annees|year|years|year's|years'|yr|yrs|jahr|jahre|jahren|jaar|jaren|yoe|y"})
	toWords   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a|-|/|ou|to|or|bis|oder|et|tot|~"})
)

// verdictOf is what the words around some years say of them.
type verdictOf int

const (
	general  verdictOf = iota + 1 // "d'expérience": total experience
	specific                      // "de Java": experience in something
	minimum                       // "au moins": experience when nothing says otherwise
	notYears                      // an age, a contract, a past event
	part                          // "dont": part of a total said before
)

// yearsBefore and yearsAfter are read next to the figure.
var (
	yearsBefore = text.NewLexicon(
		text.Entry[verdictOf]{Meaning: general, Phrases: "experience|experiences|experience minimum|experience minimale|experience minimum de|experience requise|experience souhaitee|experience professionnelle|min experience|min. experience|minimum experience|years of experience|annees d'experience|annees demandees|annees d'experience demandees|annees d'experience requises|experience demandee|annees requises|berufserfahrung|erfahrung|mindesterfahrung|ervaring|werkervaring|xp|exp|exp.|vecu|recul|seniorite|anciennete requise|years"},
		text.Entry[verdictOf]{Meaning: minimum, Phrases: "au moins|au minimum|minimum|minimum de|mini|min|min.|a minima|a partir de|plus de|plus d'|+ de|+ d'|>|≥|> =|at least|minimum of|over|more than|mindestens|mind.|wenigstens|mehr als|uber|minimaal|ten minste|de preference|justifier de|justifiez de|justifiez d'|justifiant de|disposant d'au moins|environ|senior|confirme|confirmee|expert|junior|profil|idealement"},
		text.Entry[verdictOf]{Meaning: notYears, Phrases: "depuis|depuis plus de|il y a|il y a plus de|fort de|fort de plus de|forte de|forte de plus de|forts de|fortes de|since|founded|for over|for more than|with over|with more than|seit|seit uber|seit mehr als|vor|cdd|cdd de|contrat|contrat de|contract|mission de|duree|duree de|duration|laufzeit|dauer|jusqu'a|up to|bis zu|pendant|durant|dans|d'ici|tous les|chaque|every|last|dernieres|derniers|prochaines|next|visibilite|engagement|age de|agee de|ages de|cree il y a|existe depuis|historique|garantie|fete ses|nos|notre|our|en moins de|sous|renouvelable|within|in|nach|after|apres|old|de moins de|moins de|sur les|renouvelables"},
		text.Entry[verdictOf]{Meaning: part, Phrases: "dont|dont au moins|dont au minimum|dont minimum|including|of which|incl|incl.|inclusive|davon|waarvan|parmi lesquels|ainsi que"},
	)
	yearsAfter = text.NewLexicon(
		text.Entry[verdictOf]{Meaning: general, Phrases: "d'experience|d'experiences|d'exp|d'exp.|d experience|experience|experiences|exp|xp|d'xp|experience professionnelle|d'experience professionnelle|d'experiences professionnelles|minimum d'experience|mini d'experience|min d'experience|et plus d'experience|ou plus d'experience|of experience|experience or above|or more experience|of professional experience|of relevant experience|of hands on experience|of work experience|of industry experience|work experience|professional experience|relevant experience|berufserfahrung|erfahrung|praktische erfahrung|einschlagige erfahrung|relevante erfahrung|projekterfahrung|ervaring|werkervaring|relevante ervaring|de metier|de pratique|d'anciennete|d'expertise|de vecu|de carriere|dans le metier|dans le developpement|en developpement|de developpement|de dev|d'experience en|of software|of development|of engineering|of programming|in software|in development|de back|de back end|in back end engineering|in backend|of backend|of back end|building|running|writing|working|developing|designing|de bouteille|praxis|praxiserfahrung|d'informatique|sur un poste similaire|sur poste similaire|dans un poste similaire|sur un role similaire"},
		text.Entry[verdictOf]{Meaning: minimum, Phrases: "minimum|mini|min|au moins|au minimum|a minima|et plus|or more|or above|et +|ou plus|oder mehr|+|requis|requises|exige|exigees|demandes|required|souhaite|souhaites|souhaitees|of"},
		text.Entry[verdictOf]{Meaning: notYears, Phrases: "ago|old|d'existence|d'age|d'historique|de garantie|de contrat|de cdd|de mission|de visibilite|renouvelable|renouvelables|fermes|ferme|d'engagement|en moyenne|plus tard|later|apres|et demi en moyenne|d'amortissement|de conservation|d'archives|de donnees|de prestation|history|of history|in business|on the market|sur le marche|d'innovation|d'activite|de presence|ans|d'affilee|consecutifs|de croissance|alt|bestehen|am markt|tradition|firmengeschichte|de suite|in a row|contract|d'audit|de developpement de notre|de retard|d'avance|de dette|sans|de support|of support|de maintenance|lang|mission"},
		text.Entry[verdictOf]{Meaning: specific, Phrases: "de|d'|en|sur|avec|dans|in|with|on|of|using|mit|im|met|als|as|comme|derriere soi|chez"},
	)
)

// span of years at token i.
type span struct {
	n        int
	plus     bool
	from, to int
}

const mostSpans = 2000

// Years reads the least total years of experience asked. Years of one technology count when no total is said; the
// largest of them then. Ages, contracts and the past of a company are no experience.
func Years(d *text.Document) Experience {
	t := d.Tokens()
	var out Experience
	score, seen, tried := 0, 0, 0
	for i := 0; i < len(t) && seen < mostSpans && tried < 10*mostSpans; i++ {
		switch t[i].Kind {
		case text.Number:
		case text.Word:
			if !spelled.Begins(t[i]) && !yearsBefore.Begins(t[i]) {
				continue
			}
		default:
			continue
		}
		tried++
		s, ok := spanAt(d, i)
		if !ok {
			if n, end := labelledYears(d, i); end > 0 && score < 60 {
				score = 60
				out.Years, out.Span = &n, d.TokenSpan(i, end)
			}
			continue
		}
		seen++
		i = s.to - 1
		v := yearsScore(d, s)
		if v == 0 {
			if len(out.Notes) < mostNotes {
				out.Notes = append(out.Notes, text.Note{Span: d.TokenSpan(s.from, s.to), Field: "years", Why: "no experience asked"})
			}
			continue
		}
		if v > score || v == score && s.n > *out.Years && s.n <= 10 {
			n := s.n
			score, out.Years, out.Span = v, &n, d.TokenSpan(s.from, s.to)
		}
	}
	return out
}

// labelledYears reads "Années demandées : quatre".
func labelledYears(d *text.Document, i int) (n, end int) {
	t := d.Tokens()
	v, k := yearsBefore.At(d, i)
	if k < 2 || v != general || !isOne(d, i, "annees", "years") || i+k >= len(t) || !t[i+k].Is(':') {
		return 0, 0
	}
	n, next, ok := figure(d, i+k+1)
	if !ok || n > 25 {
		return 0, 0
	}
	return n, next
}

func figure(d *text.Document, i int) (n, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		v, k := spelled.At(d, i)
		return v, i + k, k > 0
	}
	if t[i].Kind != text.Number || t[i].To-t[i].From > 2 {
		return 0, 0, false
	}
	for _, c := range d.Text(i, i+1) {
		n = n*10 + int(c-'0')
	}
	return n, i + 1, true
}

// spanAt reads "5 ans", "3 à 5 ans", "5+ years", "deux à quatre ans".
func spanAt(d *text.Document, i int) (s span, ok bool) {
	t := d.Tokens()
	n, k, ok := figure(d, i)
	if !ok {
		return s, false
	}
	s = span{n: n, from: i}
	if k < len(t) && t[k].Is('+') {
		s.plus = true
		k++
	}
	if _, m := toWords.At(d, k); m > 0 {
		if n2, k2, ok := figure(d, k+m); ok && n2 > n {
			k = k2
		}
	}
	if k < len(t) && t[k].Is('+') {
		s.plus = true
		k++
	}
	if k < len(t) && t[k].Is('(') && k+2 < len(t) && t[k+2].Is(')') {
		k += 3 // "cinq (5) ans"
	}
	if k < len(t) && t[k].Is('-') && t[k].Glued {
		k++
	}
	_, m := yearWords.At(d, k)
	if m == 0 || k >= len(t) || n < 1 || n > 25 {
		return s, false
	}
	s.to = k + m
	return s, true
}

// yearsScore tells how surely years are experience asked: 60 total, 30 of something, 0 none.
func yearsScore(d *text.Document, s span) int {
	t := d.Tokens()
	from, to := d.Sentence(s.from, 25)
	before, gap := wordBefore(d, from, s.from)
	after, _ := wordAfter(d, s, to)
	// a plus sign before counts a company's age: "+35 ans d'existence"
	if s.from > 0 && t[s.from-1].Is('+') && t[s.from].Glued && after == notYears {
		return 0
	}
	if companyPast(d, from, s.from) {
		return 0
	}
	switch {
	case after == notYears, before == notYears && gap <= 3:
		return 0
	case before == part && gap <= 2:
		return 0
	case after == general:
		return 60
	case before == general && gap <= 5:
		return 58
	case (before == minimum && gap <= 1 || s.plus || after == minimum) && !boundToContract(d, from, to):
		if after == specific || before == minimum && gap <= 1 || s.plus {
			return 50
		}
		return 45
	case after == specific && s.n >= 2 && (isOne(d, s.to, "sur", "de", "en", "in", "of", "with", "mit") || isOne(d, s.to, "d")) && experienceContext(d, from, to):
		return 30
	case alone(d, s, from, to):
		return 25
	}
	return 0
}

// wordBefore returns the nearest word before the years that says what they are, and the words between.
func wordBefore(d *text.Document, from, k int) (verdictOf, int) {
	for i := k - 1; i >= from && k-i <= 8; i-- {
		for j := max(from, i-4); j <= i; j++ {
			if v, n := yearsBefore.At(d, j); n > 0 && j+n == i+1 {
				return v, k - i - 1
			}
		}
	}
	return 0, 99
}

func wordAfter(d *text.Document, s span, to int) (verdictOf, int) {
	t := d.Tokens()
	k := s.to
	first, at := yearsAfter.At(d, k)
	if at == 0 && k < to && (t[k].Is('\'') || t[k].Is('(')) {
		first, at = yearsAfter.At(d, k+1)
		k++
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

var (
	companies  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "fort de|forte de|forts de|fort d'une|notre societe|notre groupe|notre cabinet|notre entreprise|notre esn|our company|our agency|we have|nous avons|nous existons|nous cumulons|esn|le groupe|la societe|l'entreprise|unser unternehmen|wir haben|riche de|s'appuyant sur|logiciel actuel|application a|cree il y a|existe depuis|forte d'une"})
	candidates = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous|tu|you|profil|candidat|candidate|developpeur|ingenieur|consultant|sie|justifiez|minimum|experience"})
)

// boundToContract reports whether the sentence is about the length of a contract.
func boundToContract(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if isOne(d, k, "cdd", "duree", "contrat", "durée", "laufzeit", "duration", "renouvelable", "renouvelables", "engagement", "visibilite") {
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

var contexts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous|tu|you|your|profil|profile|experience|experiences|justifier|justifiez|il faut|il vous faut|avoir|demande|demandee|demandes|souhaite|souhaites|requis|requises|require|required|must|need|bring|exige|exiges|exigee|expect|maitrise|pratique|attendu|attendus|nous attendons|sie|ihr|du|erfahrung|wir erwarten|erwartet|qualification|qualifikation|competences|indispensable|imperatif|imperative|vragen|toi"})

// alone reports whether the years fill a short item of their own: "3 ans mini", "Senior (8 ans)", "5+ ans".
func alone(d *text.Document, s span, from, to int) bool {
	t := d.Tokens()
	if s.from > from+1 && t[s.from-1].Is('(') && s.to < len(t) && t[s.to].Is(')') {
		_, n := levels.At(d, s.from-2)
		return n > 0
	}
	return s.from-from <= 1 && to-s.to <= 1 && s.plus
}
