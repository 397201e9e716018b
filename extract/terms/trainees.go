package terms

import "tjm/extract/text"

// germanTraining names a training within a firm, or the one that the candidate must have completed.
const germanTraining = "ausbildung|ausbildungsstelle|ausbildungsstellen|ausbildungsberuf|ausbildungsstart|ausbildungsbeginn|ausbildungsplatze|lehrstelle|wir bilden aus|bilden wir aus"

var training = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: germanTraining})

// traineesSought tells the training that is offered ("Dreijährige Ausbildung ab September", "Wir bilden aus") from the one
// that is asked for ("abgeschlossene Ausbildung als Fachinformatiker").
func traineesSought(d *text.Document, h text.Hit[form]) bool {
	if !isOne(d, h.From, "ausbildung") {
		return true
	}
	if h.From == 0 {
		return true // "Ausbildung Fachinformatiker:in, Kassel"
	}
	from, to := d.Sentence(h.From, 20)
	offered := false
	for k := from; k < to; k++ {
		if _, n := completed.At(d, k); n > 0 {
			return false
		}
		_, n := begins.At(d, k)
		if isOne(d, k, "ab") {
			_, n = dates.At(d, k+1) // not "ab DQR 6"
			if d.Tokens()[min(k+1, to-1)].Kind == text.Number {
				n = 1
			}
		}
		offered = offered || n > 0
	}
	return offered
}

var (
	completed = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "abgeschlossene|abgeschlossenen|abgeschlossener|erfolgreich|studium|profil|vergleichbar|vergleichbare|vergleichbaren|einschlagige|einschlagigen|fundierte|technische|kaufmannische|voraussetzung|erforderlich|haben|hast|verfugen|mitbringen|bringen|nach|mit|oder|bzw|qualifikation|weiterbildung|fortbildung"})
	dates     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sofort|dem|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|herbst|winter|fruhjahr|nachstem|nachsten"})
	begins    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ab|dreijahrige|dreieinhalbjahrige|zweijahrige|zweieinhalbjahrige|in unserem|beginnt|beginn|startet|lehrjahr|ausbildungsjahr"})
)

// guided reports whether the form is that of somebody whom the reader will look after: "vous encadrerez un apprenti", "un
// alternant à accompagner".
func guided(d *text.Document, h text.Hit[form]) bool {
	for n := 2; n <= 4; n++ {
		if _, m := guiding.At(d, h.From-n); m == n {
			return true
		}
		if _, m := guiding.At(d, h.From-n-1); m == n {
			return true // "two young apprentices"
		}
	}
	return isOne(d, h.To, "a") && isOne(d, h.To+1, "encadrer", "accompagner", "former", "tutorer", "suivre", "guider", "manager")
}

var guiding = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: joined("encadrez|encadrerez|encadrer|encadreras|encadres|accompagnez|accompagnerez|accompagner|accompagneras|formez|formerez|former|tutorez|tutorerez|tutorer|epaulez|epaulerez|epauler|guidez|guiderez|guider|tuteur d'|tutrice d'|mentor d'", " ", "un|une|des|deux|trois|nos|l|notre|les") +
	"|" + joined("mentor|mentoring|coach|coaching|supervise|supervising|guide|guiding|look after|train|training|manage|managing", " ", "an|a|our|two|three|the") + "|" + joined("betreuen|betreust|anleiten|fuhren|coachen", " ", "einen|eine|zwei|drei|unsere|unseren|den|die")})

// knownPerson reports whether a form is the name of somebody who is there or on the point of leaving: "l'intérimaire part en
// juin", "the apprentice is already here".
func knownPerson(d *text.Document, h text.Hit[form]) bool {
	if h.To-h.From == 1 && isOne(d, h.From-1, "le", "la", "l", "notre", "'") && isOne(d, h.To, "actuel", "actuelle", "sortant", "sortante", "en") && (!isOne(d, h.To, "en") || isOne(d, h.To+1, "place")) ||
		isOne(d, h.From-1, "current", "outgoing", "departing", "existing") && isOne(d, h.From-2, "the", "our") {
		return h.Meaning != saysRate && h.Meaning != saysContract
	}
	if !isOne(d, h.From, "interimaire", "apprenti", "apprentie", "alternant", "alternante", "apprentice", "freelance", "freelancer", "contractor", "prestataire", "independant") || h.To-h.From > 1 {
		return false
	}
	if isOne(d, h.To, "actuel", "actuelle", "sortant", "sortante", "precedent", "precedente") {
		return true
	}
	k := h.From - 1
	if k > 0 && d.Tokens()[k].Is('\'') {
		k--
	}
	return isOne(d, k, "l", "notre", "the", "our") && (deeds.Has(d, h.To) || theirWays.Has(d, h.To)) || isOne(d, k, "le") && theirWays.Has(d, h.To)
}

var theirWays = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "est deja|est la|est en place|part|partira|partent|quitte|quittera|s'en va|s'en ira|termine|terminera|finit|finira|reste|restera|arrive|is already|is here|is leaving|leaves|finishes|stays|will stay|will leave"})

// employmentNamed reports whether the word for any employment is that of this work: "ebenso recht wie eine Anstellung",
// "Anstellung möglich", "en plantilla".
func employmentNamed(d *text.Document, h text.Hit[form]) bool {
	if isOne(d, h.To, "oder", "moglich") || isOne(d, h.From-1, "en", "oder", "wie", "als", "in", "bieten") {
		return !isOne(d, h.To, "von", "der", "des", "neuer")
	}
	return isOne(d, h.From-1, "eine", "einer", "ein") && isOne(d, h.From-2, "oder", "wie", "als", "in", "sowie", "bieten", "auch")
}

// permanentTitle reports whether "permanent" is said of the role, or opens the title before the name of a trade: "Permanent Backend Developer, Leeds".
func permanentTitle(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if isOne(d, h.From-1, "is", "s") && (d.Ends(h.To) || t[h.To].Is(',')) {
		return true // "the role is permanent"
	}
	return h.From == 0 && isOne(d, 0, "permanent") && h.To < len(t) && int(t[h.To].From) < d.BodyAt-1 && t[h.To].Kind == text.Word &&
		!isOne(d, h.To, "staffing", "recruitment", "placement", "makeup", "magnet", "records", "secretary", "improvement", "link", "team")
}

// takenOn reports whether a verb of hiring stands right before the form: "nous prenons un alternant".
func takenOn(d *text.Document, h text.Hit[form]) bool {
	for k := h.From - 3; k < h.From; k++ {
		if _, n := hiring.At(d, k); n > 0 && k+n >= h.From-1 && k+n <= h.From {
			return true
		}
	}
	return false
}

// afterTraining reports whether the employment is what may follow an apprenticeship ("Azubi, Übernahme möglich"), or that
// of the staff.
func afterTraining(d *text.Document, hits []text.Hit[form], h text.Hit[form]) bool {
	if isOne(d, h.From, "full", "part") && !d.Ends(h.To+1) && isOne(d, h.To, "staff", "employees", "colleagues", "people", "members", "team") {
		return true // "full-time and permanent staff share the canteen"
	}
	if !isOne(d, h.From, "ubernahme", "anschliessende", "spatere", "embauche") {
		return false
	}
	for _, o := range hits {
		if o.Meaning == saysApprentice {
			return true
		}
	}
	return false
}
