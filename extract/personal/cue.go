package personal

import (
	"strings"

	"tjm/extract/text"
)

// phrase is a folded expression after which a name may come.
type phrase struct {
	words  string
	strong bool // nothing but a name follows
	self   bool // the writer presents himself: a first name, then a surname in capitals
	known  bool // only a known first name that ends there counts: "avec Sonia, notre RH"
	pair   bool // a first name and a surname need not be known: "talk to Olumide Adeyemi"
	far    bool // the name follows a preposition further on: "envoyez votre CV à Paul"
}

// phrases are the cues by their first word.
var phrases = func() map[string][]phrase {
	m := map[string][]phrase{}
	add := func(p phrase, list string) {
		for w := range strings.SplitSeq(list, "|") {
			p.words = w
			first, _, _ := strings.Cut(strings.NewReplacer("'", " ", "-", " ").Replace(w), " ")
			m[first] = append(m[first], p)
		}
	}
	add(phrase{strong: true}, "je m'appelle|m'appelle|moi c'est|moi, c'est|my name is|my name's|mein name ist|ich heisse|mi chiamo|me llamo|mijn naam is")
	add(phrase{}, "contact|contacts|contactez|contacter|contactez-moi|votre contact|contact rh|contact person|point of contact|votre interlocuteur|"+
		"votre interlocutrice|interlocuteur|interlocutrice|recruteur|recruteuse|recruiter|recruited by|sourceur|sourceuse|"+
		"charge de recrutement|chargee de recrutement|charge(e) de recrutement|responsable recrutement|responsable du recrutement|"+
		"talent acquisition|talent acquisition manager|talent partner|hiring manager|account manager|business manager|ingenieur d'affaires|"+
		"ingenieure d'affaires|commercial|commerciale|referent|referente|suivi par|dossier suivi par|publie par|publiee par|"+
		"posted by|poste par|depose par|deposee par|redige par|propose par|annonce de|a l'attention de|aupres de|attn|attention|care of|"+
		"ansprechpartner|ansprechpartnerin|ansprechpartner*in|ansprechpartner:in|ihr ansprechpartner|ihre ansprechpartnerin|"+
		"kontakt|kontaktperson|ihr kontakt|kontaktieren sie|z. hd.|z.hd.|zu handen|zuhanden|bewerbung an|bewerbungen an|"+
		"demandez|demander|appelez|appeler|joindre|joignez|ecrivez a|ecrire a|"+
		"ecris a|repondre a|reponse a|reponses a|call|ask for|reach out to|email|e-mail|mail|ping|speak to|talk to|write to|message|"+
		"entretien avec|echange avec|echanger avec|visio avec|appel avec|call avec|discussion avec|rencontre avec|parler a|parlez a|"+
		"call with|interview with|chat with|meeting with|meet|gesprach mit|interview mit|beantwortet ihnen|beantwortet|"+
		"manager|directeur technique|directrice technique|cto|ceo|fondateur|fondatrice|founder|co-fondateur|cofondateur|"+
		"rapporte a|rattache a|rattachee a|sous la responsabilite de|reporting to|signe|signed|personne a contacter|"+
		"mon linkedin|my linkedin|linkedin|skype|whatsapp|telegram|viadeo|xing|nom du contact|votre recruteur|votre recruteuse|your recruiter|your contact|contact name|name|nom|nom et prenom|naam|contactpersoon|"+
		"auskunft erteilt|ruckfragen an|fragen an|fur ruckfragen|informations aupres de|renseignements aupres de|questions a")
	add(phrase{self: true}, "je suis|i'm|i am|ich bin|ici|c'est|hier ist|this is")
	add(phrase{pair: true}, "reach out to|speak to|speak with|talk to|talk with|chat to|get in touch with|liaise with|interview with|report to|reports to|reporting to|"+
		"you will report to|reportez a|reporterez a|rattache a|founded by|co-founded by|cofounded by|fonde par|fondee par|cree par|creee par|"+
		"lance par|lancee par|dirige par|dirigee par|encadre par|encadree par|led by|managed by|headed by|gegrundet von|geleitet von|"+
		"melde dich bei|melden sie sich bei|meldet euch bei|wende dich an|wenden sie sich an|schreib an|schreiben sie an|schreib|"+
		"contactez|contacter|contacte|prendre contact avec|appelle|appelez|demande|demandez|rencontre|rencontrez|parlez-en a|"+
		"parle-en a|un mot a|un message a|un mail a|discutons|dites bonjour a|sprich|ruf|frag|kontaktiere|hit up|message|drop a line to|say hi to|"+
		"proposee par|propose par|rekruter|rekruterin|recruiterin|suivi de mission|suivi de dossier|referent rh|"+
		"n'hesite pas a contacter")
	add(phrase{known: true}, "avec|with|mit|par|by|bei|von|s'appelle|autour de|de la part de|aux cotes de|named|namens|nomme|nommee")
	add(phrase{far: true}, "envoyez|envoyer|envoie|envoyez-moi|adressez|adresser|transmettre|transmettez|faire parvenir|postulez|postuler|"+
		"candidature|candidatures|cv|send|submit|apply|forward|senden|schicken|richten|bewerben|mailen")
	return m
}()

