package profile

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// Skill is what the ad says of English.
type Skill struct {
	English market.English
	Span    text.Span
}

var (
	englishWords = text.NewLexicon(
		text.Entry[bool]{Meaning: true, Phrases: "anglais|anglaise|english|englisch|englischkenntnisse|englischkenntnissen|engels|niveau fr & en|niveau fr/en|en pro|en courant|en fluent|anglais/francais|bilingue fr/en|fr & en|toeic"},
		text.Entry[bool]{Meaning: false, Phrases: "documentation anglaise|english breakfast|english speaking country"},
	)
	englishUseful  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "utile|useful|nutzlich|helpful|helps|will help|hilfreich|si possible|if possible|plus|atout|atouts|apprecie|appreciee|appreciees|apprecies|bonus|souhaite|souhaitee|idealement|serait|ideal|nice to have|a plus|advantage|von vorteil|wunschenswert|vorteil|desirable|preferred|pre|asset|facultatif|optionnel|valorise|valorisee|est bienvenu|bienvenu|nice|merit"})
	englishNeeded  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "obligatoire|obligatoires|imperatif|imperative|indispensable|requis|requise|exige|exigee|necessaire|courant|couramment|professionnel|professionnelle|fluent|fluide|bilingue|bilingual|operationnel|operationnelle|technique|lu|lu ecrit parle|ecrit|oral|b1|b2|c1|c2|maitrise|maitriser|maitrisez|niveau|bon|bonne|bonnes|excellent|excellente|tres bon|parle|parler|parlez|pratique|required|mandatory|must|speaking|spoken|written|good|excellent|strong|proficient|proficiency|level|native|business|verhandlungssicher|verhandlungssicheres|verhandlungssichere|fliessend|fliessende|fliessendes|gute|guten|gutes|sehr gute|sehr gutes|sehr guten|sichere|sicheres|voertaal|vloeiend|goede|uitstekend|langue|langues|language|languages|sprachen|sprache|sprachkenntnisse|communication|communiquer|international|internationale|aisance|a l'aise|de travail|capacite|echanger|redaction|reunions|contexte|redige|rediger|conversation|wort und schrift|kenntnisse|kenntnis|level|communicate|communicating|+|&|et|/|essentiel|write|writes|pair|meet|talk|collaborate|writing|clear|speaks|speak|we work|essential|essentielle|working language|everything in|comfortable|arbeitssprache|konversationssicher|daily|day to day|at ease|francais|deutsch|deutschkenntnisse|french|german|intermediaire|avance|suffit|puisque"})
	englishRefused = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas d'anglais|aucun anglais|anglais non requis|anglais non necessaire|anglais pas necessaire|pas besoin d'anglais|anglais : non|no english|english not required|english is not required|kein englisch|sans anglais|anglais inutile|traduction|traduire|traduits|traduit|n'est pas requis|n'est pas demande|n'est pas utile|n'est pas indispensable|is not needed|isn't needed|isn't required|n'est pas requise|n'est pas necessaire|nicht erforderlich|en francais et en anglais"})
)

// English reads whether English is asked for. A level named without "un plus" asks for it.
func English(d *text.Document) Skill {
	out := Skill{English: market.EnglishUnknown}
	for _, h := range englishWords.First(d, 200) {
		if !h.Meaning {
			continue
		}
		from, to := languageClause(d, h)
		if within(d, englishRefused, from, to) || questionDenied(d, to) {
			continue
		}
		span := d.TokenSpan(h.From, h.To)
		switch {
		case within(d, englishUseful, max(from, h.From-6), min(to, h.To+8)) && !obliged(d, max(from, h.From-6), min(to, h.To+8)):
			if out.English == market.EnglishUnknown {
				out = Skill{market.EnglishUseful, span}
			}
		case within(d, englishNeeded, max(from, h.From-7), min(to, h.To+6)), to-from <= 4, h.To-h.From > 1, item(d, h):
			return Skill{market.EnglishRequired, span}
		}
	}
	return out
}

// languageClause returns the bounds of what is said of English: the sentence, cut at the commas behind which another
// language is spoken of ("anglais courant, le français est un plus").
func languageClause(d *text.Document, h text.Hit[bool]) (from, to int) {
	t := d.Tokens()
	from, to = d.Sentence(h.From, 14)
	for k := h.To; k < to; k++ {
		if (t[k].Is(',') || t[k].Is(';')) && within(d, tongues, k+1, min(to, k+4)) {
			to = k
			break
		}
	}
	for k := h.From - 1; k >= from; k-- {
		if t[k].Is(',') && within(d, tongues, max(from, k-5), k) && to-h.To > 0 {
			from = k + 1
			break
		}
	}
	return from, to
}

// item reports whether English stands alone between commas, as one thing asked for among others.
func item(d *text.Document, h text.Hit[bool]) bool {
	t := d.Tokens()
	return h.From > 0 && t[h.From-1].Is(',') && (h.To >= len(t) || t[h.To].Is(',') || d.Ends(h.To))
}

// questionDenied reads "Vous parlez anglais ? Ce n'est pas utile ici."
func questionDenied(d *text.Document, to int) bool {
	if to < 1 || !d.Tokens()[to-1].Is('?') {
		return false
	}
	return within(d, noUse, to, min(to+5, len(d.Tokens())))
}

var (
	tongues = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "francais|french|franzosisch|allemand|german|deutsch|neerlandais|dutch|niederlandisch|nederlands|espagnol|spanish|spanisch|italien|italian|italienisch|portugais|portuguese|luxembourgeois|swedish|polish"})
	noUse   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas utile|pas necessaire|pas requis|pas indispensable|inutile|not needed|not required|no need|nicht notig|nicht erforderlich|non|no|nein"})
)

var obligations = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "obligatoire|imperatif|imperative|indispensable|exige|exigee|mandatory|required|must|requis|requise"})

func obliged(d *text.Document, from, to int) bool { return within(d, obligations, from, to) }

// within reports whether a phrase of the lexicon begins among the tokens.
func within[V any](d *text.Document, l *text.Lexicon[V], from, to int) bool {
	for k := max(0, from); k < to; k++ {
		if _, n := l.At(d, k); n > 0 {
			return true
		}
	}
	return false
}
