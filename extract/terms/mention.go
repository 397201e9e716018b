package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// everything weighs words for remote work all of the time.
func (r *reading) everything(h text.Hit[side], from, to int) statement {
	s := statement{remote: market.RemoteFull, weight: 45, from: h.From, to: h.To}
	stance := r.stanceOf(h, from, to)
	if r.avoided(h, from) {
		stance = refused
	}
	switch stance {
	case refused, some:
		return statement{remote: market.RemotePartial, weight: 46, onSite: -1, from: h.From, to: h.To}
	case unstated:
		s.weight = 15
	}
	if r.butNotHere(h.To, to) {
		return statement{remote: market.RemoteNone, weight: 50, onSite: -1, from: h.From, to: h.To}
	}
	if r.any(limits, h.To, min(h.To+2, to)) && !isOne(r.d, h.To, "selon") {
		s.weight = 40 // "full remote possible" is still an offer of it
	}
	if r.custom(from, h.From) {
		s.weight = customWeight // "notre équipe interne est full remote"
	}
	return s
}

// mention weighs a bare word for remote work.
func (r *reading) mention(h text.Hit[side], from, to int) statement {
	d := r.d
	t := d.Tokens()
	s := statement{remote: market.RemoteFull, weight: 20, onSite: -1, from: h.From, to: h.To}
	if isOne(d, h.To-1, "distance") && isOne(d, h.To, "de", "des", "du", "d", "les", "via") {
		return statement{onSite: -1} // "distribution à distance des logiciels"
	}
	if isOne(d, h.From, "ou") && isOne(d, h.To-1, "veux", "voulez") && (h.From > from && t[h.From-1].Is(',') && isOne(d, h.To, "bien", "apprendre", "que") || isOne(d, h.To, "bien", "apprendre", "que", "un", "une", "le", "la", "les", "du", "des")) {
		return statement{onSite: -1} // "tu sais lire, ou tu veux bien apprendre"
	}
	if r.any(undecided, from, to) || r.notYours(h, from) || r.stepBehind(h, to) || r.entered(h, from) || r.ministry(h) {
		return statement{onSite: -1}
	}
	stance := r.stanceOf(h, from, to)
	if r.avoided(h, from) {
		stance = refused
	}
	switch stance {
	case refused:
		s.remote, s.weight = market.RemoteNone, 50
		if r.postponed(h.To, to) {
			s.remote = market.RemotePartial
		}
		return s
	case unstated:
		return statement{onSite: -1}
	case some:
		s.remote, s.weight = market.RemotePartial, 30
		return s
	}
	if r.butNotHere(h.To, to) {
		s.remote, s.weight = market.RemoteNone, 50
		return s
	}
	limited := r.any(limits, max(from, h.From-3), h.From) || r.any(limits, h.To, min(to, h.To+4))
	shared := h.From > from && (t[h.From-1].Is('+') || t[h.From-1].Is('/') || t[h.From-1].Is('&') || isOne(d, h.From-1, "et", "and", "und")) && h.From-1 > from
	switch {
	case r.both(h, to), r.mixed(h, from, to), r.any(otherHalves, max(from, h.From-4), h.From) && !isOne(d, h.From-1, "all", "tous"):
		s.remote, s.weight = market.RemotePartial, 34
	case r.choice(h, from, to):
		if !limited || isOne(d, h.To, "possible") {
			s.weight = 34
		} else {
			s.remote = market.RemotePartial
		}
	case r.any(someOf, max(from, h.From-4), h.From), r.any(mostOf, max(from, h.From-7), h.From):
		s.remote, s.weight = market.RemotePartial, 26
	case h.Meaning == awayWord && !limited && r.any(everyones, max(from, h.From-8), h.From):
		s.weight = 24
	case r.free(h, to), r.surely(h, to), r.labelled(h, from, to), r.afar(h, to):
		s.weight = 24
	case limited || shared:
		s.remote = market.RemotePartial
	case (r.any(rests, max(from, h.From-5), h.From) || r.any(rests, h.To, min(to, h.To+5))) && !r.seldom(from, to) && !r.lone(h, from) && !r.onceBefore(from) && !r.any(calls, from, h.To):
		s.remote, s.weight = market.RemotePartial, 28 // "Mon-Wed at Green Park, remainder from home"
	case h.Meaning == awayWord && (!r.any(rares, from, to) || r.yearly(h.To, to)):
		s.remote, s.weight = market.RemotePartial, 18
	}
	if days := r.weekdaysIn(from, r.aloneTo(h, from, to)); days > 0 && days < 5 && !r.any(calls, from, to) {
		s.remote, s.weight = market.RemotePartial, 32
	}
	if r.custom(from, h.From) {
		s.weight = customWeight
	}
	return s
}

