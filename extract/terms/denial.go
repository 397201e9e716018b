package terms

import "tjm/extract/text"

// stance is what the words around a word for remote work say of it.
type stance int

const (
	granted  stance = iota // nothing limits it
	some                   // not all of the time, not at once, not for every task
	refused                // there is none
	unstated               // it depends, or is not said
)

// stanceOf reads the denial of remote work around a hit, before it ("on ne fait pas de remote") and behind it ("le
// télétravail n'est pas admis", "Remote? No."). The scope of a denial ends at a comma, a colon or a bracket before the
// word, and at a comma or a dash behind it.
func (r *reading) stanceOf(h text.Hit[side], from, to int) stance {
	if r.dismissed(h, from, to) {
		return refused
	}
	if s := r.stanceBehind(h, to); s != granted {
		return s
	}
	reach := 5
	if _, n := homes.At(r.d, h.From); n > 0 {
		reach = 2 // "pas de test technique à la maison"
	}
	if r.deniedBefore(h, from, reach) {
		return refused
	}
	return granted
}

// homes are places of a life beside work: what is denied before them is mostly something else.
var homes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a la maison|maison|chez vous|chez toi|chez soi|a domicile|at home|home|zu hause|zuhause|ou vous voulez|ou tu veux|thuis|wherever you are|where you are"})

// deniedBefore reports whether a negation within reach tokens governs the hit.
func (r *reading) deniedBefore(h text.Hit[side], from, reach int) bool {
	d, t := r.d, r.d.Tokens()
	if crossed(d, h.From-1) {
		return true // "❌ Télétravail"
	}
	for k := h.From - 1; k >= from && h.From-k <= reach; k-- {
		if t[k].Is(':') && k > from && isOne(d, k-1, "pas", "not", "nicht", "niet", "interdit", "interdits", "exclu", "exclus", "proscrit", "proscrits", "forbidden", "banned", "verboten", "verboden") {
			return true // "On n'autorise pas : le télétravail, le téléphone"
		}
		if t[k].Is(',') || t[k].Is(':') || t[k].Is('(') || t[k].Is(')') || t[k].Is('/') || t[k].Is('+') {
			return false
		}
		if _, n := pivots.At(d, k); n > 0 {
			return false // "pas imposé mais le télétravail est courant"
		}
		v, n := negations.At(d, k)
		if n == 0 || k+n > h.From {
			continue
		}
		return v && !isOne(d, k-1, "hesitez", "hesite", "pourquoi", "why")
	}
	return false
}

func (r *reading) stanceBehind(h text.Hit[side], to int) stance {
	d, t := r.d, r.d.Tokens()
	if s := r.answer(h.To); s != granted {
		return s
	}
	for k := h.To; k < to && k-h.To <= 6; k++ {
		if t[k].Is(',') || t[k].Is('+') || t[k].Is('-') && !t[k].Glued || t[k].Fused {
			return granted
		}
		if v, n := verdicts.At(d, k); n > 0 {
			return v
		}
		if _, n := sides.At(d, k); n > 0 {
			return granted
		}
		if isOne(d, k, "0") && k > h.To && t[k-1].Is(':') && (k+1 >= to || d.Ends(k+1)) {
			return refused // "TT : 0"
		}
		if isOne(d, k, "n") && k > h.To && t[k-1].Is(':') && (k+1 >= to || d.Ends(k+1)) {
			return refused // "Remote: N"
		}
		if crossed(d, k) && (k == h.To || t[k-1].Kind == text.Symbol) && r.segmentEnds(k+1, to) {
			return refused // "Télétravail : ❌"
		}
		if _, n := noes.At(d, k); n > 0 && (k == h.To || t[k-1].Kind == text.Symbol) && r.segmentEnds(k+n, to) {
			return refused
		}
	}
	return granted
}

// crossed reports whether token k is the picture of a refusal.
func crossed(d *text.Document, k int) bool {
	if k < 0 || k >= len(d.Tokens()) || d.Tokens()[k].Kind != text.Symbol {
		return false
	}
	switch rune(d.Tokens()[k].Hash) {
	case '❌', '✗', '✘', '✖', '❎', '🚫', '⛔', '☒', '⊘':
		return true
	}
	return false
}

// answer reads the reply to a question: "Télétravail ? Non." refuses, "vollständig remote? Nein" too.
func (r *reading) answer(k int) stance {
	d, t := r.d, r.d.Tokens()
	for j := k; j < len(t) && j <= k+2; j++ {
		if !t[j].Is('?') {
			continue
		}
		for j+2 < len(t) && (isOne(d, j+1, "sorry", "unfortunately", "malheureusement", "leider", "alas", "helas", "and") || t[j+1].Is(',')) {
			j++
		}
		if _, n := noes.At(d, j+1); n > 0 {
			return refused
		}
		return granted
	}
	return granted
}

