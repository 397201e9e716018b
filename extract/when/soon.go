package when

import "tjm/extract/text"

// soon is how surely words mean that the work starts as soon as possible.
type soon int

const (
	sure   soon = iota + 1 // "ASAP": of nothing else, unless something is to be sent
	likely                 // "dès que possible": when someone is awaited, or on its own
	vague                  // "rapidement": only beside a word for the start
	near                   // "sous 15 jours", "la semaine prochaine": just behind a word for the start
	urgent                 // "URGENT": where an ad or a line begins with it
)

// soonScore tells how surely the tokens i to end, which mean soon, are said of the start.
func soonScore(d *text.Document, i, end int, how soon) int {
	t := d.Tokens()
	from, to := d.Sentence(i, 30)
	if how == urgent {
		if i == opening(d, from, to) && (i == 0 || t[i].Caps || alone(d, i, to, i, end)) {
			return 12
		}
		return 0
	}
	if within(d, preferences, end, min(len(t), end+2)) {
		return 0 // "CDI tout de suite si tu préfères"
	}
	if how == near {
		if within(d, leeways, end, min(to, end+8)) {
			return 0 // "quand vous serez prêt, sans doute courant juin"
		}
		if awaitsMoney(d, end) {
			return 0 // "Beginn: sobald das Budget freigegeben ist"
		}
		if _, n := days.At(d, i); n == end-i && !d.Tokens()[max(0, i-1)].Is(':') && !toBegin(d, i-1) {
			return 0 // "disponible aujourd'hui dans douze pays", but not "Début : aujourd'hui"
		}
		if c, e := cueBefore(d, from, i); c == starts && i-e <= 2 || c == 0 && i == opening(d, from, i) && headingCue(d, from) == starts {
			return 48
		}
		return 0
	}
	if t[i].Kind == text.Word && d.Text(i, end) == "rapide" && end < to && !cuts(d, end) && !t[end].Fused {
		return 0 // "la disponibilité rapide des données"
	}
	if how == vague && end < len(t) && t[end].Is('?') && (!toBegin(d, i-1) || !within(d, approvals, end+1, min(len(t), end+7))) {
		return 0 // "Dispo rapidement ?" asks the reader
	}
	if how == likely && dated(d, end) {
		return 0 // "au plus tôt le 4 janvier 2027"
	}
	if d.Text(i, end) == "de suite" && i > 1 {
		if _, _, ok := quantity(d, i-2); ok {
			return 0 // "deux nuits de suite"
		}
	}
	if how == likely && awaitsPass(d, i, end) {
		return 0 // "dès réception du badge"
	}
	if aboutElse(d, from, i) {
		return 0 // "Entretiens dès que possible"
	}
	sent := false
	for k := from; k < to && !sent; k++ {
		_, n := sendings.At(d, k)
		sent = n > 0
	}
	awaited := false
	for k := max(from, i-14); k < to && k < end+8; k++ {
		c, n := cueAt(d, k)
		if n == 0 {
			continue
		}
		if c == starts && !(sent && (k > end || i-k > 4)) {
			return 50
		}
		awaited = awaited || c == joins
	}
	if h := headingCue(d, from); h == starts && (i-from <= 2 || to-from <= 12 && !sent) {
		return 45
	}
	if how == vague && i == opening(d, from, to) && alone(d, i, to, i, end) && end >= to-1 && !sent {
		return 16 // a line of its own
	}
	short := i-opening(d, from, i) <= 2 && (end >= to || cuts(d, end) || t[end].Fused || t[end].Cap)
	switch {
	case sent:
		return 0
	case how == sure:
		return 30
	case short && end-i > 1:
		return 28
	case how == likely && (awaited || i > from && d.Text(i-1, i) == "pour"):
		return 26
	case (how == likely || how == vague) && toDo(d, from, i):
		return 20 // "on fait ça à distance et le plus rapidement possible"
	case how == likely && alone(d, from, to, i, end):
		return 14 // "six mois, à Nancy, tout de suite"
	}
	return 0
}

