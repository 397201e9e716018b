package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Hint is what the pay of the ad already tells of its forms of employment.
type Hint struct {
	Rate   bool // a freelance rate was read
	Salary bool // a salary was read
}

// ContractResult is the forms of employment an ad offers.
type ContractResult struct {
	Contracts []market.Contract // in the order of their declaration, no value twice; nil when the ad names none
	Spans     map[market.Contract]text.Span
	Notes     []text.Note // forms named and refused, at most 20
}

// ordered is the order of the forms in a result.
var ordered = [...]market.Contract{market.Freelance, market.Permanent, market.FixedTerm, market.Apprenticeship}

// Contracts reads the forms of employment that the ad offers. A word for the day rate means freelance work, whether or
// not an amount stands beside it. A salary beside a rate is that of a permanent alternative; alone it names no form, for a
// fixed term is paid by the year as well. "CDI uniquement" refuses the rest.
func Contracts(d *text.Document, h Hint) ContractResult {
	r := ContractResult{Spans: map[market.Contract]text.Span{}}
	offered := map[market.Contract]int{}
	refused := map[market.Contract]bool{}
	var only market.Contract
	offer, tender := false, false
	words := map[string]bool{} // of tenders, that stand within lines
	var tenderAt text.Span
	var cover []text.Span
	hits := forms.First(d, mostHits)
	for i, hit := range hits {
		c, ok := contracts[hit.Meaning]
		if !ok || !meant(d, hits, i) || elsewhere(d, hit, h) {
			continue
		}
		if hit.Meaning == saysMarket && !opensLine(d, hit) {
			words[d.Text(hit.From, hit.To)] = true
			if len(words) < 2 {
				continue
			}
		}
		if hit.Meaning == saysCover {
			cover = append(cover, d.TokenSpan(hit.From, hit.To))
			continue
		}
		if hit.Meaning == saysTender || hit.Meaning == saysPrice || hit.Meaning == saysMarket {
			if !tender {
				tender, tenderAt = true, d.TokenSpan(hit.From, hit.To)
			}
			continue
		}
		if hit.Meaning == saysOffer {
			offer = offer || listed(d, hits, i)
			if !tender && bought(d, hit) && !denied(d, hit) {
				tender, tenderAt = true, d.TokenSpan(hit.From, hit.To)
			}
			continue
		}
		if hit.Meaning != saysRate && denied(d, hit) {
			refused[c] = true
			if len(r.Notes) < mostNotes {
				r.Notes = append(r.Notes, text.Note{Span: d.TokenSpan(hit.From, hit.To), Field: "contract", Why: "refused by the ad"})
			}
			continue
		}
		if hit.Meaning != saysRate && exclusive(d, hit) && only == "" {
			only = c
		}
		if hit.Meaning == saysFixedTerm && h.Rate && !h.Salary && isOne(d, hit.From, "contractuel", "contractuelle", "contractuels") {
			c = market.Freelance // "contractuel, 70 $/h"
		}
		if hit.Meaning == saysToHire || hit.Meaning == saysEither {
			offered[market.Permanent]++
		}
		offered[c]++
		if _, ok := r.Spans[c]; !ok {
			r.Spans[c] = d.TokenSpan(hit.From, hit.To)
		}
	}
	if len(cover) > 0 && len(offered) == 0 && !h.Rate && !tender {
		offered[market.FixedTerm]++
		r.Spans[market.FixedTerm] = cover[0]
	}
	if at, ok := termed(d, h); ok && offered[market.Permanent]+offered[market.FixedTerm] == 0 {
		offered[market.FixedTerm]++
		r.Spans[market.FixedTerm] = at
	}
	if offer || h.Rate && !waged(d) {
		offered[market.Freelance]++
	}
	if tender && len(offered) == 0 && !refused[market.Freelance] && !h.Salary {
		r.Spans[market.Freelance] = tenderAt
		offered[market.Freelance]++ // "Le soumissionnaire remplit le BPU": a supplier is sought
	}
	if h.Salary && h.Rate && offered[market.Permanent]+offered[market.FixedTerm]+offered[market.Apprenticeship] == 0 {
		offered[market.Permanent]++
	}
	for _, c := range ordered {
		switch {
		case offered[c] == 0:
		case only != "" && c != only && !(c == market.Freelance && h.Rate) && !(c == market.Permanent && h.Salary):
		case refused[c] && offered[c] == 1 && !h.Rate && c == market.Freelance && len(offered) > 1:
			// "CDI, pas de freelance" under a heading that lists both: the refusal is the later word
		default:
			r.Contracts = append(r.Contracts, c)
		}
	}
	return r
}

