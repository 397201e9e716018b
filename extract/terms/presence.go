package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// presence weighs a bare word for work on site.
func (r *reading) presence(h text.Hit[side], from, to int) statement {
	d := r.d
	s := statement{onSite: -1, from: h.From, to: h.To}
	if r.any(optional, from, to) || r.place(h) && (r.welcome(h, to) || r.deniedBefore(h, from, 3)) {
		s.remote, s.weight = market.RemoteFull, 22
		return s
	}
	if r.place(h) && h.To < to && d.Tokens()[h.To].Is(':') && isOne(d, h.To+1, "never", "none", "zero", "jamais", "aucun", "aucune", "nie", "keine", "nooit", "geen") && (d.Ends(h.To+2) || d.Tokens()[h.To+2].Kind == text.Symbol) {
		s.remote, s.weight = market.RemoteFull, 22 // "On-site: never"
		return s
	}
	if r.place(h) && isOne(d, h.To, "nur", "uniquement", "seulement", "only", "exclusivement", "ausschliesslich") && r.any(events, h.To, min(to, h.To+6)) {
		s.remote, s.weight = market.RemoteFull, 24 // "vor Ort nur zum Projektstart"
		return s
	}
	if r.place(h) && isOne(d, h.To, "partiel", "partielle", "partiels", "teilweise", "partial", "partly", "reduit", "reduite", "alterne", "gedeeltelijk") {
		s.remote, s.weight = market.RemotePartial, 36 // "présentiel partiel exigé"
		return s
	}
	if said, ok := r.plainly(h, from, to); ok {
		return said
	}
	if isOne(d, h.From, "deplacement", "deplacements", "passage", "passages", "visite", "visites", "trip", "trips", "visit", "visits", "besuch", "besuche") && r.any(weeklies, h.To, min(to, h.To+2)) && !r.any(calls, from, to) {
		s.remote, s.weight = market.RemotePartial, 30 // "déplacements hebdomadaires à Auch"
		return s
	}
	if !r.place(h) && r.deniedBefore(h, from, 3) {
		return s // "démo le vendredi, aucune réunion avant 10 h"
	}
	if days := r.weekdaysIn(from, to); days > 0 && !r.any(calls, from, to) {
		s.remote, s.weight = market.RemotePartial, 30
		if days == 5 {
			s.remote = market.RemoteNone
		} else {
			s.onSite = float64(days)
		}
		return s
	}
	if _, n := workplaces.At(d, h.From); n > 0 && r.any(weeklies, from, to) && !r.any(calls, from, to) {
		s.remote, s.weight = market.RemotePartial, 30 // "réunion hebdomadaire sur place"
		return s
	}
	if r.together(h, from, to) {
		s.remote, s.weight = market.RemoteNone, 13
		return s
	}
	if !r.place(h) || r.seldom(from, to) {
		return s
	}
	if r.any(rests, h.To, to) && r.any(seasons, from, to) {
		s.remote, s.weight = market.RemotePartial, 28 // "présence demandée les semaines de bascule, sinon liberté totale"
		return s
	}
	switch {
	case isOne(d, h.From, "sur", "au", "presentiel", "en", "on", "onsite", "vor", "dans", "im", "in", "at") && r.segment(h, from, to):
		s.remote, s.weight = market.RemoteNone, 12
	case r.any(musts, max(from, h.From-2), r.clauseEnd(h, to)) && !isOne(d, h.From, "bureau", "bureaux", "office", "buro", "kantoor"):
		s.remote, s.weight = market.RemoteNone, 14
	case h.To-h.From > 1 && h.From == from && isOne(d, h.From, "presence") && r.segment(h, from, to):
		s.remote, s.weight = market.RemoteNone, 12
	case r.done(h, from):
		s.remote, s.weight = market.RemoteNone, 11
	}
	return s
}

// place reports whether the word names the place of work itself, not a visit or a meeting.
func (r *reading) place(h text.Hit[side]) bool {
	_, n := places.At(r.d, h.From)
	return n > 0
}

// onlyThen reports whether a phrase for work on site alone ends in the word that limits it: "sur site uniquement".
func (r *reading) onlyThen(h text.Hit[side]) bool {
	return isOne(r.d, h.To-1, "uniquement", "exclusivement", "only")
}

// welcome reports whether one may come and need not: "un bureau à Gap si vous aimez la montagne".
func (r *reading) welcome(h text.Hit[side], to int) bool {
	return r.any(welcomes, h.To, min(to, h.To+8))
}

// done reports whether the work itself is said to be done there: "la mission se déroule dans nos locaux", "you will work
// at our office".
func (r *reading) done(h text.Hit[side], from int) bool {
	d, t := r.d, r.d.Tokens()
	if _, n := workplaces.At(d, h.From); n == 0 {
		return false
	}
	for k := h.From - 1; k >= from && h.From-k <= 6; k-- {
		if t[k].Is(',') || t[k].Is('(') || t[k].Is('/') {
			return false
		}
		if _, n := doing.At(d, k); n > 0 && k+n <= h.From {
			return true
		}
	}
	return false
}

// clauseEnd returns how far a word of obligation may stand behind the hit: four tokens, to the next comma behind a word
// for presence itself.
func (r *reading) clauseEnd(h text.Hit[side], to int) int {
	if !isOne(r.d, h.From, "presence", "anwesenheit", "attendance", "prasenz") {
		return min(to, h.To+4)
	}
	for k := h.To; k < min(to, h.To+9); k++ {
		if r.d.Tokens()[k].Is(',') {
			return k
		}
	}
	return min(to, h.To+9)
}

