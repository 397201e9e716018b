package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// plainWord refuses levels that are said of something else: "niveau confirmé", "expert de X", "Java 17 (expert)",
// "première expérience réussie de management".
func plainWord(d *text.Document, h text.Hit[level]) bool {
	t := d.Tokens()
	prev := h.From - 1
	switch {
	case refusedLevel(d, h):
		return true
	case isOne(d, prev, "niveau", "level") && languages.Has(d, prev-1):
		return true // "Anglais niveau confirmé"
	case isOne(d, prev, "niveau") && !labelAlone(d, prev) && (prev == 0 || t[prev-1].Kind == text.Symbol || t[prev-1].Cap || isOne(d, prev-1, "anglais", "a", "en")):
		return true
	case h.Meaning.is == market.Senior && isOne(d, h.From, "experts", "seniors"):
		return !isOne(d, h.To, "only", "uniquement", "exclusivement", "seulement", "welcome", "bienvenus") && !isOne(d, prev, "profils", "nur")
	case isOne(d, prev, "niveau", "level") && isOne(d, h.To, "en", "in", "sur", "on", "with") && labelAlone(d, prev):
		return true // "niveau confirmé en Kafka apprécié"
	case isOne(d, h.From, "premiere") && h.To-h.From == 2 && isOne(d, h.To, "professionnelle") && isOne(d, prev, "une"):
		from, to := d.Sentence(h.From, 14)
		return !within(d, demanded, from, to) // "il est demandé une première expérience professionnelle"
	case isOne(d, h.From, "premiere"):
		return h.To-h.From == 2 && (isOne(d, h.To, "reussie", "significative", "de", "en", "dans", "avec", "sur") || !isOne(d, prev, "", "recherche", "profil", "recherchee") && !startsSegment(d, prev))
	case t[max(prev, 0)].Is('(') && h.To < len(t) && t[h.To].Is(')'):
		return true // "Java 17+ (expert)"
	case isOne(d, prev, "professionnelle", "professionnelles", "technique", "fonctionnelle", "metier") && isOne(d, prev-1, "experience", "experiences", "expertise", "competence", "competences"):
		return true // "expérience professionnelle confirmée : plus de 6 ans"
	case t[max(prev, 0)].Is('-') && h.To+1 < len(t) && t[h.To].Is('-') && within(d, weights, h.To+1, h.To+2):
		return true // "SQL - Confirmé - Important": the level of a skill
	case isOne(d, prev, "experience", "experiences", "expertise", "competence", "competences", "pratique", "connaissance", "usage", "utilisation", "maitrise", "bac", "interet"):
		return true // "expérience confirmée sur ..."
	}
	return false
}

var demanded = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "demande|demandee|demandons|exige|exigee|exigeons|requise|attendue|souhaitee|souhaitons|suffit|suffira|suffisante|il faut|minimum"})

// refusedLevel reports whether the ad will not have the level: "pas de junior", "juniors s'abstenir".
func refusedLevel(d *text.Document, h text.Hit[level]) bool {
	for k := h.From - 1; k >= 0 && h.From-k <= 5; k-- {
		if d.Ends(k) || d.Tokens()[k].Is(',') || d.Tokens()[k].Is(':') {
			break
		}
		if isOne(d, k, "pas", "no", "not", "sans", "kein", "keine", "hors", "ni", "non", "aucun", "nicht", "nothing", "never", "jamais", "inadapte", "ungeeignet") {
			return !isOne(d, k+1, "que", "only", "nur", "seulement")
		}
	}
	for k := h.To; k < min(len(d.Tokens()), h.To+3); k++ {
		if _, n := farewells.At(d, k); n > 0 && (k == h.To || n > 2) && !isOne(d, k+n, "only", "seulement") {
			return true
		}
		if d.Ends(k) {
			break
		}
	}
	if turnedAway(d, h.To) || within(d, filled, h.To, min(len(d.Tokens()), h.To+2)) {
		return true
	}
	return isOne(d, h.To, "s", "exclu", "exclus", "refuse", "refuses", "non", "not") && !d.Ends(h.To)
}

// turnedAway reads "Jeune diplômé ? Ce ne sera pas possible cette fois", but not "Débutant ? Pas de souci".
func turnedAway(d *text.Document, k int) bool {
	t := d.Tokens()
	for j := k; j < len(t) && j <= k+2; j++ {
		if !t[j].Is('?') {
			continue
		}
		for i := j + 1; i < len(t) && i <= j+6; i++ {
			if isOne(d, i, "pas", "non", "no", "not", "nein", "nicht", "sorry", "desole", "malheureusement", "unfortunately", "leider", "passez") {
				return !isOne(d, i+1, "de", "d", "problem", "grave", "schlimm")
			}
		}
	}
	return false
}

