package pay

import (
	"strings"

	"tjm/extract/text"
	"tjm/internal/market"
)

// surroundings are what the words around an amount say.
type surroundings struct {
	before      about // nearest subject before, within the sentence or its heading
	beforeAt    int   // its first token; -1 when there is none
	beforeTo    int
	distance    int // tokens between it and the amount
	heading     bool
	after       about // nearest subject behind, within reach
	onlyAmount  bool  // the sentence is hardly more than the amount
	title       bool
	whole       bool // words around say that the amount is for the whole project
	fixed       bool // they stand right behind it: "$250 fixed price"
	allIn       bool // tout compris right behind the amount
	gross       bool // brut right behind the amount
	salaryWords bool // brut, net, par an behind the amount
	beforeTax   bool // HT behind the amount: a freelancer's price
	fused       bool // the amount runs into the words around it: "site350€ à 390€5 mois"
	maybe       bool // what may come later, or an example: "could become $40/hr"
	past        bool // what someone before was paid
}

// wholes say that an amount pays a whole project.
var wholes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: entireJobs + "|" + join("paye|payee|regle|reglee|verse|versee|payable|paid|payable|bezahlt|zahlbar|facture|facturee", " ", instalments) + "|a celui|a celle|" + join("a qui|pour qui", " ", "nous|me|m|fera|fait|realise|realisera|code|codera|termine|terminera|finit|finira|corrige|corrigera|developpe|developpera|le|s'y|reprend|reprendra|livre|livrera") + "|pour celui qui|pour celle qui|pour quiconque|for whoever|for anyone who|for the person who|fur den der|fur jeden der|fur denjenigen|fur diejenige|a la personne qui|to whoever|to anyone who|to the person who|dem der|en tout|en tout et pour tout|all told|all in all|alles in allem|" + join("une fois le|une fois la|une fois que le|une fois que la|a la livraison du|a la livraison de la|a la mise en ligne du|a la reception du|once the|when the|sobald das|sobald die|wenn das|wenn die", " ", jobNouns+"|seite|website|skript|modul") + "|une fois que|une fois fini|une fois termine|une fois livre|une fois en ligne|quand c'est fini|quand tout marche|quand ca marche|once done|once it works|once finished|when it works|when done|wenn es lauft|wenn alles lauft|pour ca|pour la totalite des travaux|pour l'ensemble du chantier|pour l'ensemble du projet|pour l'ensemble des travaux|fur das ganze|fur alles|pour l'ensemble|" + join("pour ce|pour cette|pour le|for this|for the|fur dieses|fur das", " ", "plugin|module|script|modul|theme|extension|bot") + "|pour le projet|pour tout le projet|pour ce projet|pour ce lot|pour le lot|pour la totalite|pour la mission complete|pour la prestation complete|pour la prestation|pour le site|pour l'application|pour le module|en trois versements|en deux versements|en plusieurs versements|en trois fois|en deux fois|payable en|au forfait|for the project|for the whole project|for the entire project|for this project|for everything|in total|total|milestones|fur das projekt|fur das gesamte projekt|insgesamt|c'est notre plafond|notre plafond|c'est notre maximum|c'est notre budget|fixed price|fixed|festpreis|pauschal|nach meilensteinen|forfait|le tout|pour le tout|cle en main|a la livraison|forfaitaire|forfaitaires|pour cette intervention|pour l'intervention|pour cette correction|pour la correction|pour cette operation|pour ce travail|for the job|for the fix|pour le developpement|fleches pour le developpement|pour la partie developpement|pour le dev|flat|for this|pour cela|dafur|for the whole thing|for the lot|all together|alles zusammen|paye 50/50|50/50|30/40/30|40/60|30/70|moitie a la commande|moitie au debut|half up front|si c'est regle|si c'est fait|si c'est resolu|if it works|if done|if fixed|la correction|le correctif"})

// pieces are what is paid as a whole right behind its price: "300-400 € le module".
var pieces = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "la boutique|le connecteur|la page|l'appli|l'application|la migration|the shop|the store|the app|the connector|the page|the migration|le module|le plugin|le script|le site|le theme|le bot|l'extension|the module|the plugin|the script|the site|das modul|das plugin|das skript"})

