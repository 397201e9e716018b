package pay

import "tjm/extract/text"

// whose is what a clause says of the money in it.
type whose uint8

const (
	theirs whose = iota + 1 // other firms', or that of another time
	ours                    // the ad turns to this work and to the reader
)

// owners tell whose money a clause is about; the nearest before the amount decides.
var owners = text.NewLexicon(
	text.Entry[whose]{Meaning: theirs, Phrases: "l'an dernier|l'an passe|l'annee derniere|l'annee passee|l'annee d'avant|l'ete dernier|la derniere fois|la fois precedente|a l'epoque|autrefois|jadis|il y a un an|il y a deux ans|il y a trois ans|last year|last time|last summer|a year ago|two years ago|years ago|back then|in the past|used to pay|used to be|used to|formerly|" +
		"letztes jahr|voriges jahr|im vorjahr|im letzten jahr|letztes mal|beim letzten mal|damals|fruher|vor zwei jahren|vor einem jahr|vorig jaar|vroeger"},
	text.Entry[whose]{Meaning: theirs, Phrases: join("mission|prestation|edition|tranche|phase", " ", "precedente|passee|anterieure") + "|" + join("precedente|derniere|ancienne", " ", "mission|prestation") + "|" + join("previous|last|former|prior", " ", "mission|assignment|gig|project|engagement|role|contract") + "|" + join("letzten|vorigen|fruheren|vergangenen", " ", "projekt|auftrag|einsatz|mandat")},
	text.Entry[whose]{Meaning: theirs, Phrases: "ne pas confondre|a ne pas confondre|a distinguer de|sans rapport avec|rien a voir avec|not to be confused with|don't confuse|do not confuse|nothing to do with|nicht zu verwechseln mit|nicht verwechseln mit|hat nichts zu tun mit|" +
		join("we|i|we've|we have|we had|we already|i already|i've|once", " ", "paid|once paid|already paid") + "|" + join("avons|avions|ai|avais|a", " ", "deja paye|deja verse|paye une agence|paye un prestataire|verse a une agence") + "|" + join("haben|hatten", " ", "bereits|schon") + "|bereits bezahlt|schon bezahlt"},
	text.Entry[whose]{Meaning: theirs, Phrases: join("prestataires|prestataire|freelances|freelance|consultants|consultant|contractors|contractor|independants", " ", "en place|actuels|actuel|sortants|sortant|qui partent|qui part|in place|who leave|who is leaving") + "|" + join(join("nos|nos propres", " ", "consultants|experts|ingenieurs|developpeurs|salaries|collaborateurs"), " ", "sont factures|sont vendus|sont revendus") + "|" + join("our|the|my", " ", join("consultants|engineers|experts|people|staff", " ", "are billed|are charged|are sold|are invoiced")) + "|clients paient|clients payent|clients nous paient|customers pay|clients pay us|kunden zahlen|gagnent|versent|depensent|encaissent|encaisse|empochent|facturons nos clients|facturons a nos clients|facturons au client|charge our clients|bill our clients|charge clients|bill clients|berechnen unseren kunden|a coute|ont coute|avait coute|avaient coute|nous a coute|aura coute|cost us|has cost|had cost|have cost|hat gekostet|haben gekostet|payions|payait|payaient|facturait|facturaient|facturions|touchait|avions paye|avait paye|etait paye|etait payee|was paid|were paid|was on|were on|zahlten wir|haben wir gezahlt|wurde gezahlt"},
	text.Entry[whose]{Meaning: theirs, Phrases: "concurrent|concurrents|la concurrence|confreres|nos confreres|competitor|competitors|the competition|our rivals|rivals|wettbewerber|mitbewerber|konkurrenz|konkurrenten|" + join("les|des|certaines|d'autres|autres|other|some|andere|manche|grosses|big|the big", " ", "plateformes|esn|agences|boites|societes|places de marche|platforms|agencies|firms|shops|companies|marketplaces|plattformen|agenturen|firmen") +
		"|grands cabinets|d'autres paient|d'autres proposent|others pay|others bill|others charge|others offer|moyenne du marche|prix du marche|le marche est a|market average|market rate is|the going rate|im marktschnitt|marktdurchschnitt"},
	text.Entry[whose]{Meaning: theirs, Phrases: otherPosts + "|" + join("andere|manche|viele", " ", "zahlen|bieten|nehmen|verlangen") + "|the average contractor|the average freelancer|average contractor|le freelance moyen|un freelance moyen|der durchschnittliche freelancer|je facture|je prends|je gagne|i charge|i bill|i earn|ich berechne|ich verdiene|ich nehme|we spend|they spend|nous depensons|on depense|wir geben"},
	text.Entry[whose]{Meaning: theirs, Phrases: "en cas de retard|en cas de manquement|en cas d'absence|en cas de rupture|en cas de dedit|tout retard|chaque jour de retard|par jour de retard|late delivery|in case of delay|in the event of delay|vertragsstrafe|konventionalstrafe|verzugsstrafe|strafzahlung|bei verzug|fine|fines|penalty|penalties|liquidated damages|astreintes de retard|malus"},
	text.Entry[whose]{Meaning: theirs, Phrases: "on lit|on lit partout|on voit passer|on voit partout|on entend|on entend parler de|vous lirez|vous lisez|vous avez lu|vous avez vu|la presse parle|la presse annonce|les journaux parlent|rumeur|rumeurs|read about|reading about|hear about|heard about|hear of|heard of|have read|have seen|rumour|rumours|rumor|rumors|the press says|the papers say|man liest|liest man|man hort|hort man|geruchte|die presse schreibt"},
	text.Entry[whose]{Meaning: ours, Phrases: "aujourd'hui|cette fois|cette fois ci|cette annee|desormais|maintenant|celle ci|celui ci|actuellement|cette mission|cette prestation|ce poste|mais|chez nous|ici|today|this time|this year|now|nowadays|but|here|for this one|diesmal|dieses mal|heute|jetzt|dieses jahr|aber|hier|bei uns|" +
		"vous|tu|te|toi|you|your|ihnen|sie|du|dir|notre tjm|notre prix|notre tarif|our rate|our budget|unser satz|unser budget|nous proposons|on propose|nous offrons|on offre|we offer|we pay|on paie|nous payons|wir zahlen|wir bieten|tjm|budget"},
)

