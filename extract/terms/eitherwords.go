package terms

import "tjm/extract/text"

// eitherForm names work on invoice and employment at once, in either order.
var eitherForm = "on the payroll or on invoices|on the payroll or on invoice|on the payroll or by invoice|fest oder frei|frei oder fest|fest oder freiberuflich|freiberuflich oder fest|frei oder angestellt|angestellt oder frei|fest angestellt oder frei|frei oder fest angestellt|festangestellt oder frei|freie mitarbeit oder festanstellung|" +
	joined("prestation|freelance|facturation|mission", " ou ", "embauche|salariat|embauche directe") + "|" + joined("embauche|salariat|embauche directe", " ou ", "prestation|freelance|facturation") + "|" +
	joined("employed|employee", " or ", "self-employed|self employed|freelance|a freelancer|a contractor|contractor") + "|" + joined("self-employed|self employed|freelance|freelancer|contractor", " or ", "employed|an employee|employee") + "|" +
	joined("payroll|employed", " or ", "invoice|invoices|on invoice|on invoices|by invoice|invoicing") + "|" + joined("invoice|invoices", " or ", "payroll|on payroll|on the payroll") + "|" +
	joined("bulletin de salaire|bulletin de paie|fiche de paie|feuille de paie|salaire|salariat", " ou ", "facture|sur facture|factures|honoraires|facturation") + "|" + joined("facture|honoraires|facturation", " ou ", "sur bulletin|bulletin de salaire|bulletin de paie|fiche de paie|feuille de paie|salaire|salariat") + "|" +
	joined("vous facturez|tu factures", " ou ", "vous etes salarie|vous etes salariee|vous etes embauche|nous vous embauchons|on vous embauche|on t'embauche|tu es salarie") + "|" +
	joined("lohnzettel|gehalt|gehaltszettel|anstellung|angestellt", " oder ", "rechnung|auf rechnung") + "|" + joined("rechnung", " oder ", "gehalt|lohnzettel|anstellung|angestellt|gehaltszettel")

// priceHanded leaves the price to whoever answers, as the answer to a question or behind its label: "Le tarif ? Dites-nous
// le vôtre".
var priceHanded = joined(joined("tarif|tarifs|prix|taux|tjm|honoraires|remuneration|budget", "", " ?| :| ,"), " ", "dites nous le votre|dites-nous le votre|donnez nous le votre|donnez-nous le votre|indiquez nous le votre|annoncez le votre|proposez|proposez le votre|a vous de nous le dire|a vous de le fixer|a vous de le dire|a vous de proposer|a vous de nous proposer|c'est vous qui le fixez|c'est vous qui le dites|fixez le|fixez-le|donnez le votre|dites le nous|dites-le-nous") +
	"|" + joined(joined("rate|rates|price|fee", "", " ?| :| ,"), " ", "tell us yours|name yours|you name it|you name them|name it|you tell us|what is yours|what's yours|send us yours|give us yours") +
	"|" + joined(joined("satz|tagessatz|stundensatz|preis|honorar", "", " ?| :| ,"), " ", "nennen sie ihren|nennen sie uns ihren|nennen sie ihres|sagen sie uns ihren|sagen sie es uns|nennen sie ihn uns|den nennen sie|nenn uns deinen") +
	"|" + joined("nennen sie|nennen sie uns|nennen sie mir|nenn uns|sagen sie uns", " ", "ihren satz|ihren stundensatz|ihren tagessatz|ihren preis|ihr honorar|ihre preisvorstellung|ihre honorarvorstellung|deinen satz|deinen preis")

// eitherOffered tells the choice that is left to the reader from two kinds of papers: "extraire une fiche de paie ou facture".
func eitherOffered(d *text.Document, h text.Hit[form]) bool {
	if !papers.Has(d, h.From) && !papers.Has(d, h.To-1) {
		return true
	}
	from, to := d.Sentence(h.From, 16)
	for k := from; k < to; k++ {
		if _, n := freeChoices.At(d, k); n > 0 {
			return true
		}
	}
	return h.From == from && h.To >= to-1
}

var (
	papers      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "employed|employee|facture|factures|fiche|feuille|bulletin|paie|salaire|honoraires|invoice|invoices|invoicing|payroll|rechnung|lohnzettel|gehaltszettel|gehalt"})
	freeChoices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "choix|choisissez|choisis|preferez|preferes|preference|comme vous|comme tu|convenance|vous convient|peu importe|choose|choice|don't mind|do not mind|welcome|no matter|considered|are open to|prefer|preference|as you like|whichever|your call|either way|up to you|wahl|wahlen|wie sie|wie du|vous facturez|tu factures"})
)
