package profile

import "tjm/extract/text"

// partOf reports whether the years are a share of a total: "dont au moins 3 ans en Go", "davon mindestens zwei Jahre",
// "3 of them in Kotlin". Another figure between ends the search.
func partOf(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	for k := s.from - 1; k >= from && s.from-k <= 6; k-- {
		if t[k].Kind == text.Number || t[k].Is(';') {
			break
		}
		if _, n := parts.At(d, k); n > 0 {
			return true
		}
	}
	return isOne(d, s.to, "davon") || isOne(d, s.to, "of") && isOne(d, s.to+1, "which", "these", "them", "those")
}

// averaged reports whether the years are those of people already there: a mean of many, a colleague's in brackets, or how
// long somebody has been in the place.
func averaged(d *text.Document, s span, from, to int) bool {
	if within(d, means, max(from, s.from-3), s.from) || within(d, averages, max(from, s.from-7), s.from) || within(d, means, s.to, min(to, s.to+4)) {
		return true
	}
	if isOne(d, s.from-1, "depuis", "seit", "since", "for") && isOne(d, s.from-2, "present", "presente", "poste", "place", "arrive", "arrivee", "la") {
		return true
	}
	if t := d.Tokens(); s.from-from >= 3 && t[s.from-1].Is(',') && t[s.from-2].Cap && isOne(d, s.from-3, "avec", "with", "mit") && !isOne(d, s.from-4, "experience", "experiences", "xp", "erfahrung", "familiar", "work") {
		return true // "avec Lucie, neuf ans d'expérience"
	}
	return within(d, guides, max(from, s.from-8), s.from)
}

var (
	agos    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vor|vor etwa|vor rund|vor mehr als|vor uber|vor gut|vor fast|vor knapp|vor ca.|vor circa|vor ungefahr|il y a|il y a plus de|il y a environ|il y a pres de|il y a plus d'|il y a presque|il y a deja|voila|voici"})
	told    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est l'age|c'est l'anciennete|c'est le temps|c'est la duree|voila l'age|tel est l'age|that's the age|that is the age|that's how old|that is how old|that's how long|that is how long|so alt ist|so lange|das ist das alter"})
	waivers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ne nous font pas peur|ne nous effraient pas|ne nous fait pas peur|ne sont pas necessaires|ne sont pas requis|ne sont pas requises|ne sont pas exiges|ne sont pas exigees|ne sont pas demandes|ne sont pas indispensables|n'est pas necessaire|n'est pas requis|n'est pas exige|seraient de trop|don't scare us|do not scare us|won't scare us|won't put us off|don't put us off|are not needed|aren't needed|are not required|aren't required|are not necessary|aren't necessary|is not required|isn't required|would be overkill|would be too much|schrecken uns nicht|sind nicht notig|sind kein muss|sind nicht erforderlich|waren zu viel|mussen es nicht sein|braucht es nicht"})
	// averages are means that stand farther before their figure.
	averages = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "anciennete moyenne|age moyen|moyenne d'age|duree moyenne|experience moyenne|average tenure|average age|average experience|average seniority|mean tenure|durchschnittsalter|durchschnittliche|mittlere betriebszugehorigkeit|im mittel"})
	means    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en moyenne|on average|average|durchschnittlich|im schnitt|im durchschnitt|gemiddeld|moyenne de"})
	guides   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "collegue qui|predecesseur|predecessor|colleague who|kollege der|kollegen der|kollegin die|vorganger|maitre d'apprentissage|maitre de stage|tuteur|tutrice|mentor|encadrant|encadrante|encadrement par|encadrement :|encadrement assure par|accompagnement par|supervision by|supervised by|mentoring by|betreuung durch|epaule par|epaulee par|encadre par|encadree par|accompagne par|accompagnee par|supervise par|guide par|mentored by|supported by|betreut von|angeleitet von|votre manager|ton manager|votre tuteur|ton tuteur|ta tutrice|your manager|your mentor"})
)

// quoted reports whether an odd number of quotation marks stands before: somebody else's words.
func quoted(d *text.Document, from, k int) bool {
	n := 0
	for i := from; i < k; i++ {
		if d.Tokens()[i].Is('"') {
			n++
		}
	}
	return n%2 == 1
}

// personal reports whether the words before are about what the candidate did: "vous codez en Go depuis 5 ans", "you have
// been running Kafka for 4 years".
func personal(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	for k := s.from - 1; k >= from && s.from-k <= 12; k-- {
		if isOne(d, k, "je") && isOne(d, k+1, "suis", "cherche", "travaille", "gere", "dirige", "tiens", "vends", "fais", "code", "developpe", "maintiens", "le", "la") {
			return false // "je suis seul depuis 20 ans sur ce logiciel": who offers the work
		}
		if _, n := pursuits.At(d, k); n > 0 {
			return true
		}
		if t[k].Is(':') {
			return false
		}
	}
	return false
}