// entireJobs name a job as a whole behind its price: "3 200 € le chantier complet", "900 € tout le travail".
var entireJobs = join(join("le|la|ce|pour le|pour la|pour ce|pour un|du", " ", jobNouns), " ", "complet|complete|entier|entiere|termine|terminee|fini|livre|livree|en entier|de bout en bout|tout compris|clefs en main") +
	"|" + join("tout le|toute la|pour tout le|pour toute la", " ", jobNouns) +
	"|" + join("the whole|the entire|the complete|for the whole|for the entire|for the complete", " ", "piece of work|piece|job|project|thing|lot|work|task|site|build|migration|script|tool|app|plugin|bot|module|feature|integration|package|engagement|assignment") +
	"|" + join("das ganze|die ganze|den ganzen|die gesamte|den gesamten|das gesamte|das komplette|die komplette|den kompletten", " ", "projekt|arbeit|auftrag|skript|modul|plugin|tool|aufgabe|umsetzung|migration|seite|website|sache|paket")

// instalments are the parts in which the price of a whole job is paid.
const instalments = "sur jalons|par jalons|par jalon|au jalon|a chaque jalon|a chaque etape|par etapes|en deux fois|en trois fois|en quatre fois|en plusieurs fois|en trois echeances|par tiers|by milestone|by milestones|per milestone|on milestones|against milestones|in stages|in two instalments|in three instalments|nach meilensteinen|je meilenstein|in raten|in drei raten"

const jobNouns = "intervention|piece of work|chantier|projet|travail|mission|prestation|site|module|plugin|dossier|lot|job|boulot|developpement|application|appli|migration|refonte|boutique|script|outil"

// entire may also stand between a word for the price and the price.
var entire = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: entireJobs + "|pour le tout|pour tout|pour l'ensemble|en tout|for everything|for all of it|for the lot|for it all|fur alles|fur das ganze|all told"})

// onInvoice say how the price of one job is paid.
var onInvoice = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "contre facture|sur facture|avec facture|facture a l'appui|against invoice|against an invoice|on invoice|one invoice|gegen rechnung|auf rechnung"})

// referrals behind an amount make it a reward for naming somebody.
var referrals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "parraine|parrainera|parrainent|coopte|cooptera|recommande|recommandera|presente|presentera|refers|refer|referring|introduces|recommends|empfiehlt|vermittelt|wirbt|amene|amenera|trouve|trouvera|deniche|denichera|finds|find|findet|vindt|conseille|ami|amie|friend|freund"})

// rewards name what is paid for naming somebody.
var rewards = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cooptation|prime de cooptation|parrainage|prime de parrainage|prime d'apport|apport d'affaires|recompense|referral|referral fee|referral bonus|vermittlungspramie|empfehlungspramie"})

// purposes say the same in ads for a project.
var purposes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour refaire|pour la refonte|pour developper|pour realiser|pour creer|pour construire|pour reprendre|pour corriger|pour finir|pour terminer|to build|to fix|to finish|for building|for fixing|fur die umsetzung|fur den bau"})

var grossNet = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "brut|bruts|brute|brutto|gross|net|nets|netto|net mensuel|sur 12 mois|sur 13 mois|sur 12|sur 13|annuel|annuels|fixe|fixes|en fixe"})

var beforeTaxes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ht|h.t.|hors taxes|hors taxe|htva|hors tva|excl vat|excl. vat|ex vat|+ vat|plus vat|zzgl. mwst|zzgl mwst|excl. btw"})

var allIns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tout compris|ht tout compris|ttc tout compris|tous frais compris|all inclusive|all in|alles inklusive"})

// baseWords follow a salary: "£85,000 to £110,000 base".
var baseWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plus car allowance|plus a car|plus car|plus pension|plus package|plus shares|plus equity|plus options|plus commission|+ car|+ pension|+ package|+ equity|base|basic|pro rata|base salary|basic salary|plus bonus|+ bonus|plus benefits|+ benefits|doe|fixe|package|fixgehalt|+ variable|+ primes|+ interessement"})

// maybes stand before what may be paid later, or before an example.
var maybes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tjm de vente|prix de vente|tarif de vente|taux de vente|embauche possible|puis embauche|avant embauche|total compensation|total comp|could become|could turn into|might become|may become|can become|could lead to|afterwards|later|ongoing|follow up|for example|e.g.|ensuite|par la suite|eventuellement|puis|client paie|client paye|client paiera|client est facture|facture au client|facturons au client|client is charged|we charge the client|pourra devenir|pourrait devenir|par exemple|exemple|danach|spater|im anschluss|anschliessend|zum beispiel|z.b.|beispiel"})

