package terms

import "tjm/extract/text"

// denied reports whether the ad refuses the form it names. A verb of refusal ("nous avons renoncé au", "we cannot
// consider") reaches as far as its clause, a plain negation three words; behind the form, a firm phrase ("bitten wir,
// ... abzusehen") reaches over commas, up to the next form that is named.
func denied(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	from, to := d.Sentence(h.From, 16)
	for k := h.From - 1; k >= from && h.From-k <= 8; k-- {
		if t[k].Is(',') || t[k].Is(':') || t[k].Is('(') {
			break
		}
		if _, n := refusingVerbs.At(d, k); n > 0 && k+n <= h.From {
			return true
		}
		if _, n := refusals.At(d, k); n > 0 && k+n <= h.From && h.From-k <= 6 {
			// "merci aux ESN et freelances de ne pas répondre" is decided behind
			if isOne(d, k, "merci", "inutile", "interdit", "ferme") || h.From-(k+n) <= 2 {
				return (!isOne(d, k, "non", "no") || h.From-(k+n) <= 1) && !isOne(d, k+1, "que", "seulement", "only", "nur")
			}
		}
	}
	if isOne(d, h.To, "non", "nein", "no") && (h.To+1 >= len(t) || d.Ends(h.To+1) || t[h.To+1].Is(',')) {
		return true // "portage possible, CDI non"
	}
	comma := false
	if lastNot(d, h.To, to) {
		return true // "Freelancer brauchen wir derzeit keine"
	}
	for k := h.To; k < to && k-h.To <= 12; k++ {
		if _, n := forms.At(d, k); n > 0 && (comma || !isOne(d, k-1, "et", "ou", "and", "or", "und", "oder", "ni")) {
			break
		}
		if _, n := firmRefusals.At(d, k); n > 0 {
			return true
		}
		if _, n := refusalsAfter.At(d, k); n > 0 && !comma && k-h.To <= 6 && !leftOpen(d, k+1) {
			return true
		}
		comma = comma || t[k].Is(',')
	}
	for k := h.To; k < min(len(t), h.To+12); k++ {
		if t[k].Is('?') {
			_, n := noes.At(d, k+1)
			return n > 0 && (k+1+n >= len(t) || d.Ends(k+1+n) || t[k+1+n].Is(',')) // "CDI possible ensuite ? Non."
		}
	}
	return false
}

// besideJava reports whether CDI stands in a list of Java's own specifications: "(JPA, JAX-RS, CDI)".
func besideJava(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	sep := func(k int) bool {
		return k >= 0 && k < len(t) && (t[k].Is(',') || t[k].Is('/') || t[k].Is('(') || t[k].Is(')') || t[k].Is('+'))
	}
	if !sep(h.From-1) && !sep(h.To) {
		return false
	}
	for k := max(0, h.From-5); k < min(len(t), h.To+5); k++ {
		if isOne(d, k, "jpa", "jax", "ejb", "ejbs", "jsf", "jms", "jta", "servlet", "servlets", "jaxb", "jsp") {
			return true
		}
	}
	return false
}