// skillBehind reports whether "de", "in" or "mit" ties the years to something.
func skillBehind(d *text.Document, s span) bool {
	return isOne(d, s.to, "sur", "de", "en", "di", "con", "em", "in", "of", "with", "mit", "d", "im", "met", "dans", "on", "als", "as", "comme", "chez", "using") || named(d, s)
}

// named reports whether a proper name stands right behind the years: "3 Jahre Java", "6 ans de Perl".
func named(d *text.Document, s span) bool {
	t := d.Tokens()
	k := s.to
	if k < len(t) && isOne(d, k, "de", "en", "sur", "of", "in", "with", "mit", "met") {
		k++
	}
	for k < len(t) && isOne(d, k, "commercial", "professional", "solid", "hands", "recent", "proven", "solides", "'") {
		k++ // "seven years' commercial Java"
	}
	return k < len(t) && t[k].Kind == text.Word && t[k].Cap && !t[k].Fused && !d.Ends(k-1)
}

// skillBracket reports whether the years stand in brackets behind a name in a list of skills.
func skillBracket(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	if s.n < 2 || s.n > 12 || s.from < 2 || !t[s.from-1].Is('(') || !t[s.to-1].Is(')') || t[s.from-2].Kind != text.Word || !t[s.from-2].Cap {
		return false
	}
	return within(d, skillHeads, max(0, from-6), s.from)
}

var skillHeads = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "competences|competence|skills|must have|kenntnisse|anforderungen|requirements|prerequis|stack|technos|technologies|savoir-faire|maitrise de"})

// endsSoon reports whether the sentence ends within six tokens of token k, and no comma parts them.
func endsSoon(d *text.Document, k, to int) bool {
	for j := k; j < to && j < k+6; j++ {
		if d.Tokens()[j].Is(',') {
			return false
		}
	}
	return to-k <= 6
}

// nameNear reports whether a proper name stands within four tokens of k.
func nameNear(d *text.Document, k, to int) bool {
	t := d.Tokens()
	for j := k; j < to && j < k+4; j++ {
		if t[j].Kind == text.Word && t[j].Cap && !t[j].Fused {
			return true
		}
	}
	return false
}

// minimumBehind reports whether a word for the least stands behind what the years are of: "3 ans de PHP mini".
func minimumBehind(d *text.Document, s span, to int) bool {
	if !skillBehind(d, s) {
		return false
	}
	for k := s.to; k < to && k <= s.to+6; k++ {
		if least.Has(d, k) || pluses.Has(d, k) && k > s.to+1 && !isOne(d, k, "plus") {
			return true
		}
		if d.Tokens()[k].Is(',') {
			break
		}
	}
	return false
}

// softened reports whether the years are a wish that gives way to a firm least: "idéalement 10 ans".
func softened(d *text.Document, s span, from, to int) bool {
	return within(d, wishes, max(from, s.from-3), s.from) || within(d, wishes, s.to, min(to, s.to+4))
}

// scorned reports whether the ad mocks or waives the years: "somebody always applies with ten years of Java", "pas
// besoin de dix ans de React".
func scorned(d *text.Document, s span, from int) bool {
	return within(d, scorns, max(from, s.from-9), s.from)
}

// ownItem reports whether the years open a short item, which says nothing but what they are of: "4 ans d'apps publiées",
// "retraités bienvenus : 15 ans de gros système".
func ownItem(d *text.Document, s span, from, to int) bool {
	t := d.Tokens()
	if s.n < 2 || s.n > 15 || to-s.to > 12 || within(d, things, s.to, min(to, s.to+4)) && !within(d, trades, s.to, min(to, s.to+5)) || boundToContract(d, from, to) {
		return false
	}
	return opens(d, s, from) && (s.from == from || t[s.from-1].Kind == text.Symbol) || t[s.from-1].Is(':') && within(d, persons, from, s.from-1)
}

// opens reports whether the years begin their sentence, or follow the full stop of an abbreviation: "600 €/j. 4 ans".
func opens(d *text.Document, s span, from int) bool {
	return s.from-from <= 1 || d.Tokens()[s.from-1].Is('.') && !d.Tokens()[s.from].Glued
}

// bare reports whether the years are all that their sentence says.
func bare(d *text.Document, s span, from, to int) bool {
	return opens(d, s, from) && (s.to >= to || d.Ends(s.to) || d.Tokens()[s.to].Is('.') && s.to+1 >= to)
}

