package pay

import "tjm/extract/text"

// charging are verbs of those who are paid, not of those who pay: with somebody else as their subject the amount is not
// that of the ad.
var charging = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "demande|demandent|demandait|demandaient|prend|prennent|prenait|touche|touchent|facture|facturent|gagne|gagnent|exige|exigent|reclame|reclament|empoche|empochent|voulait|voulaient|annoncait|" +
	"charge|charges|charged|charging|quote|quotes|quoted|ask for|asks for|asked for|asked|asking|want|wants|wanted|earn|earns|earned|get|gets|bill|bills|billed|" +
	"nimmt|nehmen|nahm|verlangt|verlangen|verlangte|berechnet|berechnen|kassiert|kassieren|bekommt|bekommen|verdient|verdienen|wollte|wollten|forderte|forderten"})

// strangers begin a clause about somebody who is not the reader.
var strangers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "un|une|des|notre|nos|son|sa|ses|leur|leurs|certains|certaines|quelqu'un|d'autres|un autre|une autre|mon|ma|mes|" +
	"someone|somebody|some|others|other|our|my|their|his|her|an|a|the average|agencies|agency|consultancies|freelancers elsewhere|people|" +
	"ein|eine|einer|unser|unsere|unserer|mein|meine|andere|manche|jemand|agenturen|viele"})

// readers in the clause make it one about the reader, or those who pay.
var readers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous|tu|te|you|your|sie|du|ihnen|dir|client|clients|customer|kunde|mission|poste|budget|tarif|tjm|rate|satz|freelance|freelances|freelancer|freelancers|independant|independants|contractor|contractors|indep|inde|profil|profils|candidat|candidate"})

// charged reports whether somebody else charges or earns the amount: "un consultant SAP demande 900 € par jour", "our
// lawyers bill £300 an hour", "agencies quoted us £700".
func (s *scan) charged(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	from, _ := d.Sentence(a.from, 30)
	for k := a.from - 1; k > from && a.from-k <= 12; k-- {
		if t[k].Is(',') || t[k].Is(';') || t[k].Is(':') {
			from = k + 1
		}
	}
	for from < a.from && t[from].Kind != text.Word {
		from++
	}
	if !strangers.Has(d, from) {
		return false
	}
	verb := -1
	for k := from + 1; k < a.from && verb < 0; k++ {
		if readers.Has(d, k) {
			return false
		}
		if charging.Has(d, k) {
			verb = k
		}
	}
	return verb > 0 && a.from-verb <= 5
}

// otherPosts name another offer than this one.
var otherPosts = join("l'autre|un autre|une autre|le second|la seconde|le deuxieme|la deuxieme|d'autres", " ", "poste|offre|mission|annonce|besoin|role|ouverture|recrutement|postes|offres|missions") +
	"|" + join("the sister|the other|another|a second|the second|our other|a sister|a neighbouring", " ", "role|position|opening|job|post|ad|vacancy|contract") +
	"|" + join("zweite|zweiten|andere|anderen|weitere|weiteren", " ", "stelle|position|anzeige|ausschreibung|rolle") +
	"|" + join("poste|offre|mission|annonce", " ", "d'a cote|voisin|voisine|jumeau|jumelle")

// apartAfter behind an amount say that it belongs to another offer, or that this one's price is open.
var apartAfter = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ce n'est pas cette annonce|n'est pas cette annonce|ne concerne pas cette annonce|c'est une autre annonce|fait l'objet d'une autre annonce|dans une autre annonce|that is another ad|that's another ad|that's a different ad|not this ad|not this role|not this one|is advertised separately|nicht diese stelle|nicht diese anzeige|separat ausgeschrieben|" +
	join(join("le votre|le tien|la votre|la tienne|pour celui-ci|celui-ci|pour celle-ci|celle-ci|pour cette mission|pour ce poste", "", "| ,"), " ", "reste a negocier|est a negocier|se negocie|reste a definir|est a definir|est a convenir|est libre|est ouvert|a voir|a definir|a negocier|a discuter|rien n'est fixe") +
	"|" + join("yours|this one|for this one", " ", "is open|is negotiable|is to be agreed|is to be discussed|is up for discussion|remains open") + "|" + join("ihrer|deiner|ihres|deines|dieser", " ", "ist offen|ist verhandelbar|nach absprache|wird verhandelt")})

// otherPost reports whether the amount is that of another offer.
func (s *scan) otherPost(a *amount) bool {
	t := s.d.Tokens()
	return within(s.d, apartAfter, a.to, min(len(t), a.to+16))
}

// ofThing reports whether the price is that of a thing: "prix d'entrée du salon".
func (s *scan) ofThing(a *amount, w surroundings) bool {
	if w.before != aboutRate || w.heading || a.from-w.beforeTo < 2 {
		return false
	}
	d, t := s.d, s.d.Tokens()
	k := w.beforeTo
	if !isWord(d, k, "de") && !isWord(d, k, "d") && !isWord(d, k, "du") && !isWord(d, k, "des") {
		return false
	}
	k++
	for k < a.from && (t[k].Kind == text.Symbol || isWord(d, k, "la") || isWord(d, k, "le") || isWord(d, k, "l") || isWord(d, k, "nos") || isWord(d, k, "notre") || isWord(d, k, "un") || isWord(d, k, "une")) {
		k++
	}
	return k < a.from && pricedThings.Has(d, k)
}

var pricedThings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "entree|entrees|ticket|tickets|billet|billets|chambre|chambres|nuit|nuitee|place|places|abonnement|abonnements|licence|licences|location|locations|stand|stands|salle|vente|produit|produits|revient|panier|repas|menu|carburant|materiel|machine|machines|formation|formations|stage|stages|sejour|sejours|cours|livraison|transport|hebergement|serveur|serveurs|marche"})

// contents are what the software shows or reckons.
var contents = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("calcul|calculs|gestion|suivi|saisie|comparaison|simulation|affichage|import|export|controle|historique", " ", "des tjm|du tjm|de tjm|des tarifs|du tarif|des prix|des taux|des salaires|du salaire|des honoraires|des budgets") + "|exemple dans l'appli|exemple dans l'application|donnees de test|jeu d'essai|jeu de test|sample data|test data|testdaten|" +
	join("calculating|calculation of|calculates|managing|tracking|comparing|displays|shows", " ", "day rates|rates|salaries|prices|fees|budgets") + "|" + join("berechnung von|berechnet|verwaltung von|vergleich von", " ", "tagessatzen|stundensatzen|gehaltern|preisen")})

// inProduct reports whether the amount is content of the software that the ad is about: "module de calcul des TJM (400 à
// 600 €/jour)".
func (s *scan) inProduct(a *amount) bool {
	from, _ := s.d.Sentence(a.from, 24)
	return within(s.d, contents, from, a.from)
}