// formsOfAddress may announce a name anywhere.
var formsOfAddress = map[string]bool{
	"m": true, "mr": true, "mme": true, "mlle": true, "madame": true, "monsieur": true, "mrs": true, "ms": true, "frau": true, "herr": true, "herrn": true,
}

// names finds the names of people; taken are the contacts already found.
func names(s string, taken []Removal) []Removal {
	f := text.Fold(s)
	var found []Removal
	folded := f.Text
	for i := 0; i < len(folded); {
		c := folded[i]
		if c < 'a' || c > 'z' {
			i++
			continue
		}
		from := i
		for i < len(folded) && (folded[i] >= 'a' && folded[i] <= 'z' || folded[i] >= 0x80) {
			i++
		}
		if !mayCue(folded[from:i]) {
			continue
		}
		if cue := cues[folded[from:i]]; cue != nil {
			if r, ok := cueAt(s, f, cue, from, i, taken); ok {
				found = append(found, r...)
			}
		}
	}
	found = append(found, besideContacts(s, taken)...)
	found = append(found, signatures(s)...)
	found = append(found, fullNames(s)...)
	return repeated(s, found)
}

// cueAt looks for a name after the word folded[from:to], which begins a cue.
func cueAt(s string, f text.Folded, cue *cue, from, to int, taken []Removal) ([]Removal, bool) {
	word := f.Text[from:to]
	if cue.address {
		at := f.Span(from, from).From
		if p, ok := personAt(s, at); ok && p.titled && startsUpper(s[at:]) && p.isPerson(true) && !(at > 0 && (isAlnum(s[at-1]) || s[at-1] == '.' || s[at-1] == '-')) &&
			(word != "m" || strings.HasPrefix(s[at:], "M.") && !amountBefore(s, at)) {
			return withNext(s, p), true
		}
	}
	if cue.closing {
		if r, ok := closingAt(s, f, from, taken); ok {
			return []Removal{r}, true
		}
	}
	if cue.role {
		if r, ok := roleHolder(s, f.Span(from, from).From); ok {
			return r, true
		}
	}
	for _, ph := range cue.phrases {
		end := from + len(ph.words)
		if !strings.HasPrefix(f.Text[from:], ph.words) || end < len(f.Text) && f.Text[end] >= 'a' && f.Text[end] <= 'z' {
			continue
		}
		if ph.far {
			if r, ok := addressee(s, f, end); ok {
				return []Removal{r}, true
			}
			continue
		}
		if p, ok := afterCue(s, f.Span(end, end).From); ok && ph.known {
			if p.isFirstNameAlone() && !startsUpper(strings.TrimLeft(s[p.to:], " ")) {
				return withNext(s, p), true
			}
			if p.ended && !isUpper(p.words[0]) && isFirstName(p.words[0]) && len(p.words) <= 3 && !p.company &&
				(len(p.words) == 1 || !isCompany(s[p.from:])) {
				return withNext(s, p), true
			}
		} else if ok && ph.pair && p.isPair() && !isCompany(s[p.from:]) {
			return withNext(s, p), true
		} else if ok && p.isPerson(ph.strong) && (ph.strong || p.announced || p.isKnown() || ph.self && p.isSignedInCapitals()) {
			return withNext(s, p), true
		}
	}
	return nil, false
}