// formers stand before what someone else was paid: "le dernier prestataire", "our previous developer".
var formers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("dernier|precedent|ancien|previous|last|former|past", " ", others) + "|" + join(others, " ", "precedent|actuel|sortant") + "|" + join("letzter|letzte|letzten|bisheriger|bisherige|bisherigen|voriger|vorige|vorigen|fruherer|fruhere|fruheren|ehemaliger|ehemalige|ehemaligen|vorheriger|vorherige|vorherigen", " ", deOthers) + "|predecesseur|predecessor|vorganger|vorgangerin|initialement|auparavant|hired here|hires ,|avg hourly rate paid|average hourly rate paid|hourly rate paid|avg hourly rate|previously|bisher|au lieu de|instead of|statt"})

// deOthers are others in German.
const deOthers = "dienstleister|dienstleisterin|freelancer|freelancerin|entwickler|entwicklerin|berater|beraterin|agentur|firma|lieferant|anbieter|auftragnehmer|partner|programmierer|kollege|kollegin"

// others are those who did the work before.
const others = "prestataire|prestataires|societe|cabinet|ssii|esn|firm|company|supplier|vendor|provider|freelance|freelancer|contractor|contractors|developpeur|developer|dev|agence|agency|consultant|intervenant|independant"

// join puts every phrase of a before every one of b.
func join(a, between, b string) string {
	var all []string
	for x := range strings.SplitSeq(a, "|") {
		for y := range strings.SplitSeq(b, "|") {
			all = append(all, x+between+y)
		}
	}
	return strings.Join(all, "|")
}

// formerContracts are those that the one of the ad follows.
var formerContracts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("precedent|ancien|dernier|previous|last|former|past", " ", contracts) + "|" + join(contracts, " ", "precedent|sortant|anterieur|passe|arrive a echeance")})

const contracts = "marche|contrat|lot|accord cadre|bon de commande|contract|framework|framework agreement"

// formerContract reports whether the clause before the amount at token k tells of an earlier contract: "le contrat
// précédent avait été signé pour un montant de". A comma begins another clause.
func (s *scan) formerContract(from, k int) bool {
	t := s.d.Tokens()
	for i := k - 1; i >= max(from, k-16) && !t[i].Is(',') && !t[i].Is(';'); i-- {
		if _, n := formerContracts.At(s.d, i); n > 0 {
			return true
		}
	}
	return false
}

// refunds are what a lump sum may pay back.
var refunds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "frais|deplacement|deplacements|repas|hotel|hebergement|trajet|trajets|indemnite|indemnites|astreinte|astreintes|defraiement|transport|expenses|travel|meals|spesen|reisekosten|rufbereitschaft"})

