package terms

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// plainly reads what stands around a place of work and decides alone: presence without a gap ("tous les jours ouvrés",
// "an allen fünf Tagen"), presence left to the reader ("sur place ou pas") and the reader's own desk ("lieu : votre
// bureau").
func (r *reading) plainly(h text.Hit[side], from, to int) (statement, bool) {
	d, t := r.d, r.d.Tokens()
	s := statement{onSite: -1, from: h.From, to: h.To}
	if isOne(d, h.From, "venir") && h.To-h.From == 1 && isOne(d, h.From-1, "faudra", "faut", "devrez", "devez") && r.segmentEnds(h.To, to) && !r.deniedBefore(h, from, 4) && !r.seldom(from, to) {
		s.remote, s.weight = market.RemoteNone, 13
		return s, true
	}
	if !r.place(h) {
		return s, false
	}
	or := h.To
	if or+2 < to && t[or].Is('(') { // "au bureau (Toulouse) ou non"
		for or < min(to, h.To+5) && !t[or-1].Is(')') {
			or++
		}
	}
	if isOne(d, or, "ou", "or", "oder") && isOne(d, or+1, "pas", "non", "not", "nicht") && (r.segmentEnds(or+2, to) || isOne(d, or+2, "releve", "depend", "reste", "est", "c", "is", "liegt", "bleibt")) {
		s.remote, s.weight = market.RemoteFull, 34
		return s, true
	}
	if h.From >= from+3 && isOne(d, h.From-1, "votre", "ton", "your", "ihr", "dein") && t[h.From-2].Is(':') && r.segmentEnds(h.To, to) {
		if _, n := placeLabels.At(d, h.From-3); n > 0 {
			s.remote, s.weight = market.RemoteFull, 34
			return s, true
		}
	}
	for k := h.To; k < to; k++ {
		if v, n := sides.At(d, k); n > 0 && v != onSite && v != allSite {
			break
		}
		if _, n := unbroken.At(d, k); n > 0 && !r.deniedBefore(h, from, 4) && !r.any(calls, from, to) {
			s.remote, s.weight, s.onSite, s.to = market.RemoteNone, 40, 5, k+n
			return s, true
		}
	}
	return s, false
}

// undecided says that the question of remote work is open.
var undecided = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "seront vues en entretien|sera vu en entretien|vu en entretien|vues en entretien|abordees en entretien|aborde en entretien|se discute en entretien|discussed at interview|discussed in the interview|besprechen wir im gesprach|klaren wir im gesprach|reste a definir|restent a definir|pas encore arrete|pas encore tranche|pas encore decide|pas encore fixe|reste a trancher|reste a decider|not decided|not yet decided|undecided|haven't decided|noch nicht entschieden|noch offen"})

// notYours reports whether the sentence is about an interview or the users of the product up to the hit: "Interviews are
// remote", "nos clients utilisent le logiciel à distance". A word for the reader, or a comma, begins something else.
func (r *reading) notYours(h text.Hit[side], from int) bool {
	theirs := false
	for k := from; k < h.From; k++ {
		if t := r.d.Tokens()[k]; t.Kind == text.Symbol && !t.Is('\'') || t.Kind == text.Number && !isOne(r.d, k+1, "minutes", "min", "h", "heure", "heures", "minute", "hour", "hours", "minuten", "stunde", "stunden") {
			theirs = false
			continue
		}
		if _, n := thirds.At(r.d, k); n > 0 {
			theirs = true
		} else if _, n := readers.At(r.d, k); n > 0 {
			theirs = false
		}
	}
	return theirs
}

// stepBehind reports whether the word for distance tells how a step of the selection is held: "a remote technical test",
// "un entretien à distance" is told by notYours.
func (r *reading) stepBehind(h text.Hit[side], to int) bool {
	for k := h.To; k < min(to, h.To+3) && r.d.Tokens()[k].Kind == text.Word; k++ {
		if steps.Has(r.d, k) {
			return true
		}
	}
	return false
}

var steps = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "interview|interviews|technical test|coding test|coding exercise|technical interview|test technique|entretien|entretiens|vorstellungsgesprach|erstgesprach|kennenlerngesprach|bewerbungsgesprach"})

