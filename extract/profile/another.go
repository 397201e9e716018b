package profile

import "tjm/extract/text"

// another reports whether the years are those of somebody of the house: "La directrice du projet a 20 ans d'ancienneté",
// "our CTO has fifteen years of Java", or of a thing.
func another(d *text.Document, s span, from int) bool {
	if isOne(d, s.to, "running") && d.Ends(s.to+1) {
		return true // "rated 4.8 for five years running"
	}
	if reaching.Has(d, s.from-2) {
		return false // "votre pratique remonte à huit ans"
	}
	if !isOne(d, s.from-1, "a", "has", "hat", "heeft") || s.from-from > 8 {
		return false
	}
	if !isOne(d, from, "la", "le", "notre", "nos", "votre", "our", "your", "the", "die", "der", "unser", "unsere", "son", "sa", "onze") {
		return false
	}
	return !within(d, candidates, from, s.from-1) && !within(d, people, from, s.from-1) && !within(d, persons, from, s.from-1)
}

// introduced reports whether the years are those of somebody named before a comma, whom the reader will work with: "tu
// travailleras avec Sophie, développeuse depuis quinze ans".
func introduced(d *text.Document, s span, from int) bool {
	t := d.Tokens()
	k := s.from - 1
	if k-3 < from || !isOne(d, k, "depuis", "for", "seit", "since") {
		return false
	}
	for k--; k > from && s.from-k <= 5 && !t[k].Is(','); k-- {
		if t[k].Kind != text.Word {
			return false
		}
	}
	if k <= from || !t[k].Is(',') || !within(d, people, k+1, s.from-1) || !t[k-1].Cap && !t[k-1].Is(']') {
		return false
	}
	return within(d, besides, from, k)
}

// besides lead to somebody of the house.
var besides = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "avec|encadre·e par|encadre.e par|encadre(e) par|accompagne·e par|accompagne(e) par|forme·e par|epaule·e par|suivi par|suivie par|suivi·e par|supervise par|supervised by|mentored by|betreut von|angeleitet von|encadre par|encadree par|forme par|formee par|epaule par|accompagne par|votre binome|ton binome|binome|votre collegue|ton collegue|ta collegue|votre responsable|ton responsable|ta responsable|votre manager|ton manager|votre tuteur|ta tutrice|aux cotes|with|alongside|under|your colleague|your manager|our|mit|neben|unter|dein|deine|ihr|ihre|unser|unsere|notre"})

// spent reports whether an amount of money is what goes with the years: "a budget of £19m over four years".
func spent(d *text.Document, s span, from int) bool {
	if !isOne(d, s.from-1, "over", "sur", "uber", "across", "for", "pour", "fur") {
		return false
	}
	for k := s.from - 2; k >= max(from, s.from-6); k-- {
		if t := d.Tokens()[k]; t.Is('€') || t.Is('£') || t.Is('$') || isOne(d, k, "euros", "euro", "million", "millions", "milliards", "milliard", "mio", "mrd", "eur", "gbp", "usd", "chf", "m") && k > from && d.Tokens()[k-1].Kind == text.Number {
			return true
		}
	}
	return false
}

// calledSo reports whether the reader is called by the trade that the years are spent in: "Développeur PHP depuis plus de 6
// ans, vous aimez les tests".
func calledSo(d *text.Document, s span, from, to int) bool {
	return s.to+1 < to && d.Tokens()[s.to].Is(',') && isOne(d, s.to+1, "vous", "tu", "you", "sie", "du") && people.Has(d, from)
}

// possessed reports whether a team or a product is what the years are of: "l'équipe 15 ans d'ancienneté".
func possessed(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 2; i-- {
		if d.Tokens()[i].Kind != text.Word {
			return false
		}
		if isOne(d, i, "equipe", "application", "logiciel", "plateforme", "produit", "outil", "startup", "entreprise", "team", "product", "company", "produkt", "firma", "a", "has", "hat") {
			return !isOne(d, i, "a", "has", "hat") || somebodyElse(d, i)
		}
	}
	return false
}

// reaching stand before an "à" that is no verb: "le seuil à dix années".
var reaching = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "seuil|plancher|minimum|barre|limite|exigence|fixe|fixee|remonte|remontent|eleve|equivaut|correspond"})

// somebodyElse reports whether the verb at token i has a subject other than the candidate: "l'encadrant a vingt ans de
// métier".
func somebodyElse(d *text.Document, i int) bool {
	if _, n := candidates.At(d, i-1); n > 0 || i < 2 || reaching.Has(d, i-1) || d.Tokens()[i-1].Kind != text.Word {
		return false
	}
	if d.Tokens()[i-2].Is('\'') {
		i--
	}
	return isOne(d, i-2, "l", "le", "la", "notre", "votre", "ton", "son", "the", "our", "your", "unser", "unsere", "das", "der", "die")
}

// alternative reports whether the years are a lower choice beside those asked just before, which end at token last: "cinq
// ans d'expérience ou quatre ans si elles sont toutes sur Talend".
func alternative(d *text.Document, s span, last int) bool {
	if last < 0 || s.from-last > 9 || !isOne(d, s.from-1, "ou", "or", "oder", "bien", "only", "nur", "seulement", "just") {
		return false
	}
	or := false
	for k := last; k < s.from; k++ {
		if d.Ends(k) {
			return false
		}
		or = or || isOne(d, k, "ou", "or", "oder")
	}
	return or
}

// ago reports whether the years lie back: "vor acht Jahren", "il y a plus de dix ans".
func ago(d *text.Document, s span, from int) bool {
	for k := s.from - 1; k >= from && s.from-k <= 5; k-- {
		if _, n := agos.At(d, k); n > 0 && k+n == s.from {
			return true
		}
	}
	return false
}

// retold reports whether the next sentence says what else the years are: "Huit ans ! C'est l'âge de notre schéma."
func retold(d *text.Document, s span) bool {
	k := s.to
	for k < s.to+2 && d.Ends(k) {
		k++
	}
	return k > s.to && k < len(d.Tokens()) && told.Has(d, k)
}

// waived reports whether so many years are not asked for: "vingt ans ne nous font pas peur, dix sont exigés".
func waived(d *text.Document, s span, to int) bool {
	for k := s.to; k < min(to, s.to+6); k++ {
		if d.Tokens()[k].Is(',') {
			return false
		}
		if waivers.Has(d, k) {
			return true
		}
	}
	return false
}
