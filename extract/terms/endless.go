package terms

import "tjm/extract/text"

// freelanceNamed reports whether a word for freelance work stands in the ad, whose contract may have no end either.
func freelanceNamed(hits []text.Hit[form]) bool {
	for _, h := range hits {
		if h.Meaning == saysFreelance || h.Meaning == saysRate {
			return true
		}
	}
	return false
}

var endless = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: withoutEnd})

// serving reports whether a post for civil servants is open to others too, who get a contract for some years: "ouvert aux
// titulaires et, à défaut, aux contractuels", or only what may follow: "titularisation possible".
func serving(d *text.Document, h text.Hit[form]) bool {
	if _, n := servants.At(d, h.From); n != h.To-h.From {
		return false
	}
	if isOne(d, h.From, "titularisation") && isOne(d, h.To, "possible", "envisageable", "envisagee", "a", "apres") && !isOne(d, h.To+1, "le") {
		return true
	}
	for k := h.To; k < h.To+7 && !d.Ends(k); k++ {
		if isOne(d, k, "contractuel", "contractuels", "contractuelle", "contractuelles", "contrat", "cdd") {
			return true
		}
	}
	return false
}

var servants = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: civilServants})

// withoutEnd are employments of which no end is fixed.
var withoutEnd = joined("contrat|contrat de travail|emploi|poste|embauche|engagement", " ", "indetermine|a duree illimitee|de duree illimitee|sans limite de duree|sans limitation de duree|sans limite de temps|sans date de fin|sans terme") +
	"|" + joined("salarie|salariee|salarie(e)", " ", "a duree illimitee|sans limite de duree|sans limitation de duree|sans terme|a vie|a plein temps sans limite") +
	"|" + joined("open-ended|open ended|indefinite", " ", "contract|employment|employment contract|position|role|appointment") + "|contract of indefinite duration|contract without end date" +
	"|ohne befristung|nicht befristet|nicht befristete|nicht befristeter|nicht befristete stelle|zeitlich unbegrenzt|dauerhafte anstellung|dauerstelle|dauerhaft angestellt|planstelle"

// civilServants are employed for life.
var civilServants = joined("titulaires|titulaire|agents titulaires|fonctionnaires titulaires|seuls titulaires|seuls fonctionnaires", " ", "de la fonction publique|de la fpt|de la fph|de la fpe|uniquement|exclusivement") +
	"|" + joined("ouvert aux|ouverte aux|reserve aux|reservee aux|ouvert uniquement aux|accessible aux|reserve a des|ouvert aux seuls|reserve aux seuls", " ", "titulaires|fonctionnaires|agents titulaires|fonctionnaires titulaires") +
	"|poste de fonctionnaire|emploi de fonctionnaire|statut de fonctionnaire|titularisation|concours externe|concours interne|beamter auf lebenszeit|beamtin auf lebenszeit|fonctionnaire titulaire|recrutement statutaire|recrutement par voie statutaire|emploi statutaire|poste statutaire|voie de mutation|mutation ou detachement|detachement ou mutation|par mutation|par detachement|verbeamtung|verbeamtet|im beamtenverhaltnis|beamtenstelle|established civil servants|civil servants only"
