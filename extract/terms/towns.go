package terms

import "tjm/extract/text"

// townBehind reports whether "à Grenoble" or "in Glasgow" stands behind a count.
func (r *reading) townBehind(k int) bool {
	t := r.d.Tokens()
	for k < len(t) && isOne(r.d, k, "minimum", "mini", "min", "maximum", "max", "fixes", "au", "moins", "at", "least", "mindestens") && !(isOne(r.d, k, "at") && t[min(k+1, len(t)-1)].Cap) {
		k++
	}
	k = behindGrades(r.d, k)
	return k+1 < len(t) && (isOne(r.d, k, "a", "in", "at", "sur", "to") || isOne(r.d, k, "nach") && !isOne(r.d, k+1, "absprache", "bedarf", "vereinbarung", "feierabend", "plan", "wunsch")) && t[k+1].Kind == text.Word && t[k+1].Cap
}

// roomBehind reports whether a place of work stands behind a weekly count: "2 jours par semaine au cabinet".
func (r *reading) roomBehind(c count) bool {
	d, t := r.d, r.d.Tokens()
	if _, n := articles.At(d, c.to); n > 0 && c.to > c.unit && c.to+n < len(t) && t[c.to+n].Kind == text.Word {
		_, no := noRooms.At(d, c.to+n)
		return no == 0
	}
	return false
}

// wantedIn reports whether somebody is to be in a town for the days: "we'd like you in Ghent two days a week", "tu viens
// à Niort un jour par semaine".
func (r *reading) wantedIn(c count, from int) bool {
	d, t := r.d, r.d.Tokens()
	if c.from < from+3 || !t[c.from-1].Cap || t[c.from-1].Kind != text.Word || !isOne(d, c.from-2, "a", "in", "at", "sur", "nach", "im", "to") {
		return false
	}
	if c.per == perWeek && d.Tokens()[c.from-3].Is(':') {
		return true // "Côté lieu : à Rennes une fois par semaine"
	}
	for k := max(from, c.from-7); k < c.from-2; k++ {
		if isOne(d, k, "vient", "viens", "venez", "venir", "viendra", "viendrez", "viendras", "passes", "passez", "come", "comes", "komme", "kommt", "kommst", "kommen") {
			return true
		}
		if c.per == perWeek && isOne(d, k, "you", "vous", "tu", "te", "on", "sie", "dich", "du", "we", "everyone", "etre", "be") {
			return true
		}
	}
	return false
}

// townBefore reports whether a name stands just before a count in a line about the place: "Lieu : Marseille 3j",
// "Location: London EC2 (3 days)", "Where: Cardiff Bay, one day a week".
func (r *reading) townBefore(c count, from int) bool {
	t := r.d.Tokens()
	if c.from == from {
		return false
	}
	if _, n := forms.At(r.d, c.from-1); n > 0 {
		return false // "Freelance 4 j/sem"
	}
	label := false
	for k := from; k < c.from && k < from+12; k++ {
		if _, n := placeLabels.At(r.d, k); n > 0 {
			label = label || k-from <= 2 && k+n < c.from && t[k+n].Is(':')
		}
	}
	if label {
		return true
	}
	if _, n := noTowns.At(r.d, c.from-1); n > 0 {
		return false // "Astreinte une semaine sur cinq"
	}
	if k := t[c.from-1]; k.Caps && k.To-k.From <= 4 && int(k.From) < r.d.BodyAt-1 {
		return false // "Renfort PHP 2 jours/semaine"
	}
	if c.per == perMonth && c.said && t[c.from-1].Is(',') && c.from == from+2 && t[from].Kind == text.Word && t[from].Cap && !noTowns.Has(r.d, from) {
		return true // "Nantes, un jour par mois"
	}
	if r.namedCell(c, from) {
		return true
	}
	if t[c.from-1].Kind != text.Word || !t[c.from-1].Cap || t[c.from].Glued && !t[c.from].Fused {
		return false
	}
	if c.to < len(t) && t[c.to].Kind == text.Word && !t[c.to].Cap {
		return false
	}
	if int(t[c.from].From) < r.d.BodyAt-1 {
		return true
	}
	if c.said && c.per == perWeek && isOne(r.d, c.from-2, "et", "and", "und", "plus") && (c.to >= len(t) || t[c.to].Kind != text.Word) {
		return true // "six years of back-end work, and Galway two days a week"
	}
	for k := from; k < c.from; k++ {
		if _, n := placeLabels.At(r.d, k); n > 0 {
			return true
		}
	}
	return c.from-1 == from
}

// namedCell reports whether a name of one to three words and the count fill a part of a line behind a comma: "600 €/j, Gare
// Saint-Sauveur deux jours par semaine".
func (r *reading) namedCell(c count, from int) bool {
	t := r.d.Tokens()
	if c.per != perWeek && c.per != perMonth || !c.said || c.hi > 4 || c.to < len(t) && t[c.to].Kind == text.Word && !r.d.Ends(c.to) {
		return false
	}
	k, words := c.from-1, 0
	for ; k > from && !t[k].Is(','); k-- {
		switch {
		case t[k].Is('-') && t[k].Glued, t[k].Is('\''):
		case t[k].Kind != text.Word || !t[k].Cap && !isOne(r.d, k, "de", "du", "la", "le", "des", "d", "l", "sur") || noTowns.Has(r.d, k) || forms.Has(r.d, k):
			return false
		default:
			words++
		}
	}
	return words > 0 && words <= 4 && t[k].Is(',') && t[k+1].Cap && t[c.from-1].Cap
}

var placeLabels = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "lieu d'execution|lieu d'exercice|lieu d'intervention|lieu de la mission|lieu de mission|lieu de prestation|lieu de realisation|rattachement|locatie|plaats|werkplek|lugar|ubicacion|sede|luogo|rythme|rythme impose|rythme de presence|presence|jours de presence|jours sur site|jours au bureau|office days|anwesenheit|prasenz|prasenztage|lieu|ort|arbeitsort|leistungsort|einsatzstandort|arbeitsplatz|standplaats|lieu de travail|localisation|site|ville|location|where|ou|place|based|base|einsatzort|standort|adresse|bureau|situe|poste base|mission a"})

var (
	company  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "avec l'equipe|dans l'equipe|avec nous|with us|with the team|bei uns|on se retrouve|se retrouve|reunion|regroupement"})
	articles = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au|a la|a l'|aux|at the|at|in the|in our|in|im|in der|in unserem|in unserer|dans nos|dans notre|dans les|dans le|dans la|chez|beim|bij|op"})
	noRooms  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plus|minimum|maximum|max|moins|total|choix|maison|home|most|least|evening|soir|time|average|forfait|tarif|taux|mois|debut|depart|demarrage|lancement|cours|besoin|semaine|jour|schnitt|durchschnitt|wechsel|rahmen|homeoffice|home office|teletravail|domicile|first|beginning|mittel|distance|vous|toi|lui|soi|remote|general|addition|total|parallel|binome|prorata|comite|conseil|directoire|board|committee|vorstand|copil|cotech|client|regiment|a rate|a day|fil"})
)