// schooling reports whether a word for apprenticeship is about the candidate's past: "une alternance réussie suffit",
// "première expérience (stage, alternance)".
func schooling(d *text.Document, h text.Hit[form]) bool {
	from, to := d.Sentence(h.From, 10)
	for k := h.To; k < to && k < h.To+4; k++ {
		if _, n := pastAfter.At(d, k); n > 0 {
			return true
		}
	}
	for k := max(from, h.From-5); k < h.From; k++ {
		if _, n := pastBefore.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

// contractAlone tells the British "contract", which means a freelancer's, from contracts in general: "Role type:
// Contract", "perm or contract", "Java Developer (Contract)".
func contractAlone(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if isOne(d, h.To, "testing", "tests", "management", "type", "law", "first", "negotiation", "length", "duration", "start", "end", "of", "for", "with", "review") || h.To < len(t) && t[h.To].Is(':') {
		return false
	}
	if h.From > 0 && h.To < len(t) && t[h.From-1].Is('(') && t[h.To].Is(')') {
		return true // "Network consultant (Contract)"
	}
	if isOne(d, h.To, "considered", "preferred", "possible", "accepted", "initially", "first") && !isOne(d, h.To+1, "approach", "development", "design", "testing") || isOne(d, h.From-1, "be") && (h.To >= len(t) || d.Ends(h.To) || t[h.To].Is(',')) {
		return true // "Permanent preferred, contract considered."
	}
	if isOne(d, h.From-1, "or") || isOne(d, h.To, "or") {
		_, a := forms.At(d, h.From-2)
		_, b := forms.At(d, h.To+1)
		return a > 0 || b > 0
	}
	if int(t[h.From].From) < d.BodyAt-1 {
		if h.From == 0 && h.To < len(t) && t[h.To].Cap && !isOne(d, h.To, "manager", "specialist", "administrator", "lifecycle", "analyst") {
			return true // "Contract Kubernetes Engineer"
		}
		return listedForm(d, h)
	}
	if (h.From == 0 || d.Ends(h.From-1)) && t[h.From].Cap && h.To < len(t) && (t[h.To].Is(',') || t[h.To].Is('-') && !t[h.To].Glued || t[h.To].Is('/') || d.Ends(h.To) && !t[h.To].Is(':') && !t[h.To].Is('?')) {
		return true // "Contract, Manchester, hybrid."
	}
	return h.From > 1 && t[h.From-1].Is(':') && isOne(d, h.From-2, "type", "basis", "engagement", "employment", "contract", "role", "status", "terms")
}

// termed reads a contract of so many years or months beside a salary alone: "contrat de trois ans", "12-month contract".
func termed(d *text.Document, pay Hint) (text.Span, bool) {
	if pay.Rate || !pay.Salary {
		return text.Span{}, false
	}
	t := d.Tokens()
	for i, tried := 0, 0; i < len(t) && tried < mostHits; i++ {
		if !isOne(d, i, "contrat", "contract", "vertrag") {
			continue
		}
		tried++
		for k := max(0, i-4); k < min(len(t), i+5); k++ {
			if isOne(d, k, "ans", "mois", "years", "months", "month", "year", "jahre", "monate") && k > 0 {
				if _, n := numbers.At(d, k-1); n > 0 || t[k-1].Kind == text.Number || t[k-1].Is('-') {
					return d.TokenSpan(min(i, k), max(i, k)+1), true
				}
			}
		}
	}
	return text.Span{}, false
}

// waged reports whether the ad calls its price a wage: "Salary: 20 $/hour", "Stundenlohn: 18 €".
func waged(d *text.Document) bool {
	t := d.Tokens()
	for i := range min(len(t), 4000) {
		if t[i].Kind != text.Word {
			continue
		}
		if _, n := wages.At(d, i); n > 0 && i+n < len(t) && t[i+n].Is(':') {
			return true
		}
	}
	return false
}

var wages = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "salary|wage|wages|hourly wage|salaire|salaire horaire|salaire horaire brut|stundenlohn|lohn|gehalt|mzda"})

// listed reports whether "prestation" or "régie" stands as an alternative to a named form: "CDI ou prestation".
func listed(d *text.Document, hits []text.Hit[form], i int) bool {
	h := hits[i]
	if isOne(d, h.From-1, "ou", "bien") && isOne(d, h.From, "prestation", "presta", "prestations", "regie", "en") {
		from, _ := d.Sentence(h.From, 14)
		for j := i - 1; j >= 0 && hits[j].From >= from; j-- {
			if hits[j].Meaning == saysPermanent || hits[j].Meaning == saysFixedTerm {
				return true // "CDI dans notre filiale ou bien prestation"
			}
		}
	}
	choice := isOne(d, h.From, "mission") // needs an "ou" or a slash: "mission en CDI" is one form
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(hits) {
			continue
		}
		o := hits[j]
		if o.Meaning != saysPermanent && o.Meaning != saysFixedTerm {
			continue
		}
		a, b := o.To, h.From
		if o.From > h.From {
			a, b = h.To, o.From
		}
		if choice && !isOne(d, a, "ou", "or", "oder") && (b <= a || !d.Tokens()[a].Is('/')) {
			continue
		}
		if b > a && b-a <= 4 && isOne(d, a, "ou", "or", "oder") && dealWords(d, a+1, b) {
			return true // "CDD ou contrat de prestation"
		}
		if b-a >= 0 && b-a <= 2 && (isOne(d, a, "ou", "or", "en", "/", "et") || d.Tokens()[a].Is('/') || a == b) {
			return true
		}
	}
	return false
}

