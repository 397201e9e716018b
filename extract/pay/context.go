package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// readBounds reads "max", "à partir de" and the like around the amount, as far back as token since, and takes away
// the end that is not stated.
func (a *amount) readBounds(d *text.Document, since int) {
	if a.ranged {
		return
	}
	b := boundAfter(d, a)
	if b == 0 {
		b = boundBefore(d, a, since)
	}
	switch b {
	case upTo:
		a.lo = nil
	case from:
		a.hi = nil
	}
}

// boundBefore looks just before the amount, past words that change nothing, and back to the word that names the rate
// ("TJM max : 500", "max TJM 500").
func boundBefore(d *text.Document, a *amount, since int) bound {
	t := d.Tokens()
	k := a.from
	for k > 0 && a.from-k < 4 && t[k-1].Kind != text.Line {
		for n := min(6, k); n >= 1; n-- {
			if b, m := boundsBefore.At(d, k-n); m == n {
				if b == between || bullet(d, k-n) {
					break
				}
				if b == from && isWord(d, k-1, "de") && denied(d, k-n) {
					return upTo // "nous ne pouvons pas payer plus de 300 €"
				}
				return b
			}
		}
		if _, n := fillers.At(d, k-1); n == 0 && !isWord(d, k-1, "de") && !isWord(d, k-1, "a") && !isWord(d, k-1, "of") && !isWord(d, k-1, "est") && !isWord(d, k-1, "is") {
			break
		}
		k--
	}
	if since >= a.from || since < 0 {
		return 0
	}
	for i := max(0, since-2); i < a.from; i++ {
		if t[i].Kind == text.Line {
			continue
		}
		if b, n := boundsAfter.At(d, i); n > 0 && b == upTo && i+n <= a.from {
			return b
		}
		if b, n := boundsAfter.At(d, i); n > 0 && i+n <= a.from && !t[i].Is('+') && (isWord(d, i, "mini") || isWord(d, i, "minimum") || isWord(d, i, "min")) {
			return b
		}
		if b, n := boundsBefore.At(d, i); n > 0 && b == upTo && i+n <= a.from && d.Text(i, i+1) != "bis" && d.Text(i, i+1) != "tot" && d.Text(i, i+1) != "moins" {
			return b
		}
	}
	return 0
}

// bullet reports whether the > at token k opens its line: "> 600 €/j".
func bullet(d *text.Document, k int) bool {
	t := d.Tokens()
	if !t[k].Is('>') {
		return false
	}
	for k > 0 && t[k-1].Is('>') {
		k--
	}
	return k == 0 || t[k-1].Kind == text.Line
}

// denied reports whether "pas" stands in the three tokens before token k.
func denied(d *text.Document, k int) bool {
	for i := k - 1; i >= 0 && k-i <= 3; i-- {
		if isWord(d, i, "pas") || isWord(d, i, "jamais") {
			return true
		}
	}
	return false
}

// boundAfter looks just behind the amount: "500 max", "450 €/j HT maximum", "500€+".
func boundAfter(d *text.Document, a *amount) bound {
	if a.late {
		return boundAt(d, a.figures)
	}
	if b := boundAt(d, a.figures); b != 0 {
		return b
	}
	k := a.to
	if m, n := subjects.At(d, k); n > 0 && m == aboutDayRate {
		if b := boundAt(d, k+n); b != 0 {
			return b // "450 TJM MAX"
		}
	}
	for {
		_, n := fillers.At(d, k)
		if n == 0 || d.Tokens()[k].Kind != text.Word {
			break
		}
		if b := boundAt(d, k); b != 0 {
			return b
		}
		k += n
	}
	if t := d.Tokens(); k < len(t) && t[k].Is(',') {
		if _, n := lastWords.At(d, k+1); n > 0 && (k+1+n >= len(t) || d.Ends(k+1+n) || t[k+1+n].Is(',')) {
			return upTo
		}
	}
	k = a.to
	for range 3 {
		if b := boundAt(d, k); b != 0 {
			return b
		}
		_, n := fillers.At(d, k)
		if n == 0 {
			return 0
		}
		k += n
	}
	return 0
}

// lastWords close a price: "430 par jour, pas plus".
var lastWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas plus|guere plus|pas un euro de plus|pas davantage|nicht mehr|not more|no more|grand max|maximum|max|au maximum"})

func boundAt(d *text.Document, k int) bound {
	t := d.Tokens()
	b, n := boundsAfter.At(d, k)
	if n == 0 {
		return 0
	}
	next := k + n
	switch {
	case t[k].Is('+') && (!t[k].Glued || next < len(t) && t[next].Kind != text.Line && !d.Ends(next) && !t[next].Is(',') && !t[next].Is(')')):
		return 0 // "45k€ + variable"
	case d.Text(k, k+1) == "pas" && next < len(t) && isWord(d, next, "de"):
		return 0
	case b == from && next < len(t) && t[next].Kind == text.Number:
		return 0 // "450 €, minimum 5 ans"
	}
	return b
}

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
	salaryWords bool // brut, net, par an behind the amount
	beforeTax   bool // HT behind the amount: a freelancer's price
	fused       bool // the amount runs into the words around it: "site350€ à 390€5 mois"
	maybe       bool // what may come later, or an example: "could become $40/hr"
	past        bool // what someone before was paid
}