// lengthSaid reports whether the ad gives a length in months or a post without end, so that bare years are no length.
func lengthSaid(d *text.Document) bool {
	for k := range min(len(d.Tokens()), 4000) {
		if isOne(d, k, "mois", "months", "monate", "mesi", "meses", "cdi", "permanent", "unbefristet", "festanstellung") {
			return true
		}
	}
	return false
}

var (
	totals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "en general|au total|en tout|insgesamt|in total|all told|altogether|in all|tous langages confondus|toutes technos confondues|tous postes confondus|in totale|en total|no total|in totaal|gesamt|overall"})
	scorns = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "somebody always|someone always|always applies|always apply|people who have|pas besoin de|pas besoin d'|inutile d'avoir|no need for|you don't need|you do not need|we don't need|don't ask for|nul besoin de|nul besoin d'|meme sans|plutot que|rather than|nous ne demandons pas|on ne demande pas|we do not ask|keine|pas la peine d'avoir|not looking for|peu importe|ne comptons pas|qui se vante"})
	things = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "croissance|histoire|historique|existence|donnees|data|code|archives|projet|projets|project|contrat|contract|mission|missions|garantie|warranty|retard|dette|vie|savoir-faire|savoir faire|tradition|history|growth|roadmap|logs|legacy|fidelite|confiance|collaboration|partenariat|activite|innovation|support|maintenance|logiciel|heritage|bail|engagement|visibilite|travaux|chantier|ventes|sales|relations|presence|succes|success|programme|stabilite|anciennete moyenne|moyenne|recherche|mainframe a|tests a"})
	// trades are activities, which years are spent in: "15 years of programme management"
	// ends are the parts of an application that people specialise in.
	ends    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "mobile|back|back-end|back end|backend|front|front-end|front end|frontend|full stack|fullstack|full-stack|web|code|dev"})
	trades  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "management|engineering|development|developpement|programming|programmation|science|analysis|analyse|administration|architecture|testing|consulting|conseil|conduite de|gestion de|pilotage|direction de|ingenierie|integration|exploitation|modelisation|entwicklung|programmierung|analytics|delivery"})
	persons = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "l'essentiel|l'indispensable|the essentials|das wesentliche|exigences|exigence|exige|attendus|attendu|criteres|critere|souhaits|souhait|obligatoire|imperatif|indispensable|conditions|pre requis|requis|needs|need|we need|you need|voraussetzungen|erwartet|profil|profile|client apprecie|candidat|candidats|candidate|retraites|seniors|senior|junior|mid-level|mid level|confirme|expert|role|vous|toi|you|who|qui|background|bagage|parcours|skills|requirements|must have|must|prerequis|pre-requis|anforderungen|wen wir suchen|wir suchen|cherchons|looking for|gesucht|profilo|perfil"})
)

