package pay

import (
	"tjm/extract/text"
	"tjm/internal/market"
)

// readUnit reads the unit behind the figures: "/j", "par jour", "HT la journée", "pd", "€/Std.".
func (a *amount) readUnit(d *text.Document) {
	t := d.Tokens()
	k := a.figures
	priced := a.currency != ""
	if k+1 < len(t) && t[k].Is('+') && t[k].Glued && !t[k+1].Glued {
		if u, end := unitAt(d, k+1, priced); end > 0 {
			a.unit, a.to = u, end // "£600+ a day"
			return
		}
	}
	if j := aside(d, k); j > k && priced {
		k = j // "450 € (8 ans) HT par jour"
	}
	if k+1 < len(t) && (isWord(d, k, "x") || t[k].Is('×') || t[k].Is('*')) && priced {
		if n, ok := numberAt(d, k+1); ok {
			if u, m := units.At(d, n.to); m > 0 && (u == market.Daily || u == market.Hourly) {
				a.unit, a.to = u, n.to+m // "450 € × 60 jours"
				return
			}
		}
	}
	for range 6 {
		if _, n := beforeTaxes.At(d, k+1); n > 0 {
			priced = true // "380 jour HT"
		}
		if u, end := unitAt(d, k, priced); end > 0 {
			a.unit, a.to = u, end
			return
		}
		if foreignUnit(d, k) {
			a.refused = "the price of something else than working time"
			return
		}
		_, n := fillers.At(d, k)
		if n == 0 {
			break
		}
		if _, m := beforeTaxes.At(d, k); m > 0 {
			priced = true // "550 et 600 HT jour"
		}
		k += n
	}
	if _, n := eachWords.At(d, k); n > 0 && a.each(d) {
		a.unit, a.to = market.Daily, k+n
		return
	}
	if isWord(d, k, "l") && k+2 < len(t) && t[k+1].Is('\'') && (isWord(d, k+2, "un") || isWord(d, k+2, "unite")) && a.each(d) {
		a.unit, a.to = market.Daily, k+3
		return
	}
	a.lateUnit(d, k)
}

// foreignUnit reports whether the unit at token k is none of working time: "/km", "par personne", "la semaine", "à la minute".
func foreignUnit(d *text.Document, k int) bool {
	if isWord(d, k, "par") || isWord(d, k, "per") || k < len(d.Tokens()) && d.Tokens()[k].Is('/') {
		_, n := foreign.At(d, k+1)
		return n > 0
	}
	_, n := per.At(d, k)
	if n == 0 {
		return false
	}
	_, m := otherTimes.At(d, k+n)
	return m > 0
}

// otherTimes are units of time that pay is not kept in.
var otherTimes = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "semaine|week|woche|nuit|nuitee|night|nacht|minute|seconde|saison|season|trimestre|quarter|tonne|kilo|litre|place|billet"})

// each reports whether days are counted in the sentence before the amount: "240 jours à facturer, à 390 € l'un".
func (a *amount) each(d *text.Document) bool { return eachBefore(d, a.from) }

var eachWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "chacun|chacune|piece|each|apiece"})

// fewDays are the numbers that ads write in words before days.
var fewDays = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "trente|quarante|cinquante|soixante|cent|forty|fifty|sixty|zwanzig|dreissig|vierzig|funfzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|de|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty"})

// eachBefore is each for the amount that begins behind token i.
func eachBefore(d *text.Document, i int) bool {
	t := d.Tokens()
	from, _ := d.Sentence(i, 20)
	for k := from + 1; k < i; k++ {
		if u, n := units.At(d, k); n > 0 && u == market.Daily && (t[k-1].Kind == text.Number || fewDays.Has(d, k-1)) {
			return true
		}
	}
	return false
}

// eaches stand behind the price of one of the days counted before.
var eaches = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "chacun|chacune|l'un|l'une|piece|l'unite|each|apiece|per day|jeweils|je tag|das stuck"})