// butNotHere reports whether the sentence takes back what it grants: "télétravail courant chez nous, mais pas sur cette
// mission".
func (r *reading) butNotHere(at, to int) bool {
	d := r.d
	for k := at; k < to; k++ {
		if _, n := pivots.At(d, k); n == 0 {
			continue
		}
		negated := false
		for j := k + 1; j < to && j-k <= 14; j++ {
			if v, n := negations.At(d, j); n > 0 && v {
				negated = true
			}
			if _, n := thisJob.At(d, j); n > 0 && negated {
				return true
			}
		}
	}
	return false
}

// postponed reports whether a refusal holds for a time or a part alone: "pas de télétravail le premier mois, puis 2 j",
// "kein Homeoffice in der Einarbeitung", "pas de remote sauf le vendredi".
func (r *reading) postponed(at, to int) bool {
	end := min(to, at+14)
	later := r.any(laters, at, end)
	for k := at; k < end && !later; k++ {
		later = isOne(r.d, k, "before", "avant") && k+1 < to && r.d.Tokens()[k+1].Kind != text.Symbol // not "declined before."
	}
	return later && !r.any(neithers, at, to)
}

// negations before a word for remote work. False are those that deny nothing.
var negations = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "pas|aucun|aucune|nobody|no one|personne|niemand|sans|ni|no|not|non|never|jamais|kein|keine|keinen|keinerlei|keiner|nicht|ohne|geen|niet|rien|nothing|none|cannot|can't|don't|doesn't|isn't|won't|without|neither|nor|unable to|impossible|exclu|exclut|exclure|renonce|renonce au|refuse|interdit|plus de place pour"},
	text.Entry[bool]{Meaning: false, Phrases: "nobody minds|no one minds|nobody cares|no one cares|nobody asks|personne ne regarde|personne ne demande|niemanden stort|niemanden interessiert|don't care|do not care|doesn't care|don't mind|do not mind|not fussy|pas regardant|pas regardants|pas que|pas seulement|pas uniquement|not only|not just|nicht nur|non seulement|no problem|no problems|no issue|sans probleme|sans souci|sans aucun probleme|kein problem|pas de probleme|pas de souci|aucun probleme|aucun souci|sans limite|sans restriction|no limit|no restriction|no restrictions|pas mal|pas loin|not far|no matter|no preference|not a problem|pas de preference|sans engagement|nicht weit|ohne probleme|rien n'empeche|rien ne s'oppose|no objection|no visa|no agencies"},
)