// lateness behind an amount makes a fine of it: "300 € par jour retenus", "200 Euro pro Tag Verzug".
var lateness = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de retard|calendaire de retard|retenu|retenus|retenue|retenues|deduits|deduit|deduites|penalites|penalite|verzug|verspatung|verzogerung|of delay|late|for late|apply for late|deducted|withheld|abgezogen"})

const hearsayVerbs = "lu|lus|lue|lues|vu|vus|vue|vues|annonce|annonces|cite|cites|affiche|affiches|evoque|evoques|publie|publies|rapporte|rapportes"

// hearsay behind an amount tells that others spread it: "les 900 €/j lus dans la presse n'existent pas".
var hearsay = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join(hearsayVerbs, " ", "dans la presse|dans les journaux|dans les magazines|sur linkedin|sur les reseaux|sur internet|sur les forums|sur les sites|partout|ailleurs|ici ou la|par la presse") +
	"|" + join("quoted|reported|printed|mentioned|advertised|seen|published|rumoured|touted", " ", "in the press|in the papers|in the news|in the media|on linkedin|online|elsewhere|on forums|by the press|by others") +
	"|" + join("you", " ", "saw|read|see|may have seen|may have read|have seen|have read|might have seen|hear of|heard of|read about") +
	"|que vous avez vu|que vous avez vus|que vous avez lu|que vous avez lus|que l'on lit|qu'on lit|que l'on voit|qu'on voit|n'existent pas|n'existe pas|do not exist|don't exist|does not exist|doesn't exist|gibt es hier nicht|that is not us|that's not us|not us|ce n'est pas chez nous|ce n'est pas nous|ce n'est pas ici|das sind nicht wir|das sind wir nicht|nicht bei uns|aus der zeitung|aus der presse|in der presse|in der zeitung"})

// closed behind a salary says that there is no such post.
var closed = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "aucun poste n'est ouvert|aucun poste ouvert|aucun poste n'est a pourvoir|pas de poste ouvert|poste n'est pas ouvert|poste n'est plus ouvert|postes ne sont pas ouverts|n'est pas ouvert|ne recrute pas en cdi|ne recrutons pas en cdi|ne sont pas a pourvoir|there is no opening|there are no openings|no opening|no openings|no such post|no such role|nothing is open|keine stelle frei|keine stelle offen|keine stellen offen|ist nicht zu besetzen"})

// vains behind an amount tell that it was offered in vain, or elsewhere.
var vains = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est non|c'est trop|c'est trop cher|c'est hors budget|c'est au-dessus de nos moyens|that's a no|that is a no|is a no|is too much|is beyond us|das ist zu viel|ist zu viel|ist zu teuer|sans succes|n'a pas abouti|n'ont pas abouti|en vain|n'est pas l'objet|a ete tente|and failed|without success|in vain|is not the subject|ohne erfolg|vergeblich|gescheitert"})