// wholes say that an amount pays a whole project.
var wholes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour l'ensemble|pour le projet|pour tout le projet|pour ce projet|pour ce lot|pour le lot|pour la totalite|pour la mission complete|pour la prestation complete|pour la prestation|pour le site|pour l'application|pour le module|en trois versements|en deux versements|en plusieurs versements|en trois fois|en deux fois|payable en|au forfait|for the project|for the whole project|for the entire project|for this project|for everything|in total|total|milestones|fur das projekt|fur das gesamte projekt|insgesamt|c'est notre plafond|notre plafond|c'est notre maximum|c'est notre budget|fixed price|fixed|festpreis|pauschal|nach meilensteinen|forfait|le tout|pour le tout|cle en main|a la livraison|for the whole thing|for the lot|all together|alles zusammen|paye 50/50|50/50|30/40/30|40/60|30/70|moitie a la commande|moitie au debut|half up front|si c'est regle|si c'est fait|si c'est resolu|if it works|if done|if fixed|la correction|le correctif"})

// purposes say the same in ads for a project.
var purposes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour refaire|pour la refonte|pour developper|pour realiser|pour creer|pour construire|pour reprendre|pour corriger|pour finir|pour terminer|to build|to fix|to finish|for building|for fixing|fur die umsetzung|fur den bau"})

// plafonds also bound the amount from above.
var plafonds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est notre plafond|notre plafond|c'est notre maximum|c'est notre limite"})

var grossNet = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "brut|bruts|brute|brutto|gross|net|nets|netto|net mensuel|sur 12 mois|sur 13 mois|sur 12|sur 13|annuel|annuels|fixe"})

var beforeTaxes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ht|h.t.|hors taxes|hors taxe|htva|hors tva|excl vat|excl. vat|ex vat|+ vat|plus vat|zzgl. mwst|zzgl mwst|excl. btw"})

// baseWords follow a salary: "£85,000 to £110,000 base".
var baseWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "base|basic|pro rata|base salary|basic salary|plus bonus|+ bonus|plus benefits|+ benefits|doe|fixe|package|fixgehalt|+ variable|+ primes|+ interessement"})

// maybes stand before what may be paid later, or before an example.
var maybes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "could become|could turn into|might become|may become|can become|could lead to|afterwards|later|ongoing|follow up|for example|e.g.|ensuite|par la suite|eventuellement|puis|client paie|client paye|client paiera|client est facture|facture au client|facturons au client|client is charged|we charge the client|pourra devenir|pourrait devenir|par exemple|exemple|danach|spater|im anschluss|anschliessend|zum beispiel|z.b.|beispiel"})

// formers stand before what someone else was paid.
var formers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "dernier prestataire|precedent prestataire|prestataire precedent|prestataire actuel|prestataire sortant|ancien prestataire|dernier freelance|freelance precedent|precedent freelance|predecesseur|past contractors|previous contractor|previous contractors|last contractor|former contractor|predecessor|vorganger|letzter freelancer|bisheriger dienstleister"})

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
	w.fused = a.from > 0 && t[a.from].Glued && t[a.from-1].Kind == text.Word && a.to < len(t) && t[a.to].Glued && t[a.to].Kind != text.Symbol
	w.after = s.after(a, to)
	w.onlyAmount = (to-from)-(a.to-a.from) <= 4
	return w
}

// after returns the subject of "450 € de TJM", "80 000 € de CA"; a comma, a plus sign or a parenthesis ends the reach.
func (s *scan) after(a *amount, to int) about {
	d, t := s.d, s.d.Tokens()
	if _, n := purses.At(d, a.to); n > 0 {
		return aboutBudget
	}
	for k := a.to; k < to && k < a.to+6; k++ {
		if t[k].Kind == text.Number || t[k].Is(',') || t[k].Is('+') || t[k].Is(':') || isWord(d, k, "hors") || isWord(d, k, "et") || isWord(d, k, "avec") || isWord(d, k, "inclus") {
			return 0
		}
		if m, n := subjects.At(d, k); n > 0 && s.isSubject(k, k+n, m) {
			return m
		}
	}
	return 0
}

// purses follow what someone can spend: "j'ai 2 000 € devant moi".
var purses = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "devant moi|devant nous|de cote|a depenser|a y mettre|a y consacrer|a mettre|de budget|to spend|zur verfugung"})

// isSubject refuses the few short words that mean something else in small letters: "ca." is about, "pa" is a step.
func (s *scan) isSubject(from, to int, m about) bool {
	t := s.d.Tokens()
	if to-from > 1 {
		return true
	}
	switch s.d.Text(from, to) {
	case "ca", "tr", "tj", "pa", "arr", "mrr":
		return t[from].Caps
	}
	return true
}

// kind of pay and how sure we are of it; score 0 is none.
type verdict struct {
	salary bool
	unit   market.Unit
	score  int
	why    string
	maybe  bool // what may come later
}