// verdicts behind a word for remote work.
var verdicts = text.NewLexicon(
	text.Entry[stance]{Meaning: refused, Phrases: "reserve aux cas exceptionnels|exceptionnel uniquement|exceptionnel seulement|only in exceptional cases|only exceptionally|nur in ausnahmefallen|nur ausnahmsweise|nicht zugelassen|nicht zulassig|untersagt|has been asked|has been declined|was declined|declined|turned down|a ete demande|c'est triste|c'est complique|c'est difficile|c'est impossible|c'est non|c'est pas|ca ne marche pas|ne marche pas|ne fonctionne pas|a deja ete tente|a ete tente|a ete essaye|n'a pas de sens|n'aurait pas de sens|n'a aucun sens|makes no sense|has been tried|was tried|won't do|will not do|doesn't cut it|funktioniert nicht|klappt nicht|bringt nichts|wurde versucht|werkt niet|no funciona|non funziona|impossible|exclu|exclue|interdit|interdite|proscrit|proscrite|refuse|inenvisageable|inexistant|banni|incompatible|unavailable|excluded|forbidden|ruled out|prohibited|hors de question|hors sujet|out of the question|off the table|n'est pas|ne sera pas|ne peut pas|ne peut etre|ne pourra|n'existe pas|n'est ni|n'est donc pas|n'est malheureusement pas|non autorise|non possible|non admis|non permis|non prevu|non propose|non accepte|non envisageable|non envisage|ne fait pas|n'entre pas|ne figure pas|ne s'applique pas|ne convient pas|ne se prete pas|n'y est pas|isn't something|doesn't|does not apply|is no option|ist keine option|kommt nicht in frage|entfallt komplett|geht nicht|geht leider nicht|pas possible|pas autorise|pas admis|pas permis|pas prevu|pas propose|pas accepte|pas envisageable|pas envisage|pas pratique|pas d'actualite|pas compatible|pas une option|is not|isn't|not possible|not available|not offered|not an option|not allowed|not permitted|not accepted|not supported|not suitable|not considered|cannot be|can't be|won't be|will not be|won't work|doesn't work|does not work|ist nicht|ist leider nicht|nicht moglich|nicht vorgesehen|nicht gestattet|nicht erlaubt|nicht gewunscht|nicht erwunscht|nicht machbar|wird nicht|ausgeschlossen|unmoglich|entfallt|leider nicht|niet mogelijk|is niet|uitgesloten"},
	text.Entry[stance]{Meaning: some, Phrases: "pas systematique|pas automatique|pas avant|pas pendant|pas tous les jours|pas complet|pas total|pas a 100|pas integral|pas integralement|pas toujours|pas a temps plein|pas plus de|n'est pas systematique|n'est pas total|n'est pas complet|n'est pas integral|n'est pas a 100|n'est pas possible avant|n'est pas possible les premiers|n'est pas possible pendant|n'est pas possible tous|n'est pas possible a 100|not full|not fully|not full time|not before|not during|not every day|not every|not always|no more than|not more than|is not full|is not fully|isn't full|isn't every|nicht immer|nicht vor|nicht vollstandig|nicht komplett|nicht durchgehend|nicht mehr als|ist nicht vollstandig|ist nicht durchgehend"},
	text.Entry[stance]{Meaning: granted, Phrases: "ne pose pas|ne fait pas peur|doesn't matter|n'est pas un probleme|n'est pas un souci|n'est pas un frein|n'est pas une obligation|n'est pas obligatoire|n'est pas impose|n'est pas un sujet|is not a problem|isn't a problem|is not an issue|isn't an issue|is not mandatory|is not required|isn't required|not mandatory|not required|non obligatoire|pas obligatoire|pas impose|non impose|ist nicht zwingend|ist nicht verpflichtend|nicht zwingend|ist kein problem|n'est pas negociable|is not negotiable|ist nicht verhandelbar"},
	text.Entry[stance]{Meaning: unstated, Phrases: "non precise|non communique|non specifie|non renseigne|non renseignee|n.c.|nc|pas precise|pas renseigne|nicht angegeben|keine angabe|k.a.|not specified|not stated|unspecified|a voir|to be discussed|ca depend|depend du|depend de|depend des|dependra|depends|depending on|depending|hangt vom|hangt von|je nach|variable|variables|a confirmer|a preciser|tbc|tbd|to be confirmed|to be defined|zu klaren"},
)

// noes alone answer a label or a question.
var noes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on a essaye|nous avons essaye|on a deja essaye|we tried|we've tried|we have tried|haben wir versucht|wir haben es versucht|non|no|nein|nee|nope|aucun|aucune|neant|none|pas|pas du tout|nada|zero|keine|kein|keiner|keines|niet|geen|leider nein|leider nicht|malheureusement non|non merci|jamais|never|rien|not here|not this time|pas ici"})

// neithers extend a refusal to what is named for later: "no remote after probation either".
var neithers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "either|non plus|auch nicht|auch danach|meme apres|even after|pas meme|not even|nicht einmal|neither"})

var pivots = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mais|but|aber|jedoch|cependant|however|toutefois|sondern|sauf|except|hormis|maar|en revanche|par contre|allerdings|though"})

// thisJob points at the mission itself, where the rest may be the company's custom.
var thisJob = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cette mission|cette prestation|ce poste|ce projet|ce contrat|ce client|cette fois|ici|this role|this one|this position|this project|this contract|this job|here|diese stelle|diese position|dieses projekt|diesem projekt|dieser position|dieser stelle|dieser rolle|hier|deze opdracht|la mission|le poste|pour ce|pour cette|for this|fur diese|fur dieses"})

// laters say that a refusal ends, or has exceptions.
var laters = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "puis|ensuite|then|danach|anschliessend|spater|apres quoi|par la suite|sauf|hormis|a l'exception|excepte|except|ausser|bis auf|behalve|premier mois|premiers mois|premiere semaine|premieres semaines|premiers jours|trois premiers|deux premiers|pendant|durant|au debut|au demarrage|au depart|les debuts|until|during|initially|at first|at the start|for the first|in the first|anfangs|zu beginn|am anfang|in der einarbeitung|wahrend|in den ersten|im ersten|in de eerste|le lundi|le mardi|le mercredi|le jeudi|le vendredi|on mondays|on fridays|at the beginning|period d'essai|periode d'essai|probation|probezeit"})