// lateUnit finds a unit behind words that only give reasons: "430/500 selon l'expérience, HT et par jour".
func (a *amount) lateUnit(d *text.Document, k int) {
	for n := range 14 {
		if n > 0 {
			if u, end := unitAt(d, k, false); end > 0 {
				a.unit, a.to, a.late = u, end, true
				return
			}
		}
		_, m := reasons.At(d, k)
		if m == 0 {
			if _, m = fillers.At(d, k); m == 0 {
				return
			}
		}
		k += m
	}
}

// unitBefore reads the unit of "10 jours à 800 €" and "5 jours par mois à 380 €", in which a count of days or hours
// stands before the amount at token i.
func unitBefore(d *text.Document, i int) market.Unit {
	t := d.Tokens()
	for k := i - 1; k >= 0 && i-k <= 4; k-- { // "vous facturez à l'heure : 58 €"
		if u, n := billed.At(d, k); n > 0 {
			if k+n == i || k+n == i-1 && (t[i-1].Is(':') || t[i-1].Is('=') || t[i-1].Is('(')) {
				return u
			}
			break
		}
	}
	if i >= 3 && isWord(d, i-1, "a") && t[i-2].Is(',') && eachBefore(d, i-2) {
		return market.Daily // "8 jours entre le 12 et le 23 janvier, à 420 €"
	}
	if i >= 3 {
		if _, n := soldDays.At(d, i-1); n == 1 {
			if u, m := units.At(d, i-2); m == 1 && (t[i-3].Kind == text.Number || fewDays.Has(d, i-3)) && (u == market.Daily || u == market.Hourly) {
				return u // "20 jours facturés 400 €"
			}
		}
	}
	for n := 2; n <= 4 && i-n > 1; n++ {
		if _, m := atPrices.At(d, i-n); m == n && eachBefore(d, i-n) {
			return market.Daily // "12 jours à raison de 420 €"
		}
	}
	if i < 3 || !isWord(d, i-1, "a") && !isWord(d, i-1, "at") && !isWord(d, i-1, "x") && !isWord(d, i-1, "zu") && !t[i-1].Is('@') && !t[i-1].Is('×') && !t[i-1].Is('*') {
		return ""
	}
	for k := i - 2; k > 0 && i-k <= 6 && (t[k].Kind == text.Word || t[k].Is('/')); k-- {
		u, n := units.At(d, k)
		if n > 0 && (t[k-1].Kind == text.Number || fewDays.Has(d, k-1)) && (u == market.Daily || u == market.Hourly) {
			return u
		}
	}
	return ""
}

var (
	// soldDays follow a count of days that are paid for one by one.
	soldDays = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "vendus|vendues|factures|facturees|facturables|payes|payees|remuneres|remunerees|budgetes|budgetees|chiffres|chiffrees|achetes|achetees|commandes|commandees|regles|billed|charged|paid|costed|priced|sold|bought"})
	// atPrices stand between a count of days and the price of one.
	atPrices = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a raison de|au prix de|au tarif de|au taux de|sur la base de|sur une base de|zu je|zum satz von|zum preis von|at a rate of|at the rate of|priced at|billed at|a rato de"})
)

// yourDays are the days of whoever does the work.
const yourDays = "vos journees|votre journee|tes journees|ta journee|votre journee a|vos journees a|ta journee a|votre journee est a|each of your days|your days|your day|your days at|your day at|ihr tag|dein tag|ihre tage|deine tage"

var yourDay = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: yourDays})

// yourDays reports whether such days stand just before the amount.
func (s *scan) yourDays(a *amount) bool { return within(s.d, yourDay, max(0, a.from-3), a.from) }

