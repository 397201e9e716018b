package terms

import "tjm/extract/text"

// mixed reports whether the sentence sets the site beside remote work as the other part of the time: "tantôt à Blois,
// tantôt chez vous", "mornings at the clinic, afternoons at home", "plus souvent au bureau que chez vous".
func (r *reading) mixed(h text.Hit[side], from, to int) bool {
	if !r.any(mixes, from, h.From) && !r.between(h, from) {
		return false
	}
	for i := range r.hits {
		if o := r.hits[i]; o.From >= from && o.To <= to && (o.Meaning == onSite || o.Meaning == allSite) {
			return true
		}
	}
	for k := from; k < h.From; k++ {
		if r.townIn(k, h.From) > 0 || k > from && (isOne(r.d, k-1, "entre") || isOne(r.d, k-1, "between")) && r.d.Tokens()[k].Cap {
			return true
		}
		if b, n := bearings.At(r.d, k); n > 0 && b == room {
			return true
		}
	}
	return false
}

// between reports whether remote work is the second of two places: "entre Lyon et votre domicile".
func (r *reading) between(h text.Hit[side], from int) bool {
	and := false
	for k := h.From - 1; k >= max(from, h.From-9); k-- {
		and = and || isOne(r.d, k, "et", "and", "und", "en") && h.From-k <= 3
		if and && isOne(r.d, k, "entre", "between", "zwischen", "tussen") {
			return true
		}
	}
	return false
}

// barred reports whether the words before make a request for remote work vain: "inutile de demander du télétravail", "does
// not qualify for home working".
func (r *reading) barred(h text.Hit[side], from int) bool {
	return r.any(vain, max(from, h.From-7), h.From)
}

var (
	mixes     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tantot|teils|part|partly|sometimes|parfois|mal|partage|partagee|partagez|split|splits|divided|teilt|alternance|alternez|alterne|moitie|half|halb|le matin|les matins|matinees|mornings|morning|vormittags|morgens|plus souvent|plus de|more|mehr|davantage|un pied|mixte|mix|melange|autant|as much"})
	vain      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "interdit le|interdit tout|interdit de|interdisent le|interdisent tout|interdisent de|rules out|rule out|prohibits|prohibit|forbids|forbid|do not allow|does not allow|doesn't allow|don't allow|not fans of|no fans of|no fan of|s'oppose au|s'opposent au|empeche le|empechent le|empeche tout|prevents|ne permet pas le|ne permet pas de|ne permettent pas le|aucune tache|nichts davon|proscrit le|proscrit tout|erlaubt kein|lasst kein|inutile de demander|inutile de reclamer|inutile de parler|ne demandez pas|ne nous demandez pas|ne parlez pas|merci de ne pas demander|don't ask about|do not ask about|don't ask for|do not ask for|please don't ask|no point asking|no use asking|bitte nicht nach|fragen sie nicht nach|frag nicht nach|toute demande de|toute demande pour|any request to|any request for|any requests for|requests for|ne donne pas droit|n'ouvre pas droit|n'ouvre droit a aucun|n'ouvrent pas droit|does not qualify for|doesn't qualify for|not eligible for|isn't eligible for|non eligible au|pas eligible au|exclu de|exclu du|exclue de|exclue du|exclus du|est exclu|excluded from|exempt from|ausgenommen von|ausgenommen vom|keinen anspruch auf|kein anrecht auf|no right to|aucun droit au|exclut le|exclut tout|exclut la"})
	mostOf    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "most of the week|most of the time|most of the work|most of it|much of the week|much of the time|l'essentiel du travail|l'essentiel du temps|la plupart du temps|la plus grande partie|le plus clair du temps|le gros du travail|le gros du temps|une bonne part|une bonne partie|die meiste zeit|den grossten teil|der grosste teil|meist|meistens|het grootste deel"})
	someOf    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "some|a bit of|a little|a dose of|un peu de|une part de|une dose de|etwas|ein wenig|ein bisschen|occasional|occasionally|gelegentlich|gelegentliches|parfois|ab und zu|now and then|de temps en temps|wat"})
	everyones = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "tout le monde|toute l'equipe|l'ensemble de l'equipe|toute l'entreprise|toute la boite|nous sommes tous|on est tous|nous travaillons tous|everyone|everybody|we all|we are all|we're all|the whole team|the entire team|the whole company|alle|wir alle|das ganze team|die ganze firma|iedereen"})
)
