package when

import "tjm/extract/text"

// handed reports whether what is awaited by the word at token k is a paper, and not somebody: "propositions attendues
// le", "bids required by".
func handed(d *text.Document, k int) bool {
	for k--; k > 0 && auxiliaries.Has(d, k); k-- {
	}
	return papers.Has(d, k)
}

var (
	auxiliaries = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "est|sont|sera|seront|is|are|will|be|wird|werden|ist|sind"})
	papers      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "reponse|reponses|proposition|propositions|offre|offres|devis|dossier|dossiers|pli|plis|retour|retours|memoire|document|documents|livrable|livrables|version|decision|resultat|resultats|reply|replies|answer|answers|response|responses|bid|bids|quote|quotes|tender|tenders|proposal|proposals|deliverable|deliverables|angebot|angebote|antwort|antworten|unterlagen|ruckmeldung|ruckmeldungen"})
)

// beginsElse reports whether the verb at token k has a subject that is a part of the work or an event, and not the work
// itself: "la recette usine dure trois mois et commence le 7 avril", "la saison débute le 1er juin".
func beginsElse(d *text.Document, from, k int) bool {
	if !thirdPersons.Has(d, k) {
		return false
	}
	at := k
	for at > from && k-at < 12 && !d.Tokens()[at-1].Is(',') && !d.Tokens()[at-1].Is(';') && !d.Tokens()[at-1].Is(':') {
		at--
	}
	if conjunctions.Has(d, at) {
		at++
	}
	if !determiners.Has(d, at) {
		return false
	}
	_, n := ownBeginnings.At(d, at+1)
	return n > 0 && at+1+n <= k
}

// aboutElse reports whether the words just before token k name what is to be done soon, and it is not the start.
func aboutElse(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 3 && d.Tokens()[i].Kind == text.Word; i-- {
		if hurried.Has(d, i) {
			return true
		}
	}
	return false
}

var hurried = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "entretien|entretiens|livraison|livraisons|mise en production|mise en ligne|correctif|correctifs|devis|paiement|interview|interviews|delivery|go live|payment|quote|gesprach|gesprache|interviewtermin|lieferung|zahlung|angebot"})

var (
	thirdPersons  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "commence|commencent|commencera|commenceront|debute|debutent|debutera|debuteront|demarre|demarrent|demarrera|demarreront|starts|start|begins|begin|commences|startet|starten|beginnt|beginnen"})
	conjunctions  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "et|mais|or|car|and|but|und|aber|en|maar"})
	determiners   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "la|le|les|l'|notre|nos|the|our|die|der|das|unsere|unser|de|het|onze"})
	ownBeginnings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "recette|recettes|saison|campagne|campagne d'essais|vendange|vendanges|moisson|recolte|soldes|rentree|formation|formations|cours|essais|tests|garantie|periode d'essai|pilote|concours|tournee|exposition|audit|factory acceptance|acceptance|user acceptance|uat|testing|tests|season|campaign|harvest|sale|sales|training|course|courses|school year|academic year|warranty|trial|pilot|tour|saison|ernte|schulung|abnahme|testphase|tests|werkabnahme|kampagne"})
)
