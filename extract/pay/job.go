package pay

import "tjm/extract/text"

// jobCues stand in what people write who want a small job done: private persons, clubs, shops, and their forums.
var jobCues = cues{text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: projectPhrases + "|" +
	"depannage|en panne|ne marche plus|ne fonctionne plus|ne s'affiche plus|is broken|stopped working|kaputt|funktioniert nicht mehr|forum|petits travaux|petit boulot|petit job|coup de main|benevolement|en ag|votes en|votes par|la tresoriere|le tresorier|adherents|adherent|cotisation|club|asso|amicale|paroisse|comite des fetes|notre club|mon club|notre ecole|notre creche|creche|bjr|bonsoir|svp|stp|merci d'avance|mp|en mp|" +
	"quelqu'un|quelqu'un ici|qqn|quelqu'un pourrait|quelqu'un peut|qui peut|qui pourrait|il me faudrait|il nous faudrait|il faudrait|on aimerait|on voudrait|nous voudrions|nous aimerions|je cherche|je souhaite|je n'y connais rien|mon neveu|ma niece|mon fils|ma fille|mon beau frere|ma belle fille|mon mari|ma femme|" +
	"someone to|somebody to|anyone|anybody|can someone|could someone|i need|i want|i would like|i'd like|my|our club|our church|our school|our shop|we sell|hi all|hello everyone|cheers|pm me|dm me|jemand|wer kann|ich brauche|ich suche|unser verein|unseren verein|unserem verein|fur unsere|verein|mein"})}

// doers say that work is done, seekers that someone is asked to do it: "quelqu'un le ferait pour 2 500 € ?"
var (
	doers   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "le ferait|le feriez|ferait|feriez|faire|le fait|fasse|s'en charge|s'en charger|s'en chargerait|s'en occupe|s'en occuper|s'y colle|prendre le|prendrait|reprendre|realiser|realiserait|developper|corriger|reparer|depanner|installer|migrer|monter|do it|do this|do that|does it|does this|take it on|take this on|fix it|fix this|build it|build this|make it|make this|sort it|sort this|handle it|machen|erledigen|umsetzen|bauen|reparieren|ubernimmt|ubernehmen"})
	seekers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "quelqu'un|quelqu'une|qqn|qui|une personne|je cherche|on cherche|nous cherchons|cherche|besoin|vous|un dev|un developpeur|une developpeuse|someone|somebody|anyone|anybody|who|looking for|need|you|jemand|jemanden|wer|suche|suchen"})
	prices  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour|for|fur|contre"})
	purse   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "i've put aside|i have put aside|i put aside|i've set aside|i have set aside|we've put aside|we have put aside|we've set aside|we have set aside|i saved|i've saved|j'ai mis|on a mis|nous avons mis|j'ai economise|ich habe mir|nous avons|on a|j'ai|nous disposons de|on dispose de|je dispose de|i have|i've got|i have got|we have|we've got|we have got|i can spend|we can spend|i can do|we can do|ich habe|wir haben|es gibt"})
)