// aloneTo returns how far weekdays are about remote work: to the comma, where the sentence knows no presence and makes no
// exception ("work from wherever, deadlines on Fridays").
func (r *reading) aloneTo(h text.Hit[side], from, to int) int {
	if h.Meaning != away || r.any(excepts, from, to) || r.any(rests, from, to) {
		return to
	}
	for i := range r.hits {
		if o := r.hits[i]; o.Meaning == onSite && o.From >= from && o.To <= to {
			return to
		}
	}
	for k := h.To; k < to; k++ {
		if r.d.Tokens()[k].Is(',') {
			return k
		}
	}
	return to
}

// lone reports whether the sentence begins with remote work and the one before it says nothing of presence: "Remote
// otherwise, camera optional" behind a fingerprint check.
func (r *reading) lone(h text.Hit[side], from int) bool {
	if h.From != from || from < 2 {
		return false
	}
	start, end := r.d.Sentence(from-2, 20)
	for i := range r.hits {
		if o := r.hits[i]; o.Meaning == onSite && o.From >= start && o.To <= end {
			return false
		}
	}
	if r.weekdaysIn(start, end) > 0 {
		return false
	}
	for k := start; k < end; k++ {
		if _, ok := countAt(r.d, k); ok {
			return false
		}
	}
	return true
}

// onceBefore reports whether the sentence before token from tells of a presence that happens once: "Une réunion sur place
// au lancement. Le reste à distance."
func (r *reading) onceBefore(from int) bool {
	if from < 2 {
		return false
	}
	start, end := r.d.Sentence(from-2, 20)
	return end <= from && (r.any(events, start, end) || r.any(rares, start, end)) && r.weekdaysIn(start, end) == 0 && !r.any(weeklies, start, end)
}

// both reports whether a town or the site stands beside remote work as the other part of it: "Remote und Wiesbaden",
// "remote / on-site".
func (r *reading) both(h text.Hit[side], to int) bool {
	d, t := r.d, r.d.Tokens()
	if h.To+1 >= to {
		return false
	}
	if _, n := places.At(d, h.To+1); n > 0 {
		return t[h.To].Is('/') || t[h.To].Is('+') || isOne(d, h.To, "und", "et", "and", "en")
	}
	next := t[h.To+1]
	if next.Kind != text.Word || !next.Cap || next.Caps || h.To+2 < to && t[h.To+2].Kind == text.Word {
		return false
	}
	return t[h.To].Is('&') || isOne(d, h.To, "und", "et", "and")
}

// choice reports whether remote work is one of two places to choose from: "Paris ou télétravail", "remote or Lyon",
// "sur site ou à distance".
func (r *reading) choice(h text.Hit[side], from, to int) bool {
	d, t := r.d, r.d.Tokens()
	or := h.From - 1
	if isOne(d, h.From, "or", "ou") && !isOne(d, h.From+1, "vous", "tu", "bon") {
		or = h.From
	}
	if or > from && isOne(d, or, "ou", "or", "oder", "of") {
		if t[or-1].Kind == text.Word && t[or-1].Cap || t[or-1].Is(')') {
			return true
		}
		for k := max(from, or-3); k < or; k++ {
			if v, n := sides.At(d, k); n > 0 && k+n == or {
				return v == onSite || v == allSite
			}
		}
	}
	if h.To+1 < to && isOne(d, h.To, "ou", "or", "oder") {
		if v, n := sides.At(d, h.To+1); n > 0 {
			return v == onSite || v == allSite
		}
		return t[h.To+1].Kind == text.Word && t[h.To+1].Cap && !t[h.To+1].Caps
	}
	return false
}

// free reports whether the ad leaves it to the reader: "télétravail sans problème", "remote is fine".
func (r *reading) free(h text.Hit[side], to int) bool {
	return r.any(frees, h.To, min(to, h.To+4))
}