// meant reports whether a word that has other meanings is about a form of employment here.
func meant(d *text.Document, hits []text.Hit[form], i int) bool {
	h, t := hits[i], d.Tokens()
	switch h.Meaning {
	case saysIndependent:
		return independentPerson(d, h)
	case saysEmployee:
		if isOne(d, h.From, "embauche") {
			return false
		}
		if isOne(d, h.From, "employees") {
			// "Employees only", "we hire employees"; not "the probation is for employees only"
			if isOne(d, h.From-1, "for", "to") && !isOne(d, h.From-2, "open", "opening", "role", "position") {
				return false
			}
			return exclusive(d, h) && !isOne(d, h.To+1, "area", "portal", "app", "section") || isOne(d, h.From-1, "hire", "hiring") && !isOne(d, h.From-2, "to", "not", "t", "who", "they")
		}
		if isOne(d, h.From, "salaries") {
			// "salariés ou indépendants", no head count
			_, after := forms.At(d, h.To+1)
			_, before := forms.At(d, h.From-2)
			return isOne(d, h.To, "ou", "comme") && after > 0 || isOne(d, h.From-1, "ou", "comme") && before > 0
		}
		// a label or an alternative, no head count: "* salarié : 38 k€", "salarié ou indépendant"
		from, to := d.Sentence(h.From, 12)
		if h.To < len(t) && t[h.To].Is(':') && h.From-from <= 2 && (h.From == from || t[h.From-1].Kind != text.Word || isOne(d, h.From-1, "statut", "contrat", "option", "en", "poste", "profil")) {
			return true
		}
		if int(t[h.From].From) < d.BodyAt-1 && (listedForm(d, h) || isOne(d, h.To, "h", "f") && !isOne(d, h.From-1, "du", "espace", "portail")) {
			return true // "Développeur Java – salarié – Cannes"
		}
		for j := max(0, i-2); j < min(len(hits), i+3); j++ {
			if j != i && hits[j].From >= from && hits[j].To <= to && (hits[j].Meaning == saysFreelance || hits[j].Meaning == saysIndependent) && abs(hits[j].From-h.From) <= 4 {
				return true
			}
		}
		return isOne(d, h.From-1, "en", "statut")
	case saysFreelance:
		if isOne(d, h.From, "porte") && h.To-h.From == 1 {
			// "porté" is one who works under portage only beside another form
			return h.From > 0 && (isOne(d, h.From-1, "ou", "salarie") || t[h.From-1].Is('/'))
		}
		switch {
		case inAddress(d, h), isOne(d, h.To, "est", "recherche", "recrute", "accompagne", "propose"):
			return false // "Espace Freelance recherche": a company's name
		case isOne(d, h.From, "sous"):
			return subcontracted(d, h)
		}
		if d.Text(h.From, h.To) == "b2b" {
			return isOne(d, h.From-1, ":", "contract", "contrat", "/", "or", "ou") || isOne(d, h.To, "only", "contract", "invoice") || exclusive(d, h)
		}
		if isOne(d, h.From, "1099", "sasu", "eurl") {
			return true
		}
		if isOne(d, h.From, "portage") && h.To-h.From == 1 {
			return !isOne(d, h.To, "de", "du", "des", "d", "vers", "sur", "en", "applicatif", "technique")
		}
		if h.To-h.From == 1 && isOne(d, h.From, "selbstandig", "selbststandig", "selbstandige", "selbststandige") {
			return isOne(d, h.From-1, "suchen", "sucht", "brauchen", "beauftragen", "beauftragt", "engagieren", "als", "oder", "/", "freiberuflich", "fur", "an", "nur") || isOne(d, h.To, "oder", "tatigkeit", "basis", "mitarbeit")
		}
	case saysPermanent:
		if isOne(d, h.From, "salaried", "anstellung", "anstellungsverhaltnis", "plantilla") && h.To-h.From == 1 {
			return listedForm(d, h) || employmentNamed(d, h)
		}
		if isOne(d, h.From, "permanent") && isOne(d, h.From+1, "staff") {
			return staffSought(d, h)
		}
		if serving(d, h) || afterTraining(d, hits, h) || endless.Has(d, h.From) && freelanceNamed(hits) {
			return false
		}
		if isOne(d, h.From, "cdi") && besideJava(d, h) {
			return false
		}
		if isOne(d, h.From, "unbefristet", "unbefristeter", "unbefristete") && (isOne(d, h.To, "einsatzvertrag", "projektvertrag", "projekt") || h.From > 1 && t[h.From-1].Is(':') && isOne(d, h.From-2, "dauer", "laufzeit", "projektdauer", "ende", "einsatzdauer")) {
			return false // a project without end
		}
		if isOne(d, h.From, "permanent") && h.To-h.From == 1 && isOne(d, h.To, "solution", "solutions", "fix", "link", "change", "record", "feature", "place", "base", "site", "storage", "access", "location") {
			return false
		}
		if isOne(d, h.From, "permanent", "perm") && h.To-h.From == 1 {
			return permanentTitle(d, h) || listedForm(d, h) || isOne(d, h.To, "or", "and", "ou", "preferred", "considered", "possible", "later", "afterwards", "after") || isOne(d, h.From, "perm") && (d.Ends(h.To) || isOne(d, h.From-1, "be")) || isOne(d, h.From-1, "a", "or", "ou", "contract", "contrat", "/", ":")
		}
	case saysTender:
		return supplierSought(d, h)
	case saysPrice:
		return !ofTheProduct(d, h) && (!isOne(d, h.From, "pretentions") || !isOne(d, h.To, "salariales") && missionOf(d, hits))
	case saysEither:
		return eitherOffered(d, h)
	case saysContract:
		return contractAlone(d, h)
	case saysFixedTerm:
		if isOne(d, h.From, "interim") && h.To-h.From == 1 {
			return opensLine(d, h) && (h.To >= len(t) || d.Ends(h.To) || t[h.To].Is(',') || t[h.To].Is(':')) // "Intérim, six mois"
		}
		if isOne(d, h.From, "contractuel", "contractuelle") {
			for k := h.To; k < h.To+5; k++ {
				if isOne(d, k, "en") && isOne(d, k+1, "cdi") {
					return false // "contractuel de droit public en CDI"
				}
			}
			return int(t[h.From].From) < d.BodyAt-1 || listedForm(d, h) || isOne(d, h.From-1, "agent", "poste", "ou")
		}
		if isOne(d, h.From, "vacation", "befristet") && h.To-h.From == 1 {
			return isOne(d, h.From, "befristet")
		}
	case saysApprentice:
		if training.Has(d, h.From) {
			return traineesSought(d, h)
		}
		if isOne(d, h.From, "alternant", "alternante") {
			opens := h.From == 0 || d.Ends(h.From-1)
			return int(t[h.From].From) < d.BodyAt-1 && h.From == 0 || opens && isOne(d, h.To, "h", "f", "m") || takenOn(d, h) // "Alternant(e) développement web"
		}
		if schooling(d, h) || isOne(d, h.To-1, "alternance") && int(t[h.From].From) > d.BodyAt && (isOne(d, h.To, "d", "de", "entre") && alternating(d, h.To) || turnsOf.Has(d, h.To)) {
			return false // "présence : alternance d'une semaine ici et d'une semaine chez vous"
		}
		if isOne(d, h.To, "program", "programme", "programmes", "programs") {
			return false
		}
		if (h.From == 0 || d.Ends(h.From-1)) && (isOne(d, h.To, "ou") && forms.Has(d, h.To+1) || isOne(d, h.From, "apprenti", "apprentie") && hires(d, h)) {
			return true // "Alternance ou apprentissage", "Apprenti ingénieur recherché"
		}
		if (h.From == 0 || d.Ends(h.From-1)) && h.To < len(t) && t[h.To].Kind == text.Number {
			return true // "Alternance 12 mois"
		}
		if isOne(d, h.From, "alternance", "apprentissage") && h.To-h.From == 1 && (isOne(d, h.To, "possible", "acceptee", "envisageable", "bienvenue") || (h.From == 0 || d.Ends(h.From-1)) && isOne(d, h.To, "de", "d") && counts(d, h.To+1)) {
			return true // "CDI, alternance possible", "Apprentissage de deux ans"
		}
		if isOne(d, h.From, "apprenti", "apprentie", "apprentice") && int(t[h.From].From) > d.BodyAt && !hires(d, h) && !isOne(d, h.From-1, ":") {
			return false // "quatre personnes dont un apprenti"
		}
		if isOne(d, h.From, "alternance", "apprentissage", "apprenti", "apprentie", "apprentice") && h.To-h.From == 1 {
			return int(t[h.From].From) < d.BodyAt-1 || listedForm(d, h) || isOne(d, h.From-1, "contrat", "un", "une", "an", "nouvel", "nouvelle", ":") && !isOne(d, h.From-2, "accompagner", "encadrer", "avec")
		}
		if isOne(d, h.From, "en") {
			return !isOne(d, h.From-1, "apprentis", "etudiants", "formes", "ecole", "campus")
		}
	}
	if h.Meaning == saysRate && isOne(d, h.From, "tarif") && isOne(d, h.From+1, ":") {
		return h.To < len(t) && (t[h.To].Kind == text.Number || isOne(d, h.To, "selon", "a") || opensLine(d, h) && leftOpen(d, h.To))
	}
	if h.Meaning == saysRate && t[h.To-1].Is(':') {
		return (opensLine(d, h) || d.Ends(h.From-1)) && leftOpen(d, h.To) // "Prix : nous consulter", "Rate: tell us yours"
	}
	if h.Meaning == saysRate && isOne(d, h.From, "tj") {
		return t[h.From].Caps
	}
	return true
}