// awaitsPass reports whether the start waits for something that takes its time: a badge, a clearance, a budget. A
// signature and an agreement are what every contract begins with.
func awaitsPass(d *text.Document, i, end int) bool {
	if w := d.Text(i, i+1); w != "des" && w != "a" && w != "upon" && w != "on" && w != "nach" {
		return false
	}
	for k := end; k < end+5 && !d.Ends(k); k++ {
		if _, n := awaited.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

var awaited = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "badge|habilitation|agrement|casier|autorisation|visa|budget|notification|bon de commande|clearance|permit|financement|subvention|devis|acces|po|purchase order"})

// awaitsMoney reports whether the words behind token k are of money that nobody has granted yet: what is only to be
// fetched, such as a badge, still lets the work begin as soon as possible.
func awaitsMoney(d *text.Document, k int) bool {
	for i := k; i < k+5 && i < len(d.Tokens()) && !d.Ends(i); i++ {
		if grants.Has(d, i) {
			return true
		}
	}
	return false
}

var grants = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "budget|financement|financements|subvention|subventions|credits|fonds|funding|funds|grant|gelder|mittel|finanzierung|fordermittel|forderung|haushalt"})

var (
	// preferences make what stands before them one of two ways to be hired.
	preferences = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "si tu preferes|si vous preferez|si vous le preferez|if you prefer|if you'd rather|wenn du lieber|wenn sie lieber|falls sie lieber"})
	// leeways say that there is time.
	leeways = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sans doute courant|sans doute en|sans doute vers|probablement en|probablement courant|probably in|probably around|wahrscheinlich im|avant l'ete|avant la fin|before the summer|vor dem sommer|rien ne presse|no rush|no hurry|keine eile"})
)

// toDo reports whether the words from from to k are of someone who wants the work done: "il faut que ce soit fait".
func toDo(d *text.Document, from, k int) bool {
	for i := max(from, k-10); i < k; i++ {
		if _, n := doings.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var doings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on fait ca|on fait|a faire|a realiser|il faut|il faudrait|il me faut|il nous faut|soit fait|fait|c'est pour|to be done|needs doing|get it done|need it|need this|needed|want it|want this|would like it|erledigt|brauche es|brauchen es|muss"})

// approvals answer whoever could begin at once: "Tu peux commencer immédiatement ? C'est parfait."
var approvals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "parfait|parfaite|super|ideal|tant mieux|genial|impeccable|bienvenue|great|perfect|wonderful|even better|brilliant|perfekt|ideal|umso besser|prima|wunderbar"})

// toBegin reports whether the word at token k is a verb for to begin, and not for to be available: "commencez
// maintenant", "start today".
func toBegin(d *text.Document, k int) bool {
	if k < 0 || d.Ends(k) {
		return false
	}
	switch w := d.Text(k, k+1); w {
	case "start", "starting", "starts", "begin", "beginning", "commence", "starten", "beginnen", "loslegen", "anfangen":
		return true
	default:
		return begins(w)
	}
}

// dated reports whether a date follows token k.
func dated(d *text.Document, k int) bool {
	t := d.Tokens()
	for n := 0; n < 2 && k < len(t); n++ {
		if x, ok := dateAt(d, k, DayFirst); ok && x.year != 0 {
			return true
		}
		if w := d.Text(k, k+1); !t[k].Is(':') && !t[k].Is('(') && w != "le" && w != "en" && w != "au" && w != "am" && w != "im" && w != "on" && w != "in" {
			return false
		}
		k++
	}
	x, ok := dateAt(d, k, DayFirst)
	return ok && x.year != 0
}

// within reports whether a phrase of the lexicon stands among the tokens from to k.
func within(d *text.Document, l *text.Lexicon[bool], from, k int) bool {
	for i := from; i < k; i++ {
		if l.Has(d, i) {
			return true
		}
	}
	return false
}
