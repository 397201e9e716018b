package terms

import "strings"

// joined puts every phrase of a before every one of b.
func joined(a, between, b string) string {
	var all []string
	for x := range strings.SplitSeq(a, "|") {
		for y := range strings.SplitSeq(b, "|") {
			all = append(all, x+between+y)
		}
	}
	return strings.Join(all, "|")
}

// marketWords are the words of tenders, by which an authority looks for a supplier.
const marketWords = "objet du marche|objet de la consultation|objet de l'accord-cadre|objet du lot|objet de la prestation|contenu de la prestation|contenu des prestations|description des prestations|" +
	"pouvoir adjudicateur|entite adjudicatrice|acheteur public|profil d'acheteur|procedure adaptee|mapa|marche public|marche notifie|marche subsequent|accord-cadre|mise en concurrence|remise des plis|remise des offres|depot des offres|remise des candidatures|date limite de remise|" +
	"acte d'engagement|memoire technique|bordereau|bordereau de prix|prix unitaires|competences du titulaire|obligations du titulaire|titulaire retenu|titulaires possibles|titulaire unique|attribution du marche|attributaire|lot unique|mandatement|mandat administratif|chorus pro|contrat-cadre|contrat cadre|bon de commande annuel|centrale de referencement|" +
	"kbis|attestation fiscale|attestation de vigilance|entrepreneurs individuels|personne physique ou morale|invitation to tender|request for proposals|request for quotation|rfp|rfq|framework contract|framework agreement|call-off contract|statement of work|bidder|bidders|tenderer|tenderers|" +
	"vergabe nr|vergabenummer|vergabe-nr|auftragnehmer|auftraggeber :|rahmenvertrag|zuschlag auf|zuschlag erhalt|wirtschaftlichste angebot|angebote bis|angebot bis|angebotsabgabe|leistungsbeschreibung|leistungsgegenstand|ausschreibung|offentliche ausschreibung|leistungsbeginn|leistungsort|leistungszeitraum|preisblatt|nebenangebote|zuschlagskriterien|bindefrist|vergabeverfahren|rahmenvereinbarung|eignungsnachweise|bieter|bestek|aanbesteding"

// priceAsked asks whoever answers for a price.
var priceAsked = joined(joined("prix|prix de vente|prix journalier|tarif|tarifs|taux|conditions tarifaires|montant", "", "| :"), " ", "a proposer|a nous proposer|a me proposer|a votre convenance|a nous indiquer|a indiquer|a nous communiquer|a communiquer|a nous donner|a convenir|a nous soumettre|que vous proposez") +
	"|" + joined("faites moi|faites nous|faites|envoyez moi|envoyez nous|envoyez|proposez moi|proposez nous|proposez|donnez moi|donnez nous|donnez|indiquez moi|indiquez nous|indiquez|dites moi|dites nous|soumettez|transmettez|annoncez|merci d'indiquer|merci de preciser|precisez", " ", "votre prix|vos prix|un prix|votre tarif|vos tarifs|un tarif|votre taux|une proposition de prix|une proposition chiffree|une proposition financiere|une proposition tarifaire|une estimation|un chiffrage|votre chiffrage|une offre de prix|un devis|combien|votre budget|vos conditions|vos conditions tarifaires") +
	"|" + joined("proposition|propositions|offre|offres", " ", "de prix|chiffree|chiffrees|tarifaire|tarifaires") +
	"|combien vous me prendriez|combien vous prendriez|combien me prendriez vous|vous me prendriez combien|combien vous demandez|combien vous prenez|combien prenez vous|combien demandez vous|combien tu prends|combien prendriez vous|combien ca couterait|ca couterait combien|combien ca me couterait|combien cela couterait|quel serait votre prix|quel serait le prix|quel prix|a quel prix|chacun annonce son prix|chacun fixe son prix|annonce ton prix|annonce ton tarif|everyone names their price|jeder nennt seinen preis|votre prix sera le mien|votre prix sera le notre|ton prix sera le notre|ton prix sera le mien|your price is our price|your rate is our rate|ihr preis ist unser preis|devis bienvenu|devis bienvenus|devis svp|devis souhaite|sur devis|devis attendu|devis demande|devis gratuit|faire un devis|me faire un devis|budget non renseigne|budget non precise|budget non communique|budget a definir|budget a discuter|prix a debattre|prix a discuter|tarif a discuter|tarif a negocier|tarif libre|petits travaux|demandes de prestation|demande de prestation|annonce deposee par un particulier|validation du devis|signature du devis|accord sur le devis" +
	"|" + joined("send|send me|send us|give me|give us|name|email|email me|tell me|tell us|quote|quote me|quote us|include|state", " ", "a quote|your quote|your price|a price|your rate|your rates|your fee|a figure|a fixed price|an estimate|your estimate|a ballpark|your day rate|your hourly rate|your terms") +
	"|quotes welcome|quotes please|quotes to|quote please|what would you charge|what you would charge|what you'd charge|what do you charge|how much would you charge|how much you charge|how much you'd charge|how much would it cost|open to bids|bids welcome|place your bid|price on application" +
	"|ihr angebot|angebot an|angebote an|angebote bitte|angebot bitte|um ein angebot|unterbreiten sie|preisvorstellung|preisvorstellungen|kostenvoranschlag|was verlangen sie|was wurde das kosten|was wurden sie verlangen|festpreisangebot|offerte aan|uw offerte|su presupuesto|enviar presupuesto|un preventivo"