// inAddress reports whether the word is part of a web or mail address.
func inAddress(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if h.From > 1 && h.To < len(t) && t[h.From-1].Is('-') && t[h.From-1].Glued && t[h.From].Glued {
		for k := h.From - 2; k >= 0 && h.From-k < 20 && t[k+1].Glued; k-- {
			if isOne(d, k, "http", "https", "www") {
				return true
			}
		}
	}
	if h.To+1 < len(t) && t[h.To].Is('.') && t[h.To].Glued && t[h.To+1].Glued && isOne(d, h.To+1, "com", "fr", "io", "net", "org", "de", "eu", "co") {
		return true
	}
	before := h.From > 0 && t[h.From].Glued && (t[h.From-1].Is('/') || t[h.From-1].Is('.') || t[h.From-1].Is('@'))
	return before && h.To < len(t) && t[h.To].Glued && (t[h.To].Is('.') || t[h.To].Is('/') || t[h.To].Is('-'))
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// listedForm reports whether a word stands as an item: behind a colon, a slash or a bracket, or alone.
func listedForm(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	sep := func(k int) bool {
		return k < 0 || k >= len(t) || t[k].Is(':') || t[k].Is('/') || t[k].Is('(') || t[k].Is(')') || t[k].Is('-') || t[k].Is(',') || d.Ends(k)
	}
	return sep(h.From-1) && sep(h.To)
}
