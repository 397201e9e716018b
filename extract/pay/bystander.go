package pay

import (
	"strings"

	"tjm/extract/text"
)

// bystander reports whether the clause of an amount that no word calls pay tells what things or other people cost and
// earn: "Un camion paie 180 € par jour", "Les saisonniers touchent 90 € par jour", "L'outil compare des prix de 350 € par
// jour", "nous donnons 400 € par jour à nos formateurs".
func (s *scan) bystander(a *amount, w surroundings) bool {
	if w.before != 0 && w.before != aboutCost && !(w.before == aboutFreelance && w.heading) && w.before != aboutPay || w.beforeTax || w.title {
		return false
	}
	if s.givenToOthers(a) {
		return true
	}
	d, t := s.d, s.d.Tokens()
	if w.before == aboutPay && (w.heading || t[w.beforeTo].Is(':') || w.distance == 0) {
		return false
	}
	from, _ := d.Sentence(a.from, 40)
	if s.aboutOthers(from, a.from) {
		return true
	}
	for k := a.from - 1; k > from; k-- {
		if t[k].Is(',') || t[k].Is(';') {
			return s.aboutOthers(k+1, a.from)
		}
	}
	return false
}

// aboutOthers reports whether the clause that begins at token k, and ends before token end, has a subject of which the ad
// speaks in general, or is about the product.
func (s *scan) aboutOthers(k, end int) bool {
	d, t := s.d, s.d.Tokens()
	for k < end && t[k].Kind != text.Word {
		k++
	}
	general, n := articles.At(d, k)
	if n == 0 || isWord(d, k, "a") && !s.thirdPerson(k+1, end) {
		return false
	}
	k += n
	for k < end && t[k].Is('\'') {
		k++
	}
	if end-k < 2 {
		return false // no verb
	}
	for i := k; i < min(end, k+5); i++ {
		if _, n := ownNouns.At(d, i); n > 0 {
			return false
		}
		if t[i].Is(':') || t[i].Kind == text.Number {
			return false // a label
		}
		if _, n := products.At(d, i); n > 0 && i <= k+1 {
			return true
		}
	}
	return general
}

// ofAnother reports whether a word of its own leads to the amount, which the title's "freelance" does not name then:
// "Franchise de 450 €", "un vol moyen vaut 480 €".
func (s *scan) ofAnother(a *amount, from int) bool {
	d, t := s.d, s.d.Tokens()
	for k := s.backOver(a.from, from) - 1; k >= from; k-- {
		if t[k].Kind != text.Word {
			return false
		}
		own := false
		for _, l := range []*text.Lexicon[bool]{fillers, quietWords, ownNouns, reasons} {
			_, n := l.At(d, k)
			own = own || n == 1
		}
		if !own {
			return true
		}
	}
	return false
}

// thirdPerson reports whether an English noun and its verb stand at token k, which tells "A skipper charges" from "À Lyon".
func (s *scan) thirdPerson(k, end int) bool {
	t := s.d.Tokens()
	for i := k; i < min(end, k+4) && t[i].Kind == text.Word; i++ {
		if w := s.d.Text(i, i+1); i > k && len(w) > 3 && strings.HasSuffix(w, "s") {
			return true
		}
	}
	return false
}

// givenToOthers reports whether people of the house are who gets the amount: "à nos formateurs".
func (s *scan) givenToOthers(a *amount) bool {
	_, n := recipients.At(s.d, a.to)
	if n == 0 {
		return false
	}
	_, m := ownNouns.At(s.d, a.to+n)
	return m == 0
}

var (
	// articles begin a clause; true speaks of things and people in general, false of one.
	articles = text.NewLexicon(
		text.Entry[bool]{Meaning: true, Phrases: "un|une|les|des|nos|leurs|chaque|certains|certaines|a|an|each|every|ein|eine|jeder|jede|jedes|unsere"},
		text.Entry[bool]{Meaning: false, Phrases: "l|le|la|notre|the|our|der|die|das|unser|dans l|dans le|sur la|sur le|sur notre|on the|on our|in the"},
	)
	products   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "appli|application|outil|logiciel|plateforme|module|moteur|simulateur|algorithme|app|tool|platform|software|plattform|anwendung|programm"})
	recipients = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a nos|a ses|a leurs|aux|to our|to their|to its|an unsere|unseren"})
	// ownNouns are subjects that the ad's own price may have.
	ownNouns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: services + "|client|clients|customer|kunde|mission|missions|poste|postes|tarif|tarifs|tjm|prix|taux|montant|montants|budget|enveloppe|remuneration|remunerations|salaire|salaires|forfait|journee|journees|jour|jours|heure|heures|intervention|interventions|facturation|contrat|contrats|profil|profils|" +
		"candidat|candidats|candidate|developpeur|developpeuse|developpeurs|dev|devs|ingenieur|ingenieurs|architecte|expert|senior|seniors|junior|juniors|confirme|confirmes|personne|renfort|independante|indep|inde|marche|lot|lots|offre|fourchette|conditions|sous|honoraires|devis|somme|vacation|vacations|" +
		"rate|rates|day|days|hour|hours|contract|role|roles|fee|fees|pay|price|salary|developer|developers|engineer|engineers|position|job|gig|assignment|terms|offer|candidates|people|person|someone|" +
		"satz|satze|tagessatz|stundensatz|honorar|gehalt|vergutung|auftrag|stelle|entwickler|entwicklerin|freiberuflerin|tag|tage|stunde|stunden|projekt|projet|project|agence|esn|cabinet|societe|entreprise|editeur|equipe|team|company|agency"})
)
