package terms

import "tjm/extract/text"

// colleagues reports whether the form is that of people who are counted, not sought: "l'équipe : 4 CDI et 2 freelances",
// "half of the team is permanent".
func colleagues(d *text.Document, h text.Hit[form]) bool {
	if h.Meaning != saysFreelance && h.Meaning != saysIndependent && h.Meaning != saysPermanent && h.Meaning != saysEmployee || h.To-h.From > 2 {
		return false
	}
	from, to := d.Sentence(h.From, 40)
	closed := false // "(12 CDI, 3 prestataires) cherche": counted within brackets, and the search is outside
	for k := from; k < to; k++ {
		closed = closed || k >= h.To && d.Tokens()[k].Is(')')
		if _, n := hiring.At(d, k); n > 0 && !closed {
			return false
		}
	}
	if h.From == 0 {
		return false
	}
	if v, _, ok := smallNumber(d, h.From-1); ok && v >= 2 && !isOne(d, h.From-2, "bac", "lot", "profil") && (!d.Tokens()[max(0, h.From-2)].Is(':') || isOne(d, h.From-3, "equipe", "team", "effectif")) {
		return isOne(d, h.From, "cdi", "cdd") || plural(d, h.From)
	}
	be := false
	for k := h.From - 1; k >= from && h.From-k <= 36; k-- {
		be = be || isOne(d, k, "est", "sont", "is", "are", "mele", "melent", "melange", "reunit", "rassemble", "mixes", "combines", "mischt", "compte", "comptent", "comprend", "ist", "sind", "besteht", "gehoren", "compose", "composee", "constituee", "formee", "consists", "made", "arbeiten", "travaillent", "work", "sitzen", "y")
		if _, n := groups.At(d, k); n > 0 {
			return be && k+n <= h.From
		}
	}
	return false
}

// staffSought reports whether "permanent staff" is what the reader is to be: "as permanent staff", "Permanent staff,
// £45k"; not "the permanent staff sit next door".
func staffSought(d *text.Document, h text.Hit[form]) bool {
	if listedForm(d, h) {
		return true
	}
	return isOne(d, h.From-1, "as", "be", "become", "hiring", "hire", "seek", "seeking", "want", "need", "recruiting", "join")
}

func plural(d *text.Document, k int) bool {
	return isOne(d, k, "freelances", "freelancers", "independants", "independantes", "contractors", "freiberufler", "salaries", "employees", "portes", "festangestellte", "festangestellten")
}

// groups are those whose forms of employment an ad tells in passing.
var groups = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "votre chef|votre futur chef|votre future cheffe|votre manager|votre futur manager|votre responsable|ton chef|ton manager|your boss|your manager|your lead|ihr chef|ihr vorgesetzter|dein chef|im team|in unserem team|zum team|in meinem team|in der abteilung|au sein de l'equipe|dans l'equipe|dans notre equipe|on the team|in the team|on our team|in our team|die kollegen|unsere kollegen|ihre kollegen|deine kollegen|les collegues|vos collegues|tes collegues|le binome|votre binome|ton binome|vos interlocuteurs|tes interlocuteurs|vos coequipiers|your colleagues|your teammates|your peers|l'equipe|notre equipe|cette equipe|the team|our team|of the team|half of us|the other half|la moitie de l'equipe|la moitie|l'autre moitie|das team|unser team|half the team|most of the team|most of us"})

// lastNot reports whether a clause of German closes with its negation a few words behind token k.
func lastNot(d *text.Document, k, to int) bool {
	for i := k; i < min(to, k+6) && d.Tokens()[i].Kind == text.Word; i++ {
		if isOne(d, i, "keine", "keinen", "nicht") && (i+1 >= to || d.Ends(i+1) || d.Tokens()[i+1].Is(',')) {
			return i > k
		}
	}
	return false
}

// past reports whether somebody had the form before ("il était en CDI", "vous avez été freelance ?"), or it was tried in vain.
func past(d *text.Document, h text.Hit[form], from int) bool {
	for k := h.From - 1; k >= from && h.From-k <= 9; k-- {
		if d.Tokens()[k].Kind == text.Symbol && !d.Tokens()[k].Is('\'') {
			return false
		}
		if _, n := pasts.At(d, k); n > 0 && k+n <= h.From && h.From-k-n <= 3 {
			return true
		}
	}
	return false
}

var pasts = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "" + formerly + "|avions|avaient|avais|had a|had an|hatten|etait|etaient|etiez|avez ete|as ete|ont ete|a ete|ayant ete|ayez ete|was|were|have been|has been|had been|used to be|used to|worked as|war|waren|gewesen|" + failures})

// formerly tell how the work was done up to now.
var formerly = joined("apres|after", " ", joined("des annees|un an|deux ans|trois ans|quatre ans|cinq ans|plusieurs annees|years|a year|two years|three years|several years", " ", "de|d'|of|with|avec")) + "|nach jahren mit|avons essaye|ai essaye|a essaye|we've tried|we have tried|we tried|jusqu'ici par|jusqu'a present par|jusque la par|tenu par|tenue par|occupe par|occupee par|held by|until now by|so far by|bisher|bislang"

