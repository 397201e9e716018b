package terms

import "tjm/extract/text"

// supplierSought reports whether a word of tenders is about the ad itself and not about what is worked on: short words
// must stand in the title ("AO 2026-117") or open their line.
func supplierSought(d *text.Document, h text.Hit[form]) bool {
	title := int(d.Tokens()[h.From].From) < d.BodyAt-1
	from, _ := d.Sentence(h.From, 12)
	switch d.Text(h.From, h.To) {
	case "ao":
		return d.Tokens()[h.From].Caps && (title || h.From == from)
	case "appel d'offres":
		return title || h.From == from
	case "facturation :":
		return h.From == from // not "module de facturation :"
	case "consultation", "forfait", "fixed price", "fixed-price":
		return title
	}
	return true
}

// opensLine reports whether the phrase stands in the title or opens its line, past its number: "2. Contenu de la
// prestation".
func opensLine(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if int(t[h.From].From) < d.BodyAt-1 {
		return true
	}
	k := h.From
	for k > 0 && h.From-k < 5 && (t[k-1].Kind == text.Number || t[k-1].Kind == text.Symbol) {
		k--
	}
	return k == 0 || t[k-1].Kind == text.Line
}

// ofTheProduct reports whether a price is asked within the software, not by the ad: "l'outil permet de faire un devis".
func ofTheProduct(d *text.Document, h text.Hit[form]) bool {
	from, _ := d.Sentence(h.From, 14)
	for k := max(from, h.From-10); k < h.From; k++ {
		if _, n := productWords.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var productWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "permet|permettant|permettre|permettent|peuvent|puissent|module|modules|moteur|generer|genere|generation|ecran|workflow|parcours|fonctionnalite|outil|logiciel|users|customers|visitors|clients can|clients peuvent|lets|allows|allowing|users can|generates|engine|kunden|nutzer|besucher|erlaubt|ermoglicht"})

// missionOf reports whether the ad is for a mission of so many months, of which whoever answers names the price.
func missionOf(d *text.Document, hits []text.Hit[form]) bool {
	for _, h := range hits {
		if h.Meaning != saysOffer || !isOne(d, h.From, "mission") || !isOne(d, h.To, "de", "d") {
			continue
		}
		for k := h.To + 1; k < h.To+4; k++ {
			if isOne(d, k, "mois", "semaines", "jours", "an") {
				return true
			}
		}
	}
	return false
}

// leftOpen reports whether the words at token k leave a price open: "Tarif : nous consulter", "(freelance) : non communiqué".
func leftOpen(d *text.Document, k int) bool {
	_, n := openPrices.At(d, k)
	return n > 0
}

var openPrices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: joined("non", " ", "communique|communiquee|precise|precisee|renseigne|renseignee|indique|indiquee|affiche|publie|defini|fixe|divulgue") +
	"|nous consulter|a voir|a debattre|merci de|nach absprache|nach vereinbarung|verhandelbar|negotiable|tell us|tell me|let us know|name yours|name your|on request|nous contacter|me consulter|me contacter|sur demande|negociable|a definir|a convenir|a discuter|a negocier|confidentiel|libre|ouvert|en fonction|dites nous|dites-nous|dites moi|dites-moi|dis nous|dis-nous|donnez nous|donnez-nous|indiquez|proposez|annoncez|le votre|votre prix|vos conditions|c'est vous qui|a vous de|impose|imposee|imposes|fixe par|fixee par|fixes par|selon grille|selon la grille|selon le marche|selon la|grille|communique|communiquee|communiques|annonce|precise|precisee|merci d|merci d'|on en parle|on en discute|parlons en|parlons-en|a toi de|c'est toi qui|le tien|ton prix|celui du marche|set by|fixed by|given at|shared at|discussed at|let's talk|we'll talk|your call|up to you|wird mitgeteilt|vorgegeben|vom kunden vorgegeben|laut rahmenvertrag|nach rahmenvertrag|reden wir|not disclosed|not stated|undisclosed"})
