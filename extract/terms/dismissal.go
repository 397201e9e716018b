package terms

import "tjm/extract/text"

// dismissed reports whether remote work is waved aside, given to other trades, or over: "le télétravail ? très peu pour
// nous", "on ne télétravaille pas", "Homeoffice bieten wir nicht an", "reserved for the sales team", "we went back to the
// studio".
func (r *reading) dismissed(h text.Hit[side], from, to int) bool {
	d := r.d
	if isOne(d, h.From-1, "ne", "n") && isOne(d, h.To, "pas", "plus", "jamais", "guere") && !isOne(d, h.To+1, "que", "seulement", "uniquement") {
		return true
	}
	if r.any(returns, from, to) || r.barred(h, from) || r.negatedBehind(h, to) {
		return true
	}
	t := d.Tokens()
	end := min(len(t), h.To+9)
	for k, asked := h.To, false; k < end; k++ {
		if d.Ends(k) && (asked || !t[k].Is('?')) {
			return false
		}
		if _, n := reserved.At(d, k); n > 0 {
			return r.any(trades, k+n, min(end, k+n+5))
		}
		if _, n := dismissals.At(d, k); n > 0 {
			return !r.postponed(k+n, to)
		}
		if _, n := sides.At(d, k); n > 0 {
			return false
		}
		asked = asked || t[k].Is('?') || t[k].Is(',') && k == h.To
		if t[k].Is(',') && k > h.To {
			return false
		}
	}
	return false
}

// negatedBehind reports whether the verb behind the hit is negated: "Arbeiten von zu Hause gibt es bei uns leider nicht",
// "le télétravail ne nous a jamais convaincus". What is no obligation or no problem is not refused.
func (r *reading) negatedBehind(h text.Hit[side], to int) bool {
	d, t := r.d, r.d.Tokens()
	verb := false
	for k := h.To; k < to && k-h.To <= 7; k++ {
		if t[k].Kind == text.Symbol && !t[k].Is('\'') || t[k].Kind == text.Number || pivots.Has(d, k) || k > h.To && sides.Has(d, k) && !company.Has(d, k) && !isOne(d, k, "chez") {
			return false
		}
		if verdicts.Has(d, k) || softly.Has(d, k) {
			return false
		}
		if _, n := refusers.At(d, k); n > 0 {
			return true
		}
		verb = verb || denying.Has(d, k)
		if verb && isOne(d, k, "pas", "jamais", "plus", "not", "never", "nicht", "nie", "niemals", "keine", "niet", "nooit") {
			return !softly.Has(d, k+1) && !r.postponed(k+1, to)
		}
	}
	return false
}

var (
	// denying are verbs that a negation follows, refusers refuse by themselves.
	denying  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ne|n|n'est|n'a|n'y|is|are|was|were|has|have|does|do|will|can|could|gibt|bieten|haben|machen|kennen|sehen|konnen|wollen|mochten|ist|sind|wird|kommt|passt|erlauben|unterstutzen|gewahren|is er|bieden|doen"})
	refusers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "isn't|aren't|wasn't|won't|can't|cannot|lehnen wir ab|lehnt der kunde ab|schliessen wir aus|ist tabu|ist out|is taboo|est tabou|is banned|is barred|est banni|est proscrit"})
	softly   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "obligatoire|obligatoires|impose|imposes|une obligation|un probleme|un souci|un frein|un obstacle|exclu|exclus|interdit|ferme|fermes|limite|limites|que|qu|seulement|uniquement|de|d|toujours|systematique|tous|tout|plus|avant|pendant|encore|a 100|mandatory|compulsory|required|an obligation|a problem|an issue|an obstacle|excluded|ruled out|only|just|always|every|more|before|during|yet|limited|full|fully|a perk|pflicht|verpflichtend|zwingend|ein problem|ausgeschlossen|verboten|nur|immer|mehr|vor|wahrend|begrenzt|jeden|an allen|regle|regi|negociable|negotiable"})
)