var (
	readers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous|tu|votre|ton|ta|you|your|you'll|du|sie|ihr|poste|mission|role|travail|work|teletravail"})
	thirds  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "votre responsable|votre manager|votre chef|your manager|your boss|ihr chef|dein chef|ihre chefin|lecteurs|readers|leser|citoyens|citizens|assures|abonnes|subscribers|locataires|tenants|voyageurs|joueurs|players|parents|familles|families|versicherte|burger|spieler|eltern|stakeholders|dial in|dials in|dialling in|se connectent|wahlen sich ein|interlocuteurs|ansprechpartner|un test|test technique|un oral|premier echange|un echange|prise de contact|premier contact|a first call|technical test|a test|vorstellung|das gesprach|ein gesprach|erstgesprach|kennenlerngesprach|interview|interviews|entretien|entretiens|recrutement|process de recrutement|auditions|soutenance|vorstellungsgesprach|vorstellungsgesprache|bewerbungsgesprach|nos clients|les clients|leurs clients|nos utilisateurs|les utilisateurs|nos adherents|les adherents|our clients|our customers|our users|the users|users|customers|patients|nos patients|les patients|infirmieres|infirmiers|soignants|les agents|les techniciens|nos techniciens|unsere kunden|die kunden|die nutzer|patienten|logiciel sert|app lets|l'application permet|le logiciel permet|capteur|capteurs|boitier|boitiers|appareil|appareils|thermostat|thermostats|sensor|sensors|device|devices|gerat|gerate|cours en ligne|predecesseur|votre predecesseur|your predecessor|predecessor|ihr vorganger|ihre vorgangerin|dein vorganger|joignable|joignables|reachable|erreichbar|techniciens|medecins|soignants|infirmier|enseignants|professeurs|eleves|etudiants|agriculteurs|conducteurs|chauffeurs|technicians|doctors|nurses|farmers|drivers|teachers|pupils|students|engineers in the field|operators|caregivers|surgeons|landlords|produkt erlaubt|produkt ermoglicht|software erlaubt|software ermoglicht|losung erlaubt|losung ermoglicht|anwendung erlaubt|anwendung ermoglicht|app erlaubt|app ermoglicht|plattform erlaubt|plattform ermoglicht|system erlaubt|system ermoglicht|produit permet|solution permet|plateforme permet|outil permet|systeme permet|produits permettent|product lets|product allows|product enables|platform lets|platform allows|platform enables|software lets|software allows|software enables|tool lets|tool allows|system lets|system allows|techniker|technikern|arzte|pfleger|pflegekrafte|landwirte|fahrer|lehrer|schuler|kunden|mieter|qui permet aux|qui permet a|qui permettent|permet aux|permettant aux|permettant a|that lets|which lets|that let|that allows|which allows|letting|mit dem|mit denen|mit der man|die es|dank der|pour que les|so that"})
)

// surely reports whether remote work goes without saying: "télétravail évidemment, nous n'avons pas de bureau".
func (r *reading) surely(h text.Hit[side], to int) bool {
	k := h.To
	if k < to && r.d.Tokens()[k].Is(',') {
		k++
	}
	_, n := certainly.At(r.d, k)
	return n > 0 && k+n <= to && r.segmentEnds(k+n, to)
}

// avoided reports whether the sentence is a list of what the authors avoid: "Ce qu'on évite : les tableurs, le remote".
func (r *reading) avoided(h text.Hit[side], from int) bool {
	t := r.d.Tokens()
	for k := from; k < h.From && k < from+6; k++ {
		if _, n := avoids.At(r.d, k); n > 0 && k+n < h.From && t[k+n].Is(':') {
			return true
		}
	}
	return false
}

// elsewise weighs distance for all but an event: "Pau pour le lancement, distance admise pour tout le reste".
func (r *reading) elsewise() {
	for _, h := range elses.First(r.d, mostHits) {
		if from, to := r.d.Sentence(h.From, 20); r.any(events, from, to) {
			r.say(statement{remote: market.RemoteFull, onSite: -1, weight: 36, from: h.From, to: h.To})
		}
	}
}

