package when

import "tjm/extract/text"

// firmPart returns the firm part of a span of months or years that ends before token k, where the words behind it name
// one: "24 mois dont 12 fermes", "trente-six mois, tranche ferme de douze".
func firmPart(d *text.Document, k int, unit period) (length, bool) {
	t := d.Tokens()
	for i := k; i < len(t) && i < k+6 && !d.Ends(i); i++ {
		sort, n := firmCues.At(d, i)
		if n == 0 {
			continue
		}
		j := i + n
		for j < len(t) && (t[j].Is(':') || t[j].Is('(')) {
			j++
		}
		v, end, ok := quantity(d, j)
		if !ok || v <= 0 {
			return length{}, false
		}
		l := length{n: v, unit: unit, from: j, to: end}
		if u, m := periods.At(d, end); m > 0 {
			l.unit, l.to = u, end+m
		}
		if l.unit < month {
			return l, false
		}
		_, m := firms.At(d, l.to)
		return l, sort || m > 0
	}
	return length{}, false
}

// formerContract reports whether the clause before token k is about a contract of the past.
func formerContract(d *text.Document, from, k int) bool {
	for i := k - 1; i >= from && k-i <= 8 && !d.Tokens()[i].Is(',') && !d.Tokens()[i].Is(';'); i-- {
		if _, n := formers.At(d, i); n > 0 {
			return true
		}
	}
	return false
}

var formers = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "previous contract|former contract|last contract|previous engagement|previous assignment|precedent contrat|precedent marche|precedente mission|contrat precedent|marche precedent|mission precedente|dernier contrat|derniere mission|ancien contrat|ancien marche|letzter vertrag|letzte projekt|vorheriger vertrag|vorige opdracht"})

// visit reports whether somebody is asked to come for the span that begins at token k: "venez une semaine à Compiègne",
// not "venez une semaine sur deux".
func visit(d *text.Document, l length) bool {
	for n := 1; n <= 3; n++ {
		if _, m := comings.At(d, l.from-n); m == n {
			next := d.Text(l.to, l.to+1)
			return next != "sur" && next != "par" && next != "per"
		}
	}
	return false
}

var comings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "venez|viens|venez pour|restez|come for|stay for|come in for|kommen sie fur|komm fur"})

var (
	// firmCues lead to the part of a span; true says by itself that it is firm.
	firmCues = text.NewLexicon(
		text.Entry[bool]{Meaning: true, Phrases: "tranche ferme de|tranche ferme|dont une tranche ferme de|firm period of|firm term of|davon fest"},
		text.Entry[bool]{Meaning: false, Phrases: "dont|including|of which|davon|waarvan"},
	)
	firms = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ferme|fermes|firm|guaranteed|garanti|garantis|garanties|fest|confirme|confirmes|vast"})
)

// noMore closes a span that is all there is.
var noMore = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "pas plus|pas davantage|grand maximum|tout au plus|no more|not more|tops|hochstens|nicht mehr|mehr nicht"})

// monthlyShare reports whether the days before which token k stands are those of each month, of which a price is told.
func monthlyShare(d *text.Document, from, k int) bool {
	if d.Text(k-1, k) != "pour" && d.Text(k-1, k) != "for" && d.Text(k-1, k) != "fur" {
		return false
	}
	for i := max(from, k-5); i < k-1; i++ {
		if eachMonth.Has(d, i) {
			return true
		}
	}
	return false
}

var eachMonth = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "par mois|/ mois|/mois|mensuels|mensuel|chaque mois|per month|a month|each month|/ month|/month|monthly|im monat|pro monat|monatlich"})

// retold reports whether the words behind a span say what else it is: "Trente mois : c'est le temps moyen que nos
// développeurs passent sur un produit".
func retold(d *text.Document, k int) bool {
	i := k
	for i < k+2 && i < len(d.Tokens()) && d.Tokens()[i].Kind == text.Symbol {
		i++
	}
	return i > k && retellings.Has(d, i)
}

var retellings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "c'est le temps moyen|c'est la duree moyenne|c'est le temps que|c'est le temps qu'|c'est le delai|c'est l'age|c'est l'anciennete|c'est notre delai|c'est en moyenne|that's how long|that is how long|that's the average|that is the average|that's the time|so lange|das ist die durchschnittliche|das ist die zeit"})

// hired reports whether the sentence that begins at token from goes on about how people are hired: "Process : deux
// entretiens, un test. Comptez trois semaines."
func hired(d *text.Document, from int) bool {
	t := d.Tokens()
	for k := from - 1; k >= 0 && from-k <= 50 && t[k].Kind != text.Line; k-- {
		if hirings.Has(d, k) {
			return true
		}
	}
	return false
}

var hirings = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "process :|processus :|deroulement :|recrutement :|le recrutement :|hiring :|hiring process|interview process|selection :|entretien|entretiens|interview|interviews|take-home|processus de recrutement|process de recrutement|vorstellungsgesprach|vorstellungsgesprache|bewerbungsprozess|auswahlverfahren"})

// turns reports whether what is said of a first while changes then: "deux mois sur site, puis à distance".
func turns(d *text.Document, from, to int) bool {
	for k := from; k < to; k++ {
		if afterwards.Has(d, k) {
			return true
		}
	}
	return false
}

// highest reports whether the label before token k is that of an upper limit: "Durée maximale des contrats : 3 ans".
func highest(d *text.Document, from, k int) bool {
	for i := max(from, k-10); i < k; i++ {
		if highests.Has(d, i) {
			return true
		}
	}
	return false
}

var (
	afterwards = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "puis|ensuite|apres|apres quoi|then|afterwards|after that|dann|danach|anschliessend|avant|before|bevor|par an|per year|pro jahr|au debut|at first|d'abord|anfangs"})
	highests   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "duree maximale|duree maximum|duree max|maximum length|maximum duration|maximum term|hochstdauer|maximale laufzeit|maximale dauer|hochstlaufzeit"})
)
