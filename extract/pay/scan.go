package pay

import (
	"slices"
	"sort"

	"tjm/extract/text"
)

func newScan(d *text.Document) *scan {
	s := &scan{d: d, cued: -1}
	for _, h := range subjects.First(d, mostHits) {
		if !s.isSubject(h.From, h.To, h.Meaning) {
			continue
		}
		s.hits = append(s.hits, h)
		switch h.Meaning {
		case aboutDayRate:
			s.dayRate, s.freelance = true, true
		case aboutFreelance:
			s.freelance = true
		case aboutPermanent, aboutSalary:
			s.permanent = true
		case aboutHourRate, aboutMonthRate:
			s.freelance = true
		case aboutFixed:
			s.project = true
		}
	}
	s.board = boardHeader(d)
	s.project = s.project || s.board || projectCues.some(d, 2)
	s.job = s.project || jobCues.some(d, 2)
	s.staffing = staffingCues.some(d, 3)
	s.trainee = traineeship(d)
	s.stay = !s.permanent && !s.trainee && s.missionCues(2)
	s.mission = s.stay && !s.project
	s.lengthy = len(d.Tokens()) > 60
	return s
}

// missionCues reports whether at least n words for a stay of some time stand in the document, n at most 2. They are counted
// once: every amount may ask.
func (s *scan) missionCues(n int) bool {
	if s.cued < 0 {
		s.cued = missionCues.count(s.d, 2)
	}
	return s.cued >= n
}

// cues are words of which several together say something.
type cues struct{ *text.Lexicon[bool] }

// some reports whether at least n different cues, at most four, stand in the document.
func (c cues) some(d *text.Document, n int) bool { return c.count(d, n) >= n }

// count returns how many different cues stand in the document, up to most, which is four at most.
func (c cues) count(d *text.Document, most int) int {
	var seen [4]string
	found, looked := 0, 0
	t := d.Tokens()
	for i := 0; i < len(t) && looked < 200; {
		_, k := c.At(d, i)
		if k == 0 {
			i++
			continue
		}
		looked++
		joined := i > 0 && t[i].Glued && t[i-1].Kind == text.Word // the script of "TypeScript"
		if w := d.Text(i, i+k); !joined && !slices.Contains(seen[:found], w) {
			seen[found] = w
			if found++; found >= most {
				return found
			}
		}
		i += k
	}
	return found
}

// projectCues stand in ads for a project with one price.
var projectCues = cues{text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: projectPhrases})}

const projectPhrases = "petit module|petit plugin|petit script|petite extension|small module|small plugin|small script|kleines plugin|kleines modul|kleines skript|particulier|ma boutique|boutique en ligne|petite boutique|devis|cahier des charges|petit site|site vitrine|plugin|script|mon site|notre site|mon hebergeur|notre association|association|realisations similaires|vos realisations|votre delai|livraison|livrable|milestone|milestones|one-off|angebotsfrist|lieferumfang|meilensteinen|clef en main|cle en main|proposition chiffree|a livrer|livrer pour|prestation ponctuelle|petit projet|petite mission|petite appli|petite application|mon appli|mon application|ma societe|mon entreprise|mon projet|mon association|parent d'eleve|benevole|benevoles|mon commerce|mon restaurant|mon activite|maquettes|my shop|my site|my website|my store|my app|small project|small job|side project|quick job|one-time|one time job|half up front|upfront|up front|acompte|landing page|mein shop|meine website|kleines projekt|kleiner auftrag|mon budget|my budget|je peux mettre|je tiens|je gere|il me le faut|il me faut|ma plateforme|mon outil|mon api|mon jeu|mon blog|mon logiciel|ma base|mes clients|je voudrais|j'aimerais|toute simple|petit budget|corriger un|tout simple|un petit module"