func (s *scan) around(a *amount) surroundings {
	d, t := s.d, s.d.Tokens()
	from, to := d.Sentence(a.from, 40)
	to = max(to, a.to)
	w := surroundings{beforeAt: -1, title: int(t[a.from].From) < d.BodyAt-1}
	if h, ok := s.lastHit(from, a.from); ok {
		w.before, w.beforeAt, w.beforeTo, w.distance = h.Meaning, h.From, h.To, a.from-h.To
	} else if h, ok := s.headingHit(from); ok {
		w.before, w.beforeAt, w.beforeTo, w.distance, w.heading = h.Meaning, h.From, h.To, a.from-h.To, true
	}
	if w.heading && w.before == aboutFreelance && !w.title && s.ofAnother(a, from) {
		w.before, w.beforeAt, w.heading = 0, -1, false
	}
	s.firmer(&w, from)
	for k := a.to; k < to && k < a.to+14; k++ {
		if t[k].Kind == text.Number {
			break
		}
		if _, n := wholes.At(d, k); n > 0 {
			w.whole = true
			w.fixed = w.fixed || k == a.to
		}
		if _, n := purposes.At(d, k); n > 0 && s.project {
			w.whole = true
		}
		if _, n := grossNet.At(d, k); n > 0 && k < a.to+4 {
			w.salaryWords = true
		}
	}
	if _, n := grossNet.At(d, a.figures); n > 0 {
		w.salaryWords = true
		w.gross = strings.HasPrefix(d.Text(a.figures, a.figures+1), "brut")
	}
	if w.before == aboutPay && a.unit == "" && !s.permanent && !s.staffing && !s.mission && !s.dayRate && within(d, onInvoice, a.to, min(to, a.to+8)) {
		w.whole, w.fixed, w.salaryWords = true, true, false // "Rétribution : 700 € nets de tout, contre facture"
	}
	if w.before == aboutCost && a.unit == "" && a.currency != "" && w.distance <= 2 && s.purseOfOne(w) && within(d, onInvoice, a.to, min(to, a.to+4)) {
		w.before, w.whole, w.fixed = aboutPay, true, true // "Je règle 300 € sur facture."
	}
	if w.before == aboutNot && rewards.Has(d, w.beforeAt) && w.distance <= 4 {
		w.whole, w.fixed = false, false // "Cooptation : 500 € pour celui"
	}
	if w.whole && within(d, referrals, a.to, min(to, a.to+8)) {
		w.whole, w.fixed = false, false // "500 € à qui nous présente un ami"
	}
	if !w.heading && (w.before == aboutBudget || w.before == aboutPay || w.before == aboutRate) && a.unit == "" && within(d, entire, w.beforeTo, a.from) {
		w.whole, w.fixed = true, true // "our budget for the whole job is $120"
	}
	if _, n := pieces.At(d, a.to); n > 0 && !s.staffing {
		w.whole, w.fixed = true, true
	}
	if _, n := allIns.At(d, a.to); n > 0 {
		w.allIn = true
	}
	_, n := beforeTaxes.At(d, a.figures)
	w.beforeTax = n > 0
	if _, n := baseWords.At(d, a.to); n > 0 {
		w.salaryWords = true
	}
	for k := max(from, a.from-8); k < a.from && !w.maybe; k++ {
		_, n := maybes.At(d, k)
		w.maybe = n > 0
		_, n = formers.At(d, k)
		w.past = w.past || n > 0
	}
	w.past = w.past || s.formerContract(from, a.from)
	if w.before == aboutFixed && !w.heading {
		if h, ok := s.lastHit(max(from, w.beforeAt-8), w.beforeAt); ok && h.Meaning == aboutNot && within(d, refunds, max(from, w.beforeAt-8), w.beforeAt) && !s.comma(h.To, w.beforeAt) {
			w.before = aboutNot // "frais réglés au forfait de 130 € par jour"
		}
	}
	if h, ok := s.lastHit(from, max(from, w.beforeAt)); ok && !w.heading {
		switch joined := w.beforeAt - h.To; {
		case w.before == aboutFreelance && (h.Meaning == aboutDayRate || h.Meaning == aboutHourRate || h.Meaning == aboutRate || h.Meaning == aboutMonthRate) && joined > 0 && joined <= 4 && w.distance <= 3 && s.quiet(h.To, w.beforeAt):
			w.before = h.Meaning // "Tarif horaire de l'indépendant : 58,50 € HT"
		case w.before == aboutBudget && h.Meaning == aboutNot && joined == 0:
			w.before = aboutNot // "relocation budget of £4,000"
		case w.before == aboutFreelance && (h.Meaning == aboutFixed || h.Meaning == aboutBudget) && joined > 0 && joined <= 3 && !s.comma(h.To, w.beforeAt) && within(s.d, prices, h.To, w.beforeAt):
			w.before = h.Meaning // "le budget total pour cette prestation est fixé à 900 €"
		}
	}
	if s.cappedJob(a, from) {
		w.before, w.beforeAt, w.beforeTo, w.distance, w.heading = aboutFixed, a.from-1, a.from, 0, false
	}
	s.labelCell(a, from, to, &w)
	s.asked(a, from, &w)
	w.fused = a.from > 0 && t[a.from].Glued && t[a.from-1].Kind == text.Word && a.to < len(t) && t[a.to].Glued && t[a.to].Kind != text.Symbol
	w.after = s.after(a, to)
	w.onlyAmount = (to-from)-(a.to-a.from) <= 4
	return w
}