// failures tell of a search that came to nothing: "on a perdu six mois à vouloir recruter en CDI".
var failures = joined("a vouloir|essaye de|essaye d'|tente de|tente d'|pas reussi a|echoue a", " ", "recruter|embaucher|trouver") + "|avons cherche|a cherche|ai cherche|trouve personne|recrutement infructueux|recherche infructueuse|recherches infructueuses|tried to hire|tried hiring|tried to recruit|tried to fill it|failed to hire|failed to recruit"

// stateOf reports whether the form is what the reader has today: "ne postulez pas si vous êtes en CDI".
func stateOf(d *text.Document, h text.Hit[form], from int) bool {
	for k := h.From - 1; k >= from && h.From-k <= 5; k-- {
		if _, n := states.At(d, k); n > 0 && k+n <= h.From {
			return true
		}
	}
	return false
}

// askedOf reports whether a question is whether the reader has the form: "Vous êtes en CDI et voulez changer ?"
func askedOf(d *text.Document, h text.Hit[form], from int) bool {
	if !isOne(d, from, "vous", "tu", "you", "are", "marre", "lasse", "lassee", "tired", "fed", "sie", "du", "bist", "sind", "genug") {
		return false
	}
	t := d.Tokens()
	for k := from; k < h.From; k++ {
		if _, n := wishes.At(d, k); n > 0 {
			return false // "Vous cherchez un CDI ?"
		}
	}
	for k := h.To; k < len(t) && k < h.To+12; k++ {
		if t[k].Is('?') {
			return true
		}
		if d.Ends(k) {
			return false
		}
	}
	return false
}

// wishes are what the reader of an offer is asked.
var wishes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cherchez|cherches|recherchez|recherches|voulez|veux|souhaitez|souhaites|envie|revez|reves|interesse|interessee|partant|partante|looking for|want|ready for|interested|keen|suchen|suchst|mochten|mochtest|wollen|willst|lust"})

// ofTheHouse stands behind those of the house.
var ofTheHouse = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de l'equipe|de la maison|de la boite|du client|de chez nous|en place|internes|of the team|on the team|in the team|im team|des teams|vom team"})

var states = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "si vous etes|si tu es|si vous etes deja|vous etes actuellement|tu es actuellement|etes encore|es encore|actuellement en|encore en|quitter votre|quitter ton|if you are|if you're|currently in a|still in a|leave your|wenn sie noch|wenn du noch|derzeit in"})

// listedColleague reports whether the form is one of several people who are told one by one: "l'équipe : deux CDI, un
// alternant, un CDD", "vous rejoignez un CDI et deux prestataires".
func listedColleague(d *text.Document, h text.Hit[form]) bool {
	if !counts(d, h.From-1) || h.To-h.From > 2 {
		return false
	}
	t := d.Tokens()
	from, to := d.Sentence(h.From, 40)
	told := 0
	for k := from; k < to; k++ {
		if _, n := hiring.At(d, k); n > 0 {
			return false
		}
		if _, n := openings.At(d, k); n > 0 {
			return false
		}
		if counts(d, k) && k > 0 && (t[k-1].Is(',') || t[k-1].Is(':') || isOne(d, k-1, "et", "and", "und", "rejoignez", "avec", "with", "mit", "compte", "comprend", "join")) {
			told++
		}
	}
	if told < 2 {
		return false
	}
	for k := h.From - 1; k >= from; k-- {
		if _, n := groups.At(d, k); n > 0 || isOne(d, k, "equipe", "team", "effectif", "binome") && t[k+1].Is(':') {
			return true
		}
		if _, n := joining.At(d, k); n > 0 {
			return true
		}
		if isOne(d, k, "vous", "toi", "tu", "you", "sie", "du", "poste", "role", "contrat") {
			return false
		}
	}
	return false
}

// counts reports whether a number, or "un", stands at token k.
func counts(d *text.Document, k int) bool {
	if k < 0 {
		return false
	}
	if isOne(d, k, "un", "une", "one", "a", "an", "ein", "eine", "einem", "einer") {
		return true
	}
	_, _, ok := smallNumber(d, k)
	return ok
}

var (
	// joining tells whom the reader will work with.
	joining = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous rejoignez|vous rejoindrez|tu rejoins|tu rejoindras|vous travaillez avec|vous travaillerez avec|tu travailles avec|vous serez avec|you join|you will join|you'll join|you'd join|you work with|you will work with|you'll work with|you'd work with|sie arbeiten mit|du arbeitest mit|sie kommen zu"})
	// openings tell that one of those who are counted is still to come.
	openings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pourvoir|a pourvoir|ouvert|ouverte|ouverts|ouvertes|ouvrons|recrutement|vacant|vacants|open|vacancy|vacancies|offen|besetzen|au choix|ou"})
)