// staffingCues stand in ads that look for someone's time, paid by the day.
var staffingCues = cues{text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "teletravail|tt|hybride|presentiel|sur site|renouvelable|renouvelables|client final|grand compte|seniorite|profil|experience|ans d'experience|esn|jours par semaine|j/semaine|equipe|squad|sprint|scrum|agile|full remote|remote|mission longue|longue duree|temps plein|inside ir35|outside ir35|contract|6 mois|12 mois|6 months|12 months|demarrage|start date|projektstart|laufzeit|vor ort|day rate|tjm"})}

// missionCues stand in ads for a stay of some time, which freelancers are paid for by the day.
var missionCues = cues{text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mission|missions|mois|months|monate|asap|demarrage|debut|duree|dispo|disponibilite|renouvelable|renouvelables|reconductible|tt|teletravail|hybride|j/semaine|jours par semaine|client final|sous traitance|esn|remote|start|duration|laufzeit|demarrage immediat"})}

// traineeships are stays that are paid by the month, and little. False are persons, whom the ad must look for: "un
// stagiaire brillant" may be a colleague.
var traineeships = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "stage de fin|stage|alternance|apprentissage|internship|praktikum|vie|v.i.e"},
	text.Entry[bool]{Meaning: false, Phrases: "stagiaire|alternant|alternante|intern|werkstudent|praktikant"},
)

var traineesSought = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cherche|cherchons|recherche|recherchons|recrute|recrutons|accueille|accueillons|prenons|prend|offre|looking for|seeking|hiring|want|need|suchen|sucht|gesucht|poste|offer"})

func traineeship(d *text.Document) bool {
	for _, h := range traineeships.First(d, 20) {
		from, to := d.Sentence(h.From, 12)
		if h.Meaning || int(d.Tokens()[h.From].From) < d.BodyAt || within(d, traineesSought, from, to) {
			return true
		}
	}
	return false
}

// mostPerDay is the largest amount without a unit that is taken for a day's pay. Few days cost more than a thousand, and
// small jobs often do, so above that an ad must look for someone's time.
func (s *scan) mostPerDay() float64 {
	if s.staffing && !s.project {
		return 1500
	}
	return 999
}

// lastHit returns the last subject that stands within the tokens from..to.
func (s *scan) lastHit(from, to int) (h text.Hit[about], ok bool) {
	i := sort.Search(len(s.hits), func(i int) bool { return s.hits[i].To > to }) - 1
	if i < 0 || s.hits[i].From < from {
		return h, false
	}
	return s.hits[i], true
}

// headingHit returns the subject of the short line just above token from.
func (s *scan) headingHit(from int) (h text.Hit[about], ok bool) {
	t := s.d.Tokens()
	end := from
	for end > 0 && from-end < 3 && (t[end-1].Kind == text.Line || t[end-1].Is('?')) {
		end--
	}
	if end == from {
		return h, false
	}
	start := end
	for start > 0 && end-start < 8 && !s.d.Ends(start-1) {
		if t[start-1].Kind == text.Number && end-start < 2 {
			return h, false // the line above states a figure of its own
		}
		start--
	}
	if end-start >= 8 {
		return h, false
	}
	if h, ok = s.lastHit(start, end); ok && h.Meaning == aboutNot && int(t[h.From].From) < s.d.BodyAt {
		return h, false // the title names the work, not the money of the first line
	}
	return h, ok
}

var boardWords = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "ouvert|open|ferme|en cours"},
	text.Entry[int]{Meaning: 2, Phrases: "offres|offre|bids|proposals|propositions|devis"},
	text.Entry[int]{Meaning: 4, Phrases: "vues|views|interactions"},
)

// boardHeader reports whether one of the first lines of the body is the header of a project board.
func boardHeader(d *text.Document) bool {
	t := d.Tokens()
	seen, lines := 0, 0
	for i := 0; i < len(t) && lines < 5 && i < 150; i++ {
		if t[i].Kind == text.Line {
			seen = 0
			lines++
			continue
		}
		if m, n := boardWords.At(d, i); n > 0 {
			seen |= m
			if m == 2 && i > 0 && t[i-1].Kind == text.Number {
				seen |= 8
			}
		}
		if seen&6 == 6 || seen&9 == 9 {
			return true
		}
	}
	return false
}