// afar reports whether the country or the continent is where one works from: "télétravail depuis l'UE", "remote from
// anywhere in Spain".
func (r *reading) afar(h text.Hit[side], to int) bool {
	t := r.d.Tokens()
	k := h.To
	if k+1 >= to || !isOne(r.d, k, "depuis", "from", "partout", "aus", "anywhere", "dans") {
		return false
	}
	for k++; k+1 < to && k < h.To+4 && (t[k].Kind == text.Symbol || !t[k].Cap); k++ {
	}
	return t[k].Kind == text.Word && t[k].Cap
}

// labelled reports whether the place of work is distance itself: "Einsatzort: Homeoffice, deutschlandweit".
func (r *reading) labelled(h text.Hit[side], from, to int) bool {
	t := r.d.Tokens()
	if h.From < from+2 || !t[h.From-1].Is(':') || h.To < to && !t[h.To].Is(',') && !t[h.To].Is('(') && !r.d.Ends(h.To) {
		return false
	}
	_, n := placeLabels.At(r.d, h.From-2)
	return n > 0
}

// seldom reports whether the presence that the sentence names is rare or happens once: "présence pour le lancement (2
// jours), sinon remote".
func (r *reading) seldom(from, to int) bool {
	for k := from; k < to; k++ {
		if _, n := rares.At(r.d, k); n > 0 && !r.salaried(k, from) {
			return true
		}
	}
	return r.any(events, from, to) || r.any(excepts, from, to)
}

// salaried reports whether the word at token k is the month of a pay: "2 200 € net mensuels, sur site".
func (r *reading) salaried(k, from int) bool {
	if !isOne(r.d, k, "mensuel", "mensuels", "mensuelle", "mensuelles", "monthly", "monatlich") && !(isOne(r.d, k, "par", "a", "im", "pro", "per", "/") && isOne(r.d, k+1, "mois", "month", "monat")) {
		return false
	}
	for i := max(from, k-3); i < k; i++ {
		if r.d.Tokens()[i].Is('€') || isOne(r.d, i, "brut", "bruts", "net", "nets", "euros", "eur", "euro", "brutto", "netto") {
			return true
		}
	}
	return false
}

// customWeight is that of a custom of other people than the one looked for: less than anything said of the work itself.
const customWeight = 2

// custom reports whether the words before are about other people than the one looked for: "nos salariés sont en
// télétravail".
func (r *reading) custom(from, at int) bool {
	return r.any(others, max(from, at-8), at)
}

// hybridWork tells hybrid work from hybrid clouds, systems and engines.
func (r *reading) hybridWork(h text.Hit[side], from, to int) bool {
	d, t := r.d, r.d.Tokens()
	if r.hosted(h, from, to) {
		return false // "le socle est hybride : une moitié on-premise, l'autre sur AWS"
	}
	if h.To-h.From > 1 || h.From == from || t[h.From-1].Kind == text.Symbol {
		_, n := hybridThings.At(d, h.To)
		return n == 0
	}
	if _, n := hybridBefore.At(d, h.From-1); n > 0 || t[h.From-1].Kind == text.Number {
		return true
	}
	if _, n := hybridAfter.At(d, h.To); n > 0 && h.To < to {
		return true
	}
	return t[h.From-1].Cap && !t[h.From-1].Caps && r.segmentEnds(h.To, to)
}

func (r *reading) segmentEnds(k, to int) bool {
	t := r.d.Tokens()
	return k >= to || k >= len(t) || t[k].Kind != text.Word
}