// segment reports whether the hit fills its part of a line: "Toulon, sur site", "Mode : présentiel".
func (r *reading) segment(h text.Hit[side], from, to int) bool {
	d, t := r.d, r.d.Tokens()
	cut := func(k int) bool {
		return t[k].Is(',') || t[k].Is('(') || t[k].Is(')') || t[k].Is('-') || t[k].Is(':') || t[k].Is('/') || t[k].Is('&') || d.Ends(k)
	}
	label := h.From > from && t[h.From-1].Is(':')
	end := h.To
	if isOne(d, end, "in", "a", "at") && end+1 < to && t[end+1].Cap { // "On site in Cardiff (no hybrid)"
		for end++; end < to && end < h.To+4 && t[end].Kind == text.Word && t[end].Cap; end++ {
		}
		return (h.From == from || cut(h.From-1)) && (end >= to || cut(end))
	}
	return (h.From == from || cut(h.From-1)) && (h.To >= to || cut(h.To) || t[h.To].Fused || label && t[h.To].Cap)
}

// together reports whether one works every day with the others in a place of their own: "vous travaillez dans l'atelier
// avec nous, tous les jours".
func (r *reading) together(h text.Hit[side], from, to int) bool {
	return isOne(r.d, h.From, "avec", "with", "parmi") && r.any(doing, from, h.From) && r.any(daily, from, to)
}

var (
	weeklies   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "hebdomadaire|hebdomadaires|weekly|wochentlich|chaque semaine|toutes les semaines|every week|each week|jede woche|reunion hebdomadaire|point hebdomadaire|presence hebdomadaire|visite hebdomadaire|venue hebdomadaire|passage hebdomadaire|journee hebdomadaire|weekly visit|weekly meeting on site|weekly day|wochentliches treffen vor ort|wochentlicher besuch"})
	daily      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tous les jours|chaque jour|every day|jeden tag|daily|du lundi au vendredi|monday to friday|montag bis freitag|toute la semaine|all week"})
	places     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en presence|to the office|into the office|im haus|in sede|in presenza|presencial|en la oficina|in-person|sur site|sur place|presentiel|en presentiel|presence|presences|au bureau|bureau|bureaux|dans nos bureaux|dans les bureaux|dans nos locaux|dans les locaux|dans ses locaux|dans leurs locaux|dans nos salles|en face a face|on site|onsite|in the office|in office|in our office|in our offices|office|at the office|at our office|at our offices|at our site|in person|in-person|face to face|vor ort|vorort|im buro|am standort|buro|in prasenz|prasenz|anwesenheit|anwesenheitspflicht|in unserem buro|in unseren buros|in unseren raumen|op kantoor|op locatie|kantoor|attendance"})
	workplaces = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sur site|sur place|en presentiel|au bureau|dans nos bureaux|dans les bureaux|dans nos locaux|dans les locaux|dans ses locaux|dans leurs locaux|dans nos salles|en face a face|on site|onsite|in the office|in our office|in our offices|at our office|at our offices|at our site|at our premises|at the office|in person|vor ort|im buro|in prasenz|in unserem buro|in unseren buros|in unseren raumen|in unserem hause|op kantoor|op locatie"})
	seasons    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "les semaines|les semaines de|certaines semaines|pendant les|durant les|lors des|les jours de|les periodes de|en periode de|weeks of|during|on the weeks|release weeks|wahrend|in den wochen|in der woche|a chaque sprint|chaque sprint|every sprint|each sprint"})
	doing      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "executees|executee|realisees|realisee|effectuees|effectuee|se deroule|se deroulera|se deroulent|a lieu|aura lieu|ont lieu|s'effectue|s'effectuera|se fait|se fera|se passe|se passera|travail|travaille|travaillez|travaillerez|travailler|travaillons|intervention|prestation|mission|poste|emploi|work|works|working|worked|role|position|job|based|carried out|performed|takes place|done|delivered|arbeiten|arbeit|arbeitest|gearbeitet|einsatz|tatigkeit|einsatzort|leistungserbringung|findet|erfolgt|werken|werk|formez|animez"})
	musts      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "complete|totale|integrale|continue|evidemment|bien sur|naturellement|forcement|of course|naturlich|selbstverstandlich|obligatoire|obligatoires|requise|requis|exigee|exige|imperative|imperatif|indispensable|necessaire|uniquement|exclusivement|seulement|only|required|mandatory|compulsory|essential|exclusively|erforderlich|zwingend|notwendig|pflicht|verpflichtend|nur|ausschliesslich|stets|immer|toujours|always|permanente|constante|quotidienne|daily|durchgehende|durchgehend|durchgangige|standige|standig|volle|taglich|taglicher|tagliche|verplicht|full time|full-time|a plein temps|a temps plein|a temps complet|toute la semaine|5/5|5j/5|5 j/5|5 jours sur 5|5 jours par semaine|5 days a week|all week|die ganze woche|every day|jeden tag|chaque jour|tous les jours"})
	welcomes   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "won't need it|don't need it|brauchen es nicht|brauchst es nicht|n'en aurez pas besoin|n'aurez pas besoin d'y|hardly anyone uses|nobody uses|no one uses|personne ne l'utilise|presque personne|personne n'y va|n'y va|kaum jemand|niemand nutzt|for those who|for anyone who|fur alle , die|fur jene|facultatif|si vous|si tu|if you|pour qui|pour ceux qui|when you|whenever|as often as|quand vous|quand tu|wer mag|wer mochte|wenn du|wenn sie|bei lust|a disposition|available if|at your disposal|zur verfugung|is there if|but never|jamais oblig|but nobody|libre d'acces"})
)