// addressed reports whether the reader is told to be of the level: "vous êtes un(e) expert(e)", "you are a senior".
func addressed(d *text.Document, h text.Hit[level], from int) bool {
	k := h.From - 1
	for k >= from && (d.Tokens()[k].Kind == text.Symbol && !d.Tokens()[k].Is(',') && !d.Tokens()[k].Is(':') || isOne(d, k, "un", "une", "e", "a", "an", "ein", "eine", "tres", "plutot", "very")) {
		k--
	}
	if isOne(d, k, "etre") {
		return within(d, demands, from, k) || within(d, asks, from, k) // "nous demandons ... d'être senior en C#"
	}
	return isOne(d, k, "etes", "es", "are", "sind", "bist") && isOne(d, k-1, "vous", "tu", "you", "sie", "du")
}

// apprentice finds the word by which a title asks for somebody who is still learning: "Alternance – Python".
func apprentice(d *text.Document) (text.Span, bool) {
	t := d.Tokens()
	i := 0
	for ; i < len(t) && int(t[i].From) < d.BodyAt-1; i++ {
		if _, n := learners.At(d, i); n > 0 && !isOne(d, i-1, "d", "en-dehors", "plateforme", "gestion") {
			return d.TokenSpan(i, i+n), true
		}
	}
	for i < len(t) && t[i].Kind != text.Word {
		i++
	}
	if _, n := learnersContracts.At(d, i); n > 0 {
		return d.TokenSpan(i, i+n), true // "Contrat pro de 12 mois" opens the body
	}
	return text.Span{}, false
}

var learnersContracts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "contrat pro|contrat d'apprentissage|contrat de professionnalisation|contrat en alternance|contrat d'alternance|alternance de|apprentissage de|apprentissage d'un an|apprenticeship|ausbildung zum|ausbildung zur"})

var learners = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "alternance|alternant|alternante|alternant(e)|alternant·e|apprentissage|apprenti|apprentie|apprenti(e)|contrat d'apprentissage|contrat pro|stage|stagiaire|stage de fin d'etudes|internship|intern|apprentice|apprenticeship|praktikum|praktikant|praktikantin|werkstudent|werkstudentin|azubi|ausbildung|duales studium|tirocinio|becario|stageplek"})

var languages = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "anglais|allemand|espagnol|italien|neerlandais|portugais|francais|langue|langues|english|german|french|spanish|italian|dutch|englisch|deutsch|franzosisch|niederlandisch"})

var weights = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "imperatif|important|souhaitable|appreciable|obligatoire|requis|indispensable|secondaire|must|nice|mandatory|optional|muss|soll|kann"})

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
	first := h.From - 1
	for first > from && h.From-first <= 10 && (hedges.Has(d, first) || t[first].Is(',') || t[first].Is('\'')) {
		first-- // "Experience: roughly what you'd call mid-level"
	}
	if !t[max(first, from)].Is(':') {
		first = h.From - 1
	}
	for k := first; k >= from && first-k <= 2; k-- {
		if !t[k].Is(':') && !t[k].Is('-') && !t[k].Is('=') {
			continue
		}
		for j := max(from, k-3); j < k; j++ {
			if _, n := labels.At(d, j); n > 0 && j+n == k && (j-from <= 3 || t[j].Fused) {
				return 70
			}
		}
		break
	}
	if h.From > from {
		for j := max(from, h.From-3); j < h.From; j++ {
			if _, n := labels.At(d, j); n > 0 && j+n == h.From && j-from <= 1 && !isOne(d, j, "experience", "expertise", "erfahrung", "statut") {
				return 60
			}
		}
	}
	return 0
}

// hedges stand between the label of a level and the level.
var hedges = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "roughly|what|you|d|we|call|would|something|like|about|around|rather|probably|say|let|us|s|plutot|disons|ce|qu|on|appelle|nous|appelons|quelque|chose|comme|environ|un|une|a|an|at|least|au|moins|profil|etwa|so|das|was|man|eher|ungefahr|ein|eine|mindestens"})