// bought reports whether "prestation" or "régie" says how the work is bought, not what it consists of: "en prestation",
// "Prestation de 18 mois", "Type de contrat : régie".
func bought(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	if isOne(d, h.From, "mission") || isOne(d, h.To, "publicitaire", "publicitaires", "municipale", "attendue", "attendues", "demandee", "demandees", "suivantes") {
		return false
	}
	if isOne(d, h.From, "en") || isOne(d, h.From-1, "en") || isOne(d, h.From-1, "contrat", "cadre", "mode") || isOne(d, h.From-1, "de", "d") && isOne(d, h.From-2, "contrat", "mode") {
		return true
	}
	if h.From > 1 && t[h.From-1].Is(':') {
		for k := h.From - 2; k >= h.From-4; k-- {
			if _, n := dealLabels.At(d, k); n > 0 && k+n <= h.From-1 {
				return true
			}
		}
	}
	if isOne(d, h.From-1, "la") && isOne(d, h.From-2, "de") && h.From > 2 && (t[h.From-3].Is(':') || t[h.From-3].Is(',') || isOne(d, h.From-3, "que", "uniquement", "seulement", "faisons")) {
		return true // "ni CDI ni CDD : de la prestation"
	}
	if h.From == 0 && int(t[0].From) < d.BodyAt-1 && (titleTrades.Has(d, h.To) || isOne(d, h.To, "de", "d") && isOne(d, h.To+1, "developpement", "developpeur", "conseil", "'")) {
		return true // "Prestation développeur C# – Toulouse"
	}
	from, to := d.Sentence(h.From, 14)
	if h.From != from && !t[h.From-1].Is('-') && !t[h.From-1].Is(',') && !t[h.From-1].Is('/') {
		return false
	}
	if h.To >= to || d.Ends(h.To) || t[h.To].Is('-') || t[h.To].Is('/') {
		return h.From > from || h.To >= to || isOne(d, h.To+1, "tarif", "prix", "tjm", "regie", "longue", "duree") // "Lyon, en régie", "Prestation."
	}
	if isOne(d, h.To, "longue", "regie", "externe", "freelance", "forfaitaire", "facturee", "renouvelable") {
		return true
	}
	// "Prestation de 18 mois", "Prestation, 9 mois"
	k := h.To
	for k < to && k < h.To+2 && (t[k].Is(',') || t[k].Is(':') || isOne(d, k, "de", "d", "pour", "sur")) {
		k++
	}
	for j := k; j < to && j < k+4; j++ {
		if isOne(d, j, "mois", "an", "ans", "jours", "semaines") {
			return t[k].Kind == text.Number || j == k+1
		}
	}
	return false
}

// subcontracted tells work given to a subcontractor from the trade of a client: "Sous-traitance, 6 mois", "nous cherchons
// un sous-traitant", not "suivi des sous-traitants".
func subcontracted(d *text.Document, h text.Hit[form]) bool {
	t := d.Tokens()
	from, _ := d.Sentence(h.From, 12)
	if h.From == from || isOne(d, h.From-1, "ao", "en", "contrat", "pas", "de", ":", "comme") || t[h.From-1].Is('-') || t[h.From-1].Is('/') {
		return !isOne(d, h.To, "industrielle", "automobile", "aeronautique", "du", "des")
	}
	if !isOne(d, h.From-1, "un", "des", "la") || isOne(d, h.To, "de", "du", "automobile", "industriel", "aeronautique", "dans", "en", "pour", "majeur") {
		return false
	}
	for k := h.From - 2; k >= from && h.From-k <= 5; k-- {
		if isOne(d, k, "cherche", "cherchons", "recherche", "recherchons", "recherchent", "trouver", "besoin", "acceptons", "via", "par", "avons") {
			return true
		}
	}
	return false
}

var dealLabels = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "type|contrat|type de contrat|statut|modalite|modalites|cadre|nature|mode|mode d'intervention|cadre d'intervention|forme|conditions|format|engagement|type de mission"})

// dealWords reports whether the tokens are all small words of a contract.
func dealWords(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if !isOne(d, k, "contrat", "de", "en", "un", "une", "mission", "simple") {
			return false
		}
	}
	return true
}

// hires reports whether the sentence says that someone is taken on: "nous cherchons une apprentie".
func hires(d *text.Document, h text.Hit[form]) bool {
	from, to := d.Sentence(h.From, 14)
	for k := from; k < to; k++ {
		if _, n := hiring.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var hiring = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "willkommen|gesucht|suchen|sucht|brauchen|braucht|welcome|bienvenu|bienvenue|bienvenus|cherche|cherchons|recherche|recherchons|recrute|recrutons|accueille|accueillons|accueillera|prend|prenons|propose|proposons|offre|offrons|poste|postes|place|places|devenir|embauche|embauchons|profil|statut|contrat|as an|hiring|seeking|looking for|we need|wanted|take on|taking on|position|role"})

// alternating reports whether the words behind "alternance", from token k, are of weeks or places by turns.
func alternating(d *text.Document, k int) bool {
	for i := k; i < k+4 && !d.Ends(i); i++ {
		if turnsOf.Has(d, i) {
			return true
		}
	}
	return false
}

var turnsOf = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "semaine|semaines|jour|jours|quinzaine|quinzaines|presence|presentiel|distanciel|teletravail|bureau|site|sites|lieux"})