// asked reads two ways in which someone names the price of a small job without a word for it: what is in the purse
// ("nous avons 450 € au plus") and for how much it is to be done ("quelqu'un le ferait pour 2 500 € ?").
func (s *scan) asked(a *amount, from int, w *surroundings) {
	if !s.job && !s.question(a) && !s.forAll(a) && !purses.Has(s.d, a.to) && !within(s.d, selfCaps, from, a.from) || s.permanent || w.before != 0 && w.before != aboutFreelance || a.unit != "" || a.currency == "" || a.kilo || *a.lo < 50 || *a.hi > 20000 {
		return
	}
	if k := a.to; isWord(s.d, k, "de") && !purses.Has(s.d, k) || isWord(s.d, k, "d") || isWord(s.d, k, "of") || isWord(s.d, k, "chacun") || isWord(s.d, k, "each") || isWord(s.d, k, "en") {
		return // "nous avons 300 € de frais"
	}
	k := s.backOver(a.from, from)
	if s.job && s.opens(a) && paidSoon.Has(s.d, a.to) {
		w.whole, w.fixed = true, true // "80 € payés par PayPal"
		return
	}
	if within(s.d, selfCaps, max(from, a.from-8), a.from) && (s.job || *a.lo >= 1500) {
		w.whole, w.fixed = true, true // "nous ne voulons pas dépasser 1 800 €"
		return
	}
	for n := 1; n <= 6 && k-n >= from; n++ {
		if _, m := purse.At(s.d, k-n); m == n && (s.job || s.forAll(a) || purses.Has(s.d, a.to) && (isWord(s.d, k-n, "j") || isWord(s.d, k-n, "i"))) {
			w.whole, w.fixed = true, true
			return
		}
	}
	if _, n := prices.At(s.d, k-1); n == 0 || k-1 < from {
		return
	}
	if within(s.d, doers, from, k) && within(s.d, seekers, from, k) {
		w.whole, w.fixed = true, true
	}
}

var onePerson = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ich"})

// purseOfOne reports whether one person tells what they can spend, in an ad that looks for nobody's time: "je peux mettre
// 250 euros".
func (s *scan) purseOfOne(w surroundings) bool {
	if s.freelance || s.mission || s.staffing || s.permanent {
		return false
	}
	return isWord(s.d, w.beforeAt, "je") || isWord(s.d, w.beforeAt, "j") || isWord(s.d, w.beforeAt, "i") || within(s.d, onePerson, w.beforeAt, w.beforeTo) || isWord(s.d, w.beforeAt-1, "mon") || isWord(s.d, w.beforeAt-1, "my") || isWord(s.d, w.beforeAt-1, "mein")
}

// paidSoon tell how the price of a small job is handed over.
var paidSoon = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: join("paye|payes|payee|payable|payables|regle|regles|verse|verses", " ", "par|via|en|a la|des|d'avance|comptant|de suite|tout de suite|le jour") + "|par paypal|par virement|via paypal|en liquide|en especes|cash|de la main a la main|paid by|paid via|paid in|paid on|paid up front|via bank transfer|by bank transfer|by paypal|in cash|bar auf die hand|in bar|per paypal|per uberweisung|zahlbar"})

// forAll reports whether the words behind the amount make it the whole that can be spent: "3 000 € maximum", "4 500 € pour
// tout faire".
func (s *scan) forAll(a *amount) bool {
	if s.freelance && s.dayRate {
		return false
	}
	_, n := alls.At(s.d, a.to)
	return n > 0 || boundAfter(s.d, a) == upTo
}

var alls = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pour tout|pour tout faire|pour tout ca|pour le faire|pour faire ca|for all of it|for everything|for it all|fur alles|en tout|au total|in total|all told"})

// question reports whether the sentence of the amount ends with a question mark.
func (s *scan) question(a *amount) bool {
	t := s.d.Tokens()
	for k := a.to; k < len(t) && k < a.to+16; k++ {
		if s.d.Ends(k) {
			return t[k].Is('?')
		}
	}
	return false
}

// backOver goes back from token k over bounds and fillers: from the figure of "pour environ 500" to "environ".
func (s *scan) backOver(k, from int) int {
	for steps := 0; k > from && steps < 4; steps++ {
		moved := false
		for n := min(4, k-from); n >= 1 && !moved; n-- {
			_, m := boundsBefore.At(s.d, k-n)
			_, f := fillers.At(s.d, k-n)
			if m == n || f == n {
				k, moved = k-n, true
			}
		}
		if !moved {
			break
		}
	}
	return k
}

// within reports whether a phrase of the lexicon stands among the tokens from to k.
func within(d *text.Document, l *text.Lexicon[bool], from, k int) bool {
	for i := from; i < k; i++ {
		if _, n := l.At(d, i); n > 0 {
			return true
		}
	}
	return false
}