var (
	dismissals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "halten wir nichts|halten wir wenig|n'en sommes pas|pas friands|pas fans|hat sich bei uns nie|hat sich nie|hat sich hier nie|never caught on|never took|never worked|n'a jamais pris|n'a pas pris|nicht zu|ended|is finished|ist schluss|endete|never happened|suspendu|suspendue|est gele|is suspended|suspended|is on hold|ausgesetzt|bitte nicht|sera refusee|sera refuse|seront refusees|est refuse|will be refused|will be declined|is refused|wird abgelehnt|werden abgelehnt|tres peu pour nous|pas notre truc|pas notre tasse|pas pour nous|pas dans nos habitudes|pas dans les habitudes|pas dans la culture|pas le genre de la maison|pas le genre|on n'y croit pas|nous n'y croyons pas|n'y croit pas|n'y croyons pas|on n'en fait pas|nous n'en faisons pas|n'en faisons pas|on n'en veut pas|nous n'en voulons pas|connait pas|ne connaissons pas|on oublie|oubliez|n'y pensez pas|ce n'est pas pour|ce n'est pas la maison|ne se pratique pas|n'est pas pratique|n'est pas d'usage|n'est pas dans|ne se fait pas|n'y a pas droit|on n'y pense pas|personne n'en fait|personne ici|" +
		"not for us|not our thing|not our style|not our way|we don't do|we do not do|we don't do that|we don't believe in|we do not believe in|isn't for us|is not for us|isn't how|is not how|isn't our|is not our|don't even ask|forget it|is something we don't|not part of|isn't part of|is not part of|is not on offer|isn't on offer|not on offer|not on the table|isn't on the table|is not on the table|does not exist|doesn't exist|doesn't happen|does not happen|has no place|is unknown here|we gave up|was given up|was abolished|has been abolished|was scrapped|has been scrapped|was dropped|has ended|ended in|ended with|" +
		"nichts fur uns|nicht unser ding|nicht unsere art|bieten wir nicht|bieten wir leider nicht|bieten wir hier nicht|bieten wir derzeit nicht|konnen wir nicht|konnen wir leider nicht|machen wir nicht|gibt es nicht|gibt es hier nicht|gibt es bei uns nicht|gibt es leider nicht|gibt es keines|gibt es keine|gibt es keins|gibt es dafur nicht|gibt's nicht|gibt's bei uns nicht|gibt's hier nicht|haben wir nicht|kennen wir nicht|sehen wir nicht|ist nicht drin|ist bei uns nicht|ist hier nicht|nicht drin|nicht vorgesehen|steht nicht zur|kommt fur uns nicht|passt nicht zu|scheidet aus|fallt aus|fallt weg|war gestern|wurde abgeschafft|abgeschafft|doen we niet|bieden we niet|kennen we niet"})
	returns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "went back to the|went back to our|gone back to the|have gone back to|has gone back to|are back in the|is back in the|back in the office|back in the building|back to the office|everyone is back|everybody is back|we are all back|we're all back|has returned to the|have returned to the|returned to the office|called everyone back|called everybody back|retour au bureau|retour sur site|retour dans les|retour de tous|retour de tout le monde|retour pour tous|tous revenus|toute l'equipe est revenue|tout le monde est revenu|tout le monde est rentre|sommes revenus|est revenue au|est revenu au|sont revenus|a pris fin|ont pris fin|est revolu|est revolue|est termine|c'est termine|c'est fini|fini le|finie la|a fait son temps|a ete abandonne|avons abandonne|avons mis fin|a mis fin|a sonne le retour|wieder alle|alle wieder|sind wieder|ist wieder|sitzen wieder|arbeiten wieder|arbeitet wieder|zuruck im buro|zuruckgekehrt|ist vorbei|sind vorbei|ist geschichte|ist passe|are over|is over|is history|is behind us|a thing of the past|terug op kantoor"})
	// reserved gives remote work to some, trades are those who are not asked for.
	reserved = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "reserve a|reserve au|reserve aux|reserve a la|reservee a|reservee aux|reserve uniquement|accorde aux|accorde a|ouvert aux|propose aux|limite aux|limite au|limite a|concerne les|concerne le|concerne la|concerne uniquement|ne concerne que|pour les|que pour|is for|are for|is only for|only for|is reserved for|reserved for|is limited to|limited to the|is restricted to|restricted to|belongs to|applies to|only applies to|nur fur|ist fur|gilt nur fur|gilt fur|bleibt|bleibt dem|ist dem|ist der|haben nur|hat nur|steht nur|vorbehalten"})
	trades   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "commerciaux|commercial|comptabilite|comptables|vente|ventes|marketing|rh|ressources humaines|paie|support|fonctions support|services support|siege|managers|direction|encadrement|cadres|administratif|administratifs|administration|autres|autres equipes|autres services|service client|bureaux d'etudes|juristes|redaction|designers|communication|sales|sales team|accounting|accounts|finance|hr|back office|management|managers|head office|other teams|other departments|marketing team|admin|administrative|designers|support team|vertrieb|buchhaltung|verwaltung|marketing|personalabteilung|fuhrungskrafte|innendienst|andere|anderen|andere teams|kundendienst|support"})
	// otherHalves give a second day to the reader behind a first one on site: "l'un à l'atelier, l'autre où vous voulez".
	otherHalves = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "l'autre|les autres|the other|the others|the other one|der andere|den anderen|die andere|die anderen|de andere"})
)