// withNext returns the removal of a name and of a second one that "et" joins to it: "avec Léa et Karim".
func withNext(s string, p person) []Removal {
	found := []Removal{{Name, p.from, p.to}}
	for _, and := range []string{" et ", " and ", " und ", " ou ", " or ", " oder ", " & "} {
		if !strings.HasPrefix(s[p.to:], and) {
			continue
		}
		if q, ok := personAt(s, p.to+len(and)); ok && !q.company && q.isKnown() && q.ended {
			return append(found, Removal{Name, q.from, q.to})
		}
	}
	return found
}

// amountBefore reports whether a number stands before "M.", which then means millions.
func amountBefore(s string, at int) bool {
	t := strings.TrimRight(s[:at], " \u00a0")
	return t != "" && isDigit(t[len(t)-1])
}

// afterCue reads the name that follows a cue at i.
func afterCue(s string, i int) (person, bool) {
	start, newlines := i, 0
	if colon := strings.IndexByte(s[i:min(len(s), i+26)], ':'); colon >= 0 && !strings.ContainsAny(s[i:i+colon], "\n.;,!?") {
		if p, ok := personAt(s, i+len(s[i:i+colon])-len(strings.TrimLeft(s[i:i+colon], " "))); !ok || !p.isKnown() { // "Écrivez à Bruno :"
			i += colon + 1 // "Mein Kontakt bei Hays:"
		}
	}
	for i < len(s) && i-start < 60 {
		c := s[i]
		switch {
		case c == '\n':
			if newlines++; newlines > 2 {
				return person{}, false
			}
			i++
			continue
		case strings.IndexByte(" \t\r:-,*\"'>(=#_|•", c) >= 0:
			i++
			continue
		case strings.HasPrefix(s[i:], "\u00a0"), strings.HasPrefix(s[i:], "–"):
			_, n := 0, len("\u00a0")
			if s[i] == 0xe2 {
				n = 3
			}
			i += n
			continue
		}
		if newlines == 0 && isLinking(s[i:]) {
			i += strings.IndexByte(s[i:], ' ') + 1
			continue
		}
		break
	}
	if newlines > 0 && !strings.Contains(s[start:i], ":") {
		return person{}, false
	}
	p, ok := personAt(s, i)
	p.announced = strings.Contains(s[start:i], ":")
	return p, ok
}

// addressee reads the name after the preposition that follows "envoyez votre CV" in the same sentence.
func addressee(s string, f text.Folded, end int) (Removal, bool) {
	window := f.Text[end:min(len(f.Text), end+90)]
	if i := strings.IndexAny(window, "\n.;!?"); i >= 0 {
		window = window[:i]
	}
	for _, prep := range []string{" a ", " aupres de ", " a l'attention de ", " to ", " an ", " bei ", " aan "} {
		i := strings.Index(window, prep)
		if i < 0 {
			continue
		}
		at := f.Span(end+i+len(prep), end+i+len(prep)).From
		if p, ok := personAt(s, at); ok && (p.titled || isFirstName(p.words[0])) {
			return Removal{Name, p.from, p.to}, true
		}
	}
	return Removal{}, false
}