// paidOnInvoice says that whoever does the work writes invoices for it.
var paidOnInvoice = joined("facture|factures|factures reglees|factures payees|paiement|paiements|reglement|paye|payes|payees|reglees|regle|paiement de vos factures", " ", joined("a|sous|dans les", " ", joined("8|10|15|20|30|45|60|90", " ", "jours|j"))) +
	"|" + joined("paiement|reglement|facturation|paiement :|reglement :|facturation :", " ", joined("8|10|15|20|30|45|60|90", " ", "jours|j")) +
	"|une facture par mois|une facture mensuelle|facture chaque mois|a purchase order|one invoice a month|eine rechnung pro monat|etablir une facture|m'etablir une facture|nous etablir une facture|emettre une facture|emettez une facture|je veux une facture|il me faut une facture|il faut une facture|une facture en bonne et due forme|numero de siret|votre siret|autofacturation|self billing|self-billing|apres service fait|des honoraires|sur bon de commande|un prix jour|prix jour|votre propre structure|votre propre societe|avec votre societe|par votre societe|entreprise du prestataire|via malt|rechnung mit|facture mensuelle|invoice every month|invoice each month|invoice every week|facture obligatoire|sur facture|contre facture|avec facture|facture a l'appui|facturation mensuelle|facturation en fin de mois|facturation hebdomadaire|facturation au temps passe|facturation au reel|facturation au jour|facturation a l'heure|votre facture|vos factures|vous nous envoyez votre facture|vous facturerez|vous nous facturerez|tu nous factures|tu factureras" +
	"|" + joined("paid|settled|invoices paid|invoices settled|invoices are paid|invoices get paid|payment", " ", joined("in|within|at|on", " ", joined("5|7|10|14|15|20|21|30|45|60|ten|fourteen|thirty", " ", "days"))) +
	"|payment terms|net 15|net 30|net 45|net 60|30 days net|you invoice|you invoice us|invoice us|invoice me|invoice monthly|invoice weekly|monthly invoice|monthly invoices|weekly invoices|weekly invoicing|your invoice|your invoices|against invoice|on invoice|by invoice" +
	"|gegen rechnung|per rechnung|rechnungsstellung monatlich|monatliche rechnungsstellung|rechnungsstellung :|die rechnungsstellung erfolgt|sie stellen rechnungen|sie stellen eine rechnung|ihre rechnung|ihre rechnungen|rechnung monatlich|fattura|fatture|factura mensual|op factuur"
