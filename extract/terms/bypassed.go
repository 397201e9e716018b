package terms

import "tjm/extract/text"

// entered reports whether the days of remote work are those of users, which the product is for: "que ses agents saisissent
// leurs jours de télétravail", "staff book their home office days".
func (r *reading) entered(h text.Hit[side], from int) bool {
	if r.any(trackings, max(from, h.From-4), h.From) {
		return true
	}
	theirs := false
	for k := h.From - 1; k >= from && h.From-k <= 4; k-- {
		theirs = theirs || isOne(r.d, k, "leur", "leurs", "ses", "their", "ihre", "ihren", "ihr", "hun")
		if theirs && r.any(entries, max(from, k-4), k) {
			return true
		}
	}
	return isOne(r.d, h.To, "erfassen", "buchen", "eintragen", "beantragen", "melden") || isOne(r.d, h.To+1, "erfassen", "buchen", "eintragen", "beantragen")
}

var entries = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "saisissent|saisir|saisit|declarent|declarer|declare|posent|poser|pose|reservent|reserver|demandent|demander|planifient|planifier|suivre|gerer|enregistrent|enregistrer|valident|valider|comptent|compter|book|books|enter|enters|log|logs|record|records|request|requests|declare|declares|track|tracks|plan|plans|register|approve|erfassen|buchen|eintragen|melden|beantragen|planen"})

// trackings stand before what an application keeps account of.
var trackings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: joined("declaration|declarations|gestion|suivi|saisie|planification|reservation|comptage|pointage|validation", " ", "des jours de|des jours|du|de|des demandes de|des") + "|" + joined("tracking|management|booking|planning", " ", "of") + "|erfassung von|verwaltung von|erfassung der|verwaltung der"})

// ministry reports whether the words name the British ministry, and no room at home: "the client is the Home Office".
func (r *reading) ministry(h text.Hit[side]) bool {
	t := r.d.Tokens()
	if h.From == 0 || h.To-h.From != 2 || !isOne(r.d, h.From, "home") || !isOne(r.d, h.To-1, "office") || !t[h.From].Cap || !t[h.To-1].Cap {
		return false
	}
	return isOne(r.d, h.From-1, "the", "uk", "british", "s") && !isOne(r.d, h.From-2, "in", "from", "into", "of")
}

// dated reports whether a day of the calendar stands behind a word for presence, which then says when the work begins and
// not where it is done: "au bureau le lundi 2 février", "at the desk on Monday 2 February".
func (r *reading) dated(h text.Hit[side], to int) bool {
	d, k := r.d, h.To
	if !isOne(d, k, "le", "on", "am", "op", "il", "el") {
		return false
	}
	k++
	if _, n := weekdays.At(d, k); n > 0 {
		k += n
		if k < len(d.Tokens()) && d.Tokens()[k].Is(',') {
			k++
		}
		if isOne(d, k, "the", "den", "le") {
			k++
		}
	}
	if k >= to || k+1 >= len(d.Tokens()) {
		return false
	}
	t := d.Tokens()
	if calendarMonths.Has(d, k) {
		return t[k+1].Kind == text.Number
	}
	if t[k].Kind != text.Number || t[k].To-t[k].From > 2 {
		return false
	}
	for k++; k < len(t) && (t[k].Is('.') && t[k].Glued || t[k].Glued && t[k].Kind == text.Word || isOne(d, k, "of")); k++ {
	}
	return k < len(t) && (calendarMonths.Has(d, k) || t[k].Is('/') && t[k].Glued)
}

var calendarMonths = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember|januari|februari|maart|mei|augustus"})

// hosted reports whether what is hybrid is something that runs, of which the sentence tells where: "le socle est hybride :
// une moitié on-premise, l'autre sur AWS".
func (r *reading) hosted(h text.Hit[side], from, to int) bool {
	if !r.any(hostings, from, to) {
		return false
	}
	for k := h.From - 1; k >= from && h.From-k <= 4 && r.d.Tokens()[k].Kind == text.Word; k-- {
		if estates.Has(r.d, k) {
			return true
		}
	}
	return h.To < to && estates.Has(r.d, h.To)
}

// estates are what a company runs that may be hybrid, hostings the places where it may run.
var (
	estates  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "socle|plateforme|plate-forme|infra|infrastructure|infrastructures|hebergement|parc|reseau|deploiement|deploiements|si|systeme|architecture|platform|hosting|estate|network|deployment|stack|setup|plattform|infrastruktur|architektur|systemlandschaft|landschaft|umgebung|betrieb"})
	hostings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on premise|on premises|on prem|onprem|onpremise|aws|azure|gcp|cloud|clouds|openstack|vmware|kubernetes|datacenter|datacenters|data center|data centers|datacentre|data centre|rechenzentrum|ovh|ovhcloud|bare metal|serveurs|servers"})
)