// billed name the unit before the amount.
var billed = text.NewLexicon(
	text.Entry[market.Unit]{Meaning: market.Hourly, Phrases: "nach stunden ab|nach stunden|stundenweise|a l'heure|par heure|per hour|by the hour|pro stunde|heure"},
	text.Entry[market.Unit]{Meaning: market.Daily, Phrases: yourDays + "|chaque journee|la journee a|la journee est a|der tag zu|nach tagen ab|nach tagen|tageweise|au jour|a la journee|par jour|per day|by the day|pro tag"},
	text.Entry[market.Unit]{Meaning: market.Monthly, Phrases: "au mois|par mois|per month|by the month|pro monat"},
)

func isWord(d *text.Document, i int, w string) bool { return d.Text(i, i+1) == w }

// unitAt reads a unit at token i; bare also takes one without "/" or "par" before it.
func unitAt(d *text.Document, i int, bare bool) (u market.Unit, end int) {
	t := d.Tokens()
	if i >= len(t) || t[i].Kind == text.Line {
		return "", 0
	}
	if u, n := unitWords.At(d, i); n > 0 && (bare || t[i].Glued || n > 1 || isWord(d, i, "pd")) && !partOfDuration(d, i+n) {
		return u, i + n
	}
	_, n := per.At(d, i)
	if n == 0 {
		return "", 0
	}
	k := i + n
	if k < len(t) && t[k].Is('\'') {
		k++
	}
	// "100 €/ 1 jour" and "/ jour"
	if k+1 < len(t) && isWord(d, k, "1") {
		k++
	}
	if c, m := currencies.At(d, k); m > 0 && c != "" {
		k += m
	}
	if k < len(t) && t[k].Kind != text.Line {
		if u, m := units.At(d, k); m > 0 {
			return u, k + m
		}
	}
	return "", 0
}

// partOfDuration refuses "500 € jour 3": the word behind belongs to what follows.
func partOfDuration(d *text.Document, i int) bool {
	t := d.Tokens()
	return i < len(t) && t[i].Kind == text.Word && t[i].Glued && !t[i].Fused
}

// unitApart reads the unit that stands in a cell of its own further on in the sentence: "480 € la première année, 500 €
// ensuite, par jour et hors taxes".
func (s *scan) unitApart(a *amount) market.Unit {
	d, t := s.d, s.d.Tokens()
	if s.of(a.to) {
		return ""
	}
	_, end := d.Sentence(a.from, 40)
	for k := a.to; k+1 < end; k++ {
		if !t[k].Is(',') && !t[k].Is('(') && !t[k].Is(':') {
			continue
		}
		u, to := unitAt(d, k+1, false)
		if to == 0 {
			continue
		}
		if to < len(t) && (isWord(d, to, "et") || isWord(d, to, "and") || isWord(d, to, "und")) {
			to++
		}
		for to < len(t) && !d.Ends(to) {
			_, n := fillers.At(d, to)
			if n == 0 {
				break
			}
			to += n
		}
		if d.Ends(to) || t[to].Is(',') {
			return u
		}
	}
	return ""
}

// subscribed reports whether it is someone's time that is had by subscription.
func (s *scan) subscribed(a *amount, w surroundings) bool {
	if a.currency == "" || a.kilo || *a.lo < 1500 || a.unit != market.Monthly && a.unit != "" || !subscriptions.Has(s.d, w.beforeAt) || s.permanent {
		return false
	}
	monthly := a.unit == market.Monthly || isWord(s.d, w.beforeTo, "mensuel") || !isWord(s.d, w.beforeAt, "abonnement")
	_, to := s.d.Sentence(a.from, 30)
	return monthly && within(s.d, timeSold, a.to, to)
}

var (
	subscriptions = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "abonnement|monthly subscription|monatsabo"})
	timeSold      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "plein temps|temps plein|temps complet|mi temps|mi-temps|temps partiel|jours par semaine|jours semaine|j/semaine|jours par mois|full time|full-time|half time|half-time|part time|part-time|days a week|days per week|days a month|vollzeit|teilzeit|tage pro woche|tage die woche|tage im monat"})
)