var (
	rests   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "the others|le reste|reste|sinon|remainder|the rest|rest|otherwise|the other days|other days|the remaining|remaining|les autres jours|les autres|autres jours|ansonsten|sonst|die ubrigen|ubrige|ubrigen|restliche|restlichen|der rest|de rest|overige|autrement|en dehors|balance|der andere|l'autre jour|l'autre|the other|den andere|il resto|el resto|o resto|los demas"})
	events  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "to collect|to pick up|pour recuperer|pour prendre le|pour chercher|zum abholen|zur ubergabe|pour signer|to sign|pour faire connaissance|zum kennenlernen|to get to know|to meet everyone|zum projektstart|zum kick-off|zum auftakt|zur abnahme|for the kick-off|for the launch|for the handover|venez une fois|viens une fois|une seule visite|pour le lancement|pour l'ouverture|pour la mise en service|pour la recette|au lancement|au demarrage|au debut|at the start|at the beginning|for the first|tout debut|premier jour|premier mois|premiers mois|deux premiers mois|trois premiers mois|first month|first months|ersten monat|ersten monaten|premiere semaine|premieres semaines|premiers jours|semaine d'integration|kick-off|kickoff|kick off|onboarding|einarbeitung|first week|first day|first two weeks|ateliers|atelier|workshop|workshops|demi-journee d'accueil|pour l'installation|go live|go-live|une seule fois|once only|zum start|zu beginn|ersten tage|ersten woche|seminaire|seminaires|festival|launch party|summer party|christmas party|fete de l'equipe|fete annuelle|soiree annuelle|annual retreat|team retreat|all-hands|all hands|convention annuelle|sommerfest|weihnachtsfeier|jahrestreffen|jahrestagung"})
	calls   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "visio|en visio|visioconference|visios|video call|call|calls|by video|videocall|zoom|teams|google meet|par telephone|by phone|per video|videokonferenz|standup|stand-up|stand up|daily"})
	excepts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "hormis|sauf|except|apart from|bis auf|ausser|excepte"})
	frees   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "toute l'annee|all year round|all year|year-round|year round|ganzjahrig|a longueur d'annee|que vous voulez|que tu veux|que vous le souhaitez|que vous souhaitez|as you like|as you want|wie sie mochten|wie sie wollen|wie du mochtest|wie du willst|sans limite de jours|sans limite de temps|ohne begrenzung|ohne limit|ohne obergrenze|unbegrenzt moglich|without limit|without a limit|without a cap|sans plafond|a votre gre|a ton gre|a discretion|nach lust und laune|sans condition|sans conditions|sans reserve|sans compter|unconditional|without conditions|ohne bedingungen|comme il vous plaira|comme bon vous semble|comme bon te semble|autant que vous voulez|autant que tu veux|as much as you like|as much as you want|so viel sie wollen|so viel du willst|ganz nach belieben|nach belieben|zoveel je wilt|libre|a la carte|sans probleme|sans souci|sans limite|sans restriction|pas de probleme|pas de souci|no problem|no issue|is fine|is ok|is okay|are fine|works fine|is perfectly fine|fine|a votre guise|a ta guise|a volonte|a la convenance|a votre convenance|a ta convenance|au choix|a votre choix|comme vous voulez|comme tu veux|comme il vous plait|c'est vous qui choisissez|vous choisissez|tu choisis|you choose|your choice|your call|as you like|as you prefer|up to you|nach wahl|nach wunsch|kein problem|ohne probleme|illimite|unlimited|unbegrenzt|total|totale|integral|complet|permanent|a 100|a temps plein|a temps complet|a plein temps|all the time|full time|full-time|in vollzeit|toute la semaine|tous les jours|every day|all week|5 jours sur 5|5j/5|5/5|five days"})
	others  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "nos salaries|nos collaborateurs|nos employes|les salaries|les collaborateurs|les internes|les cdi|nos cdi|nos equipes internes|l'equipe interne|equipe interne|our employees|our staff|employees|our own staff|permanent staff|internal team|in-house team|unsere mitarbeiter|unsere mitarbeitenden|unsere angestellten|festangestellte|festangestellten|interne mitarbeiter|nos permanents|le reste de l'equipe|the rest of the team|other teams|les autres equipes|l'equipe voisine|l'equipe d'a cote|les equipes voisines|l'autre equipe|d'autres equipes|certaines equipes|les autres services|d'autres services|nos autres sites|les autres sites|les autres agences|le groupe|la maison mere|nos commerciaux|les commerciaux|le marketing|la comptabilite|le service client|le support|le siege|nos concurrents|les concurrents|d'autres|beaucoup d'entreprises|the other offices|other offices|other sites|our other sites|the other sites|the team next door|the neighbouring team|the sister team|the group|the parent company|head office|sales|our sales team|the sales team|marketing|the marketing team|our designers|the designers|the support team|other companies|some teams|many companies|competitors|most of the company|the rest of the company|die anderen standorte|andere standorte|die anderen teams|andere teams|das nachbarteam|die nachbarabteilung|der vertrieb|unser vertrieb|das marketing|die buchhaltung|der konzern|die zentrale|die verwaltung|andere firmen|die kollegen in|les developpeurs de l'autre"})
)