// firmer goes back from a loose word for the price to the firm one just before it: "TJM : fourchette 380-430", "Salaire
// (budget) : 45 k€".
func (s *scan) firmer(w *surroundings, from int) {
	if w.heading || w.before != aboutPay && w.before != aboutRate && w.before != aboutBudget {
		return
	}
	h, ok := s.lastHit(from, w.beforeAt)
	if !ok || w.beforeAt-h.To > 2 || s.comma(h.To, w.beforeAt) || !s.quiet(h.To, w.beforeAt) {
		return
	}
	switch h.Meaning {
	case aboutDayRate, aboutHourRate, aboutSalary:
		w.before = h.Meaning
	}
}

// after returns the subject of "450 € de TJM", "80 000 € de CA"; a comma, a plus sign or a parenthesis ends the reach.
func (s *scan) after(a *amount, to int) about {
	d, t := s.d, s.d.Tokens()
	for _, k := range []int{a.to + 1, a.to + 2} {
		if m, n := subjects.At(d, k); n > 0 && m == aboutNot && s.isSubject(k, k+n, m) && (k == a.to+1 && isWord(d, a.to, "de") || k == a.to+2 && isWord(d, a.to, "d")) {
			return aboutNot // "2 500 € de budget formation", "500 € d'indemnité"
		}
	}
	if _, n := purses.At(d, a.to); n > 0 {
		return aboutBudget
	}
	for k := a.to; k < to && k < a.to+6; k++ {
		if _, n := reasonHeads.At(d, k); n > 0 {
			return 0 // "500-560 € selon certifications"
		}
		if t[k].Kind == text.Number || t[k].Is(',') || t[k].Is('+') || t[k].Is(':') || isWord(d, k, "hors") || isWord(d, k, "plus") || isWord(d, k, "and") || isWord(d, k, "und") || isWord(d, k, "et") || isWord(d, k, "avec") || isWord(d, k, "inclus") {
			return 0
		}
		if m, n := subjects.At(d, k); n > 0 && s.isSubject(k, k+n, m) {
			return m
		}
	}
	return 0
}

// purses follow what someone can spend: "j'ai 2 000 € devant moi".
var purses = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en caisse|dans la caisse|en banque|reunis|recoltes|collectes|in the kitty|in the bank|saved up|gesammelt|in der kasse|gespart|zuruckgelegt|devant moi|devant nous|de cote|a depenser|a y mettre|a y consacrer|a mettre|de budget|to spend|zur verfugung"})

// isSubject refuses the few short words that mean something else in small letters: "ca." is about, "pa" is a step.
func (s *scan) isSubject(from, to int, m about) bool {
	t := s.d.Tokens()
	switch s.d.Text(from, to) {
	case "fixe de", "base of", "basic of":
		return from == 0 || s.d.Ends(from-1) || t[from-1].Is(',') || t[from-1].Is(':') || t[from-1].Is('(')
	case "einmaliger auftrag", "einmalauftrag", "one-off job", "one off job", "one-off piece of work", "commande unique", "travail ponctuel", "intervention unique":
		return to < len(t) && (t[to].Is(',') || t[to].Is(':') || t[to].Is('-')) && (to+1 < len(t) && t[to+1].Kind != text.Word)
	}
	if to-from > 1 {
		return true
	}
	switch s.d.Text(from, to) {
	case "ca", "tr", "tj", "pa", "pu", "arr", "mrr":
		return t[from].Caps
	case "facturation", "montant", "money", "argent", "sous", "pognon", "geld", "kohle", "dinero", "soldi":
		return s.label(from, to)
	case "salaries", "salarie":
		if from == 0 {
			return true
		}
		_, n := numerals.At(s.d, from-1)
		return n == 0 && t[from-1].Kind != text.Number // "14 salariés"
	}
	return true
}

// label reports whether the tokens from to k are all that stands before the colon of their line: "Montant : max 500".
func (s *scan) label(from, k int) bool {
	t := s.d.Tokens()
	for k < len(t) && t[k].Is('*') {
		k++
	}
	for from > 0 && (t[from-1].Is('*') || t[from-1].Is('-') || t[from-1].Is('•')) {
		from--
	}
	return k < len(t) && t[k].Is(':') && (from == 0 || t[from-1].Kind == text.Line)
}

// kind of pay and how sure we are of it; score 0 is none.
type verdict struct {
	salary bool
	unit   market.Unit
	score  int
	why    string
	maybe  bool // what may come later
	share  bool // what reaches the freelancer, where a client pays more
}