// restIsYours reports whether the sentence at k leaves the other days to the reader: "The other days are yours".
func (r *reading) restIsYours(k int) bool {
	t := r.d.Tokens()
	for ; k < len(t) && t[k].Kind != text.Word; k++ {
	}
	_, n := remainders.At(r.d, k)
	if n == 0 {
		return false
	}
	_, to := r.d.Sentence(k, 8)
	return r.any(yours, k+n, to)
}

// townLine reports whether a town and nothing else stands before the count in its sentence, and nothing but the days
// behind it: "Lille, Vieux-Lille, trois jours par semaine", "Pau, deux jours fixes : lundi, mardi". What is no town by
// its word (a trade, a form, an amount of work) is none.
func (r *reading) townLine(c count, from int) bool {
	d, t := r.d, r.d.Tokens()
	for from < c.from && (t[from].Kind != text.Word || isOne(d, from, "donc", "so", "also")) {
		from++
	}
	if int(t[c.from].From) < d.BodyAt-1 || c.from < from+2 || c.from-from > 9 || !t[from].Cap || !t[c.from-1].Is(',') {
		return false
	}
	for k := from; k < c.from; k++ {
		if t[k].Kind == text.Number || t[k].Is(',') || t[k].Is('-') || t[k].Is('(') || t[k].Is(')') || t[k].Is('\'') {
			continue
		}
		if _, n := forms.At(d, k); n > 0 {
			return false
		}
		if _, n := noTowns.At(d, k); n > 0 {
			return false
		}
		if t[k].Kind != text.Word || t[k].Caps && t[k].To-t[k].From < 6 || !t[k].Cap && !isOne(d, k, "e", "er", "eme", "de", "du", "la", "le", "les", "l", "sur", "sous", "en", "lez", "presqu", "a", "quartier", "secteur", "pres", "gare", "metro", "centre", "zone", "quai", "rue", "place", "port") {
			return false
		}
	}
	k := c.to
	for isOne(d, k, "fixes", "fixe", "fixed", "minimum", "feste") {
		k++
	}
	return k >= len(t) || d.Ends(k) || t[k].Is(':')
}

var (
	unbroken  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sans exception|sans derogation|without exception|ausnahmslos|tous les jours ouvres|chaque jour ouvre|les cinq jours de la semaine|every working day|all five days|each working day|an allen funf tagen|an allen arbeitstagen|an jedem arbeitstag|jeden arbeitstag|an allen tagen"})
	certainly = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "evidemment|bien evidemment|bien sur|bien entendu|naturellement|of course|obviously|naturlich|selbstverstandlich"})
	avoids    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "evite|evitons|n'aime pas|n'aimons pas|ne veut pas|ne voulons pas|ne fait pas|ne faisons pas|avoid|don't do|don't want|vermeiden|nicht wollen"})
	elses     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "distance autorisee pour tout le reste|distance autorisee pour le reste|distance admise pour tout le reste|distance admise pour le reste|distance possible pour tout le reste|distance possible pour le reste|a distance pour tout le reste|tout le reste a distance|tout le reste se fait a distance|remote for everything else|everything else remote|everything else is remote|everything else remotely|alles andere remote|alles andere aus der ferne"})
	yours     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "yours|up to you|you choose|vous appartient|vous appartiennent|t'appartient|t'appartiennent|a vous|a toi|ou vous voulez|ou tu veux|wherever you like|gehoren ihnen|gehoren dir|gehort ihnen|gehort dir"})
	floors    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au moins|at least|mindestens|au minimum"})
	noTowns   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "temps|mission|missions|volume|charge|duree|support|astreinte|astreintes|formation|developpeur|developpeuse|dev|developer|developpement|developper|engineer|ingenieur|ingenieure|architecte|architect|consultant|consultante|data|devops|lead|tech|expert|experte|renfort|poste|job|role|projet|project|part|full|half|contrat|contract|budget|tarif|demarrage|debut|start|begin|beginn|entwickler|entwicklerin|teilzeit|vollzeit|umfang|dauer|urgent|disponible|disponibilite|engagement|cours|java|python|php|cloud|backend|back|front|home|homeoffice|visio|reunion|reunions|ateliers|livraison|livraisons|sprint|equipe|team|rythme|support n2|maintenance|run|tma|scrum|owner|master|product|manager|backend|frontend|fullstack|stack|spring|react|node|angular|symfony|golang|kotlin|agile"})
)