var (
	parts    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "di cui|de los cuales|dos quais|dont|including|of which|incl|inclusive|davon|darunter|waarvan|parmi lesquels|ainsi que|at least of those|inklusive"})
	pursuits = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous|tu|votre|avoir|avoir pratique|having|profil|quelqu'un|candidat|you|you've|you have|someone|somebody|candidate|sie|du|jemand|ihr|justifiez|pratiquez|pratiques|codez|codes|developpez|travaillez|u|je|haben"})
	least    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "au moins|au minimum|minimum|mini|min|a minima|at least|at minimum|mindestens|wenigstens|minimaal|mind|as a minimum|at the very least|au bas mot|requis|requises|exige|exiges|exigees|demandes|demandees|required|erforderlich|vorausgesetzt"})
	floors   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "sont exiges|sont exigees|sont requis|sont requises|sont demandes|sont demandees|sont attendus|sont attendues|sont necessaires|are required|are needed|are expected|sind gefordert|sind verlangt|sind notig|is the floor|is the minimum|is our minimum|is enough|would be enough|is plenty|at least|at a minimum|minimum|as a minimum|au minimum|au moins|minimum requis|suffisent|suffiraient|suffit|sont un minimum|est un minimum|est le minimum|est notre minimum|c'est le minimum|sont le minimum|sollten es sein|sollten es schon sein|sollten es mindestens sein|mussen es sein|reichen|genugen|sind das minimum|ist das minimum|sind pflicht|a minima|mini|will do|is fine|plancher"})
	// suffices stand behind years that are enough
	suffices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "would be the least|is the least|are the least|serait le minimum|seraient le minimum|ware das mindeste|waren das mindeste|ist das mindeste|sind das mindeste|is where we draw the line|is where the line is|is the cut off|is our cut off|is the cutoff|is our cutoff|is the bar|is our bar|is the threshold|is our threshold|c'est notre limite|c'est le seuil|c'est notre seuil|sont notre seuil|est notre seuil|est le seuil|sont le seuil|est la barre|sont la barre|constituent le seuil|ist die grenze|ist unsere grenze|sind die grenze|sind unsere grenze|ist die untergrenze|sind die untergrenze|please|s'il vous plait|bitte|is the client's minimum|are the client's minimum|is the client's floor|est le minimum du client|sont le minimum du client|sont un minimum|est un minimum|sont le minimum|est le minimum|constituent un minimum|constituent le minimum|c'est le minimum|c'est un minimum|that is the minimum|that's the minimum|are a minimum|is a minimum|are the minimum|is the minimum|sind das minimum|sind ein minimum|das ist das minimum|is what the client asked for|is what the client asks for|is what the client wants|is what we ask for|is what we ask|c'est ce que demande le client|c'est ce que nous demandons|verlangt der kunde|sind gefordert|sind gefragt|sind gewunscht|sont souhaites|sont souhaitees|sont la base|sont de rigueur|s'imposent|sont necessaires|sont exiges|sont exigees|sont requis|sont requises|sont attendus|sont attendues|sont demandes|sont demandees|sont indispensables|are needed|are required|are expected|sind notig|sind erforderlich|werden erwartet|werden verlangt|ca nous va|ca me va|nous va|nous vont|nous conviennent|nous convient|suffisent|suffit|suffiraient|pas moins|not less|no less|nicht weniger|rien de moins|will do|is enough|are enough|is plenty|are plenty|would do|reichen|genugen|reicht uns|niet minder|no menos"})
	demands  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "we'd like|we would like|we want|we'd want|we need|we ask for|we expect|on veut|on demande|on voudrait|on attend|il faut|il nous faut|il vous faut|nous voulons|nous souhaitons|nous attendons|nous demandons|wir wollen|wir brauchen|wir erwarten|wir wunschen|we vragen|wij vragen|pedimos|buscamos|chiediamo"})
	floorIs  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plancher est a|plancher est de|plancher est|plancher :|plancher a|minimum est de|minimum est|the floor is|floor is|floor :|the minimum is|minimum is|untergrenze ist|untergrenze liegt bei|minimum liegt bei"})
	wishes   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "idealement|ideally|idealerweise|de preference|dans l'ideal|preferably|bevorzugt|would be great|would be ideal|would be perfect|seraient ideaux|seraient ideal|serait ideal|seraient parfaits|seraient un atout|waren ideal|waren schon|would be nice|seraient un plus|serait un plus|un plus|a plus|von vorteil|ou mieux"})
	pluses   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ou davantage|or longer|ou davantage|et davantage|oder langer|en meer|revolus|revolues|o mas|o piu|ou mais|plus|and up|and more|et plus|et +|ou plus|or more|or above|oder mehr|und mehr|of meer"})
	fillers  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pleines|entieres|completes|revolus|revolues|pleines et entieres|or so|or thereabouts|a peu pres|oder so|ou environ|environ"})
	// decades are spans without a figure
	decades = text.NewLexicon(
		text.Entry[int]{Meaning: 5, Phrases: "half a decade|une demi decennie|ein halbes jahrzehnt"},
		text.Entry[int]{Meaning: 10, Phrases: "a decade|one decade|une decennie|ein jahrzehnt|einem jahrzehnt"},
		text.Entry[int]{Meaning: 20, Phrases: "two decades|deux decennies|zwei jahrzehnte|zwei jahrzehnten"},
	)
	// compounds are adjectives that hold the figure
	compounds = text.NewLexicon(
		text.Entry[int]{Meaning: 2, Phrases: "zweijahrige|zweijahriger|zweijahrigen|two-year|two year"},
		text.Entry[int]{Meaning: 3, Phrases: "dreijahrige|dreijahriger|dreijahrigen|three-year|three year"},
		text.Entry[int]{Meaning: 4, Phrases: "vierjahrige|vierjahriger|vierjahrigen|four-year|four year"},
		text.Entry[int]{Meaning: 5, Phrases: "half a decade of|half a decade|funfjahrige|funfjahriger|funfjahrigen|five-year|five year"},
		text.Entry[int]{Meaning: 6, Phrases: "sechsjahrige|sechsjahriger|sechsjahrigen|six-year|six year"},
		text.Entry[int]{Meaning: 7, Phrases: "siebenjahrige|siebenjahriger|siebenjahrigen|seven-year|seven year"},
		text.Entry[int]{Meaning: 8, Phrases: "achtjahrige|achtjahriger|achtjahrigen|eight-year|eight year"},
		text.Entry[int]{Meaning: 10, Phrases: "a decade of|a decade|one decade of|une decennie de|ein jahrzehnt|zehnjahrige|zehnjahriger|zehnjahrigen|ten-year|ten year"},
	)
)