// another reports whether the clause of the amount is about other people's money, or a fine.
func (s *scan) another(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	from, to := d.Sentence(a.from, 30)
	if s.atTheirs(a) {
		return true
	}
	for k := a.to; k < to && k < a.to+12 && t[k].Kind != text.Number && !t[k].Is(','); k++ {
		if _, n := hearsay.At(d, k); n > 0 {
			return true
		}
	}
	for k := a.to; k < to && k < a.to+5 && t[k].Kind != text.Number && !t[k].Is(',') && !t[k].Is(';'); k++ {
		if _, n := lateness.At(d, k); n > 0 {
			return true
		}
	}
	if (a.kilo || *a.lo >= 10000) && within(d, closed, a.to, min(to, a.to+16)) {
		return true // "le package de l'équipe dépasse 90 k€ mais aucun poste n'est ouvert"
	}
	if within(d, vains, a.to, min(to, a.to+16)) {
		return true // "le recrutement d'un lead salarié (60 k€) a été tenté sans succès"
	}
	for k := a.from - 1; k >= from && a.from-k <= 16 && !t[k].Is(';'); k-- {
		m, n := owners.At(d, k)
		switch {
		case n == 0 || k+n > a.from:
		case m == theirs:
			return true
		case !s.partOfTheirs(k, from):
			return false
		}
	}
	return false
}

// rivalsAt lead from somebody else to their price: "l'agence à 850 €/jour", "the agency at £900 a day".
var rivalsAt = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join(join("l'|une |cette |leur ", "", rivals), " ", "a|facture a|payee") + "|" + join(join("le|un|ce|leur", " ", "cabinet|prestataire|consultant|concurrent|expert"), " ", "a|facture a|paye") + "|" +
	join(join("the|an|a|that|their", " ", "agency|consultancy|big four firm|firm|supplier|consultant|last guy|other guy"), " ", "at|charging|on|for") + "|" + join(join("die|eine|der|ein|das", " ", "agentur|beratung|dienstleister|berater|systemhaus"), " ", "fur|zu|mit")})

const rivals = "agence|esn|ssii|entreprise|societe"

// atTheirs reports whether such words stand right before the amount.
func (s *scan) atTheirs(a *amount) bool {
	for k := a.from - 2; k >= 0 && a.from-k <= 6; k-- {
		if _, n := rivalsAt.At(s.d, k); n > 0 && k+n == a.from {
			return true
		}
	}
	return false
}

// partOfTheirs reports whether the word at token k only ends a phrase about others, which begins up to three tokens before.
func (s *scan) partOfTheirs(k, from int) bool {
	for i := max(from, k-3); i < k; i++ {
		if m, n := owners.At(s.d, i); n > 0 && m == theirs && i+n > k {
			return true
		}
	}
	return false
}

// denials stand right before an amount, or the word that names it, which the ad rules out.
var denials = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("pas|plus|jamais", " ", "de tjm|de tjm a|un tjm a|un tjm de|a|les|des|de tarif a|de prix a|dans les") + "|loin de|loin des|tres loin des|not|not the|not a|no|never|nowhere near|far from|" + unheeded + "|kein|keine|keinen|nicht|nicht die|weit weg von"})

// unheeded tells the reader to pay no heed to the amount behind.
const unheeded = "ignore|ignorez|ignorez les|oubliez|oubliez les|oublie les|n'esperez pas|n'attendez pas|ne revez pas de|ne revez pas des|ne croyez pas aux|forget|forget about|don't expect|do not expect|don't hope for|don't believe|vergessen sie|vergessen sie die|vergiss die|erwarten sie keine|glauben sie nicht an"

// evens lead to a price at which the ad would not take somebody either; false are those that need a denial before them.
var evens = text.NewLexicon(
	text.Entry[bool]{Meaning: true, Phrases: "pas meme a|pas meme pour|pas meme contre|not even at|not even for|not even on|auch nicht fur|auch nicht zu|auch nicht bei|auch nicht mit|nicht einmal fur|nicht mal fur"},
	text.Entry[bool]{Meaning: false, Phrases: "meme a|meme pour|meme contre|meme payes|meme paye|fut ce a|fut-ce a|even at|even for|even on|selbst fur|selbst bei|selbst zu|sogar fur"},
)

// ruledOut reports whether the ad says that the amount is not its price: "pas de TJM à 700 €", "we are nowhere near £900".
func (s *scan) ruledOut(a *amount) bool {
	d := s.d
	for k := a.from - 1; k >= 0 && a.from-k <= 5 && !d.Ends(k); k-- {
		if m, n := evens.At(d, k); n > 0 && k+n <= a.from && s.silent(k+n, a.from) {
			from, _ := d.Sentence(k, 24)
			if m || within(d, nones, from, k) {
				return true
			}
		}
	}
	for k := a.from - 1; k >= 0 && a.from-k <= 5 && !d.Ends(k); k-- {
		n := 0
		if _, n = denials.At(d, k); n == 0 || k+n > a.from {
			continue
		}
		if _, m := boundsBefore.At(d, k); m > n {
			return false // "pas plus de 450 €", "not more than"
		}
		if k > 0 && (isWord(d, k-1, "pourquoi") || isWord(d, k-1, "why") || isWord(d, k-1, "ne")) {
			return false
		}
		return s.silent(k+n, a.from)
	}
	return false
}