// besidePerson scores "développeur senior", "senior developer", "profil expert".
func besidePerson(d *text.Document, h text.Hit[level], from, to int) int {
	if h.Meaning.is == market.Lead && h.To-h.From == 1 && !isOne(d, h.From, "architecte", "architect", "architekt", "techlead", "teamlead") {
		// "lead" alone names the person only behind a request
		for k := h.From - 1; k >= from && h.From-k <= 4 && !d.Tokens()[k].Is(','); k-- {
			if _, n := bystanders.At(d, k); n > 0 {
				return 0
			}
			if _, n := asks.At(d, k); n > 0 {
				return 60
			}
		}
		return 0
	}
	if h.Meaning.is == market.Lead {
		for k := h.From - 1; k >= from && h.From-k <= 5 && !d.Tokens()[k].Is(','); k-- {
			if _, n := bystanders.At(d, k); n > 0 {
				return 0 // "vous serez accompagné par un architecte"
			}
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

// bystanders bring in somebody beside the person asked for.
var bystanders = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "par|by|von|vom|avec|with|mit|aux cotes|au cote|aupres|sous|epaule|epaulee|accompagne|accompagnee|encadre|encadree|supervise|rattache|rattachee|reporting|report|supported|guided|betreut|begleitet|unterstutzt|alongside|neben"})

// prospect reports whether the level is what the person may become: "possibilité d'évolution tech lead", "futur lead".
func prospect(d *text.Document, h text.Hit[level]) bool {
	for k := h.From - 1; k >= 0 && h.From-k <= 6; k-- {
		if d.Ends(k) && k != h.From-1 {
			return false
		}
		if _, n := prospects.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var prospects = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "evolution|evolutions|evoluer|devenir|become|becoming|grow into|growing into|perspective|perspectives|future|futur|a terme|werden|entwicklung zum|path to|progression"})

// serves reports whether somebody of the level does something for the reader: "Un chef de projet senior vous sert
// d'interlocuteur", "our senior engineers will support you".
func serves(d *text.Document, h text.Hit[level], from, to int) bool {
	if h.From-from > 5 || !isOne(d, from, "un", "une", "le", "la", "l", "notre", "nos", "les", "deux", "trois", "a", "an", "our", "the", "ein", "eine", "unser", "unsere", "des") {
		return false
	}
	if within(d, leavings, h.To, min(to, h.To+4)) {
		return true // "the senior developer leaves in June"
	}
	for k := h.To; k < min(to, h.To+4); k++ {
		if isOne(d, k, "vous", "te", "t", "you", "dich", "dir", "ihnen") {
			return !isOne(d, k-1, "si", "if", "wenn", "que", "chez", "pour", "for")
		}
		if d.Tokens()[k].Kind != text.Word {
			break
		}
	}
	return false
}

// questioned reports whether a level opens its sentence as a question, which the next one answers: "Confirmé/Senior ?
// Plutôt senior."
func questioned(d *text.Document, h text.Hit[level], from int) bool {
	t := d.Tokens()
	if h.From != from || h.Meaning.is == market.Junior {
		return false
	}
	for k := h.To; k < min(len(t), h.To+3); k++ {
		if t[k].Is('?') {
			for j := k + 1; j < min(len(t), k+5); j++ {
				if _, n := levels.At(d, j); n > 0 {
					return true
				}
			}
			return false
		}
	}
	return false
}

// sought reports whether the level is a noun for whom the ad asks, and ends its clause: "il nous faut un expert".
func sought(d *text.Document, h text.Hit[level], from, to int) bool {
	if h.To < to && !d.Ends(h.To) && !d.Tokens()[h.To].Is(',') || !isOne(d, h.From-1, "un", "une", "e", "a", "an", "ein", "einen", "eine") {
		return false
	}
	for k := h.From - 2; k >= from && h.From-k <= 5; k-- {
		if _, n := asks.At(d, k); n > 0 && k+n >= h.From-2 {
			return true
		}
	}
	return false
}

// groups announce who is there already.
var groups = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "l'equipe :|equipe :|votre equipe :|equipe actuelle :|equipe en place :|team :|the team :|das team :|effectif :|equipe est composee|equipe composee|equipe se compose|equipe compte|equipe comprend|equipe constituee|equipe de|team consists|team of|team is made up|team besteht"})

// leavings are what somebody of the team does: leave, hand over, review.
var leavings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "leaves|left|is leaving|hands over|reviews|review|part en|part a|est parti|est partie|quitte|a quitte|s'en va|relit|relisent|verlasst|ubergibt|est la depuis|est present depuis|prend sa retraite|retires"})