// silent reports whether nothing but words that name a price and little words stand among the tokens from to k.
func (s *scan) silent(from, k int) bool {
	for i := from; i < k; {
		n := 0
		for _, l := range []*text.Lexicon[bool]{fillers, quietWords} {
			if _, m := l.At(s.d, i); m > n {
				n = m
			}
		}
		if _, m := subjects.At(s.d, i); m > n {
			n = m
		}
		if n == 0 || within(s.d, bounding, i, i+n) {
			return false
		}
		i += n
	}
	return true
}

// bounding words turn a denial into an end of the price: "nicht mehr als 90 €".
var bounding = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plus|moins|max|maximum|min|minimum|mini|maxi|mehr|more|less|over|above|below|under|unter|uber"})

// definite reports whether the ad speaks of an amount without a unit as of one already known: "they pay the £900".
func (s *scan) definite(a *amount) bool {
	return a.unit == "" && !a.ranged && a.from > 0 && (isWord(s.d, a.from-1, "the") || isWord(s.d, a.from-1, "those") || isWord(s.d, a.from-1, "these"))
}

// shares stand around what reaches the freelancer of a price that the client pays.
var (
	shares = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vous revient|vous reviennent|te revient|te reviennent|vous reste|te reste|vous restent|vous touchez|vous toucherez|tu touches|tu toucheras|vous percevez|vous percevrez|vous recevez|vous recevrez|tu recois|vous gardez|tu gardes|reverse|reverses|reversee|reversons|reversement|pour vous|pour toi|votre part|ta part|tjm freelance|tjm consultant|tjm achat|tjm net|prix d'achat|tarif freelance|" +
		join("contractor|freelancer|consultant|the contractor|the freelancer|the consultant|you", " ", "receives|receive|gets|get|takes|take|keeps|keep|sees|see|is paid|are paid|pockets|pocket") + "|you take home|your share|your cut|pay to you|bei ihnen|bei dir|an sie|an dich|an den freelancer|erhalten sie|erhaltst du|bekommen sie|bekommst du|sie erhalten|sie bekommen|du bekommst|ihr anteil|fur sie|fur dich"})
	sharesAfter = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour vous|pour toi|vous revient|vous reviennent|te reviennent|reverses|net de commission|nets de commission|to you|for you|in your pocket|reach you|fur sie|fur dich|an sie|bei ihnen"})
)

// share reports whether the words around the amount say that it reaches the freelancer.
func (s *scan) share(a *amount) bool {
	d, t := s.d, s.d.Tokens()
	for k := a.from - 1; k >= 0 && a.from-k <= 9 && !d.Ends(k) && !t[k].Is(',') && t[k].Kind != text.Number; k-- {
		if _, n := shares.At(d, k); n > 0 && k+n <= a.from {
			return true
		}
	}
	for k := a.to; k < len(t) && k < a.to+5 && !d.Ends(k) && !t[k].Is(',') && t[k].Kind != text.Number; k++ {
		if _, n := sharesAfter.At(d, k); n > 0 {
			return true
		}
	}
	return false
}

// reaching keeps, of rates that the client pays and rates that reach the freelancer, the latter.
func reaching(d *text.Document, all []found) []found {
	least := 0.0
	for _, f := range all {
		if v := f.middle(); !f.salary && f.share && (least == 0 || v < least) {
			least = v
		}
	}
	if least == 0 {
		return all
	}
	var kept []found
	for _, f := range all {
		if f.salary || f.share || sharesSubject(d, f) || f.middle() < least || f.middle() > 2*least {
			kept = append(kept, f)
		}
	}
	return kept
}

// sharesSubject reports whether the word that names the amount is one for what reaches the freelancer: "Prix d'achat :
// 600 € mini, 650 € maxi".
func sharesSubject(d *text.Document, f found) bool {
	if f.subject < 0 {
		return false
	}
	_, n := shares.At(d, f.subject)
	return n > 0
}

// middle is the upper end of the amount, else the lower one.
func (f found) middle() float64 {
	if f.hi != nil {
		return *f.hi
	}
	return *f.lo
}

// onTop reports whether words right before the amount make it what other money comes on top of.
func (s *scan) onTop(a *amount) bool {
	for n := 1; n <= 4; n++ {
		if _, m := onTops.At(s.d, a.from-n); m == n {
			return true
		}
	}
	return false
}

var onTops = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "on top of|on top of the|in addition to|in addition to the|besides|en plus des|en plus de|en sus des|en sus de|s'ajoutant aux|s'ajoute aux|s'ajoutent aux|zusatzlich zu|zusatzlich zu den|zu den"})
