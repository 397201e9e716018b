package terms

import (
	"strconv"

	"tjm/extract/text"
)

// count is a number of days, or a share of the time, with the period it is for.
type count struct {
	lo, hi   float64
	per      rate
	from, to int  // tokens
	unit     int  // token behind "2 jours"; the period may follow later
	where    side // the side that the count names itself ("3 bureau"); 0 when none
	said     bool // the period is named, not taken for a week
	rough    bool // a share of other spans than a week of five days: "une semaine sur trois"
	visit    bool // visits are counted, not days: they are presence whatever stands beside
}

type rate int

const (
	perWeek      rate = iota + 1
	perMonth          // days a month
	perYear           // days of a longer time, a day and a half a month at most
	percent           // share of the time
	perFortnight      // days of two weeks; becomes perWeek
	perTwoMonths      // these three become perMonth or perYear
	perQuarter
	perHalfYear
)

var numbers = text.NewLexicon(
	text.Entry[float64]{Meaning: 1, Phrases: "un|une|one|ein|eine|einen|einem|einer|eines|einmal|once|een|a|an|a single|un seul|une seule|un unique|une unique|ein einziger|einen einzigen|einziger"},
	text.Entry[float64]{Meaning: 1.5, Phrases: "anderthalb|eineinhalb|anderhalve"},
	text.Entry[float64]{Meaning: 2, Phrases: "due|dos|dois|duas|dwa|deux|two|zwei|twee|couple of|a couple of|zweimal|twice"},
	text.Entry[float64]{Meaning: 2.5, Phrases: "zweieinhalb|tweeenhalve"},
	text.Entry[float64]{Meaning: 3, Phrases: "tre|tres|trzy|trois|three|drei|drie|dreimal"},
	text.Entry[float64]{Meaning: 3.5, Phrases: "dreieinhalb"},
	text.Entry[float64]{Meaning: 4, Phrases: "quatre|four|vier|quattro|cuatro|quatro"},
	text.Entry[float64]{Meaning: 5, Phrases: "cinq|five|funf|vijf|cinque|cinco"},
	text.Entry[float64]{Meaning: 6, Phrases: "six|sechs|zes|seis|sei"}, text.Entry[float64]{Meaning: 7, Phrases: "sept|seven|sieben|zeven"},
	text.Entry[float64]{Meaning: 8, Phrases: "huit|eight|acht"}, text.Entry[float64]{Meaning: 9, Phrases: "neuf|nine|neun"},
	text.Entry[float64]{Meaning: 10, Phrases: "dix|ten|zehn|tien|une dizaine de"}, text.Entry[float64]{Meaning: 12, Phrases: "douze|twelve|zwolf|une douzaine de"},
	text.Entry[float64]{Meaning: 15, Phrases: "quinze|fifteen|funfzehn|une quinzaine de"}, text.Entry[float64]{Meaning: 20, Phrases: "vingt|twenty|zwanzig"},
)

var (
	dayWords   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "giorno|giorni|dia|dias|dni|gg|jour|jours|j|jrs|jr|journee|journees|day|days|tag|tage|tagen|dag|dagen|fois|times|mal|jours consecutifs|full days|dpw|d"})
	weekWords  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "semaine|semaines|week|weeks|woche|wochen|weken"})
	visitWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "matinee|matinees|apres-midi|apres-midis|demi-journee|demi-journees|morning|mornings|afternoon|afternoons|vormittag|vormittage|nachmittag|nachmittage|ochtend|ochtenden|middag|middagen|x|visite|visites|visit|visits|deplacement|deplacements|passage|passages|nuits d'hotel|nuitees|nights away|hotelnachte|ubernachtungen|aller retour|aller-retour|allers retours|allers-retours|a/r|trip|trips|besuch|besuche|anreise|anreisen|regroupement|regroupements|rassemblement|rassemblements|seminaire|seminaires|venue|venues|seance sur place|gathering|gatherings|meetup|meetups|offsite|offsites|tage am stuck"})
	timesWords = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "einmal|zweimal|dreimal|once|twice"})
	dayPlaces  = text.NewLexicon(text.Entry[side]{Meaning: onSite, Phrases: "de bureau|d'atelier|d'usine|de labo|bureau|office|in office|in the office|site|sur site|sur place|presentiel|on site|onsite|vor ort|buro|client|kantoor"}, text.Entry[side]{Meaning: away, Phrases: "ailleurs|elsewhere|anderswo|ou vous voulez|ou tu veux|wherever you like|maison|a la maison|tt|teletravail|remote|home|at home|from home|wfh|distanciel|a distance|domicile|a domicile|homeoffice|home office|ho|thuis|chez vous|chez toi|zu hause"})
	toWords    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a|-|/|ou|to|or|bis|oder|et|tot|of"})
	otherUnits = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de formation|d'integration|d'onboarding|de passation|d'astreinte|d'astreintes|ouvres|de conges|de rtt|de vacances|d'essai|de prestation|de mission|de travail|premiers|premieres|apres|later|ago|formation"})
)

// periods of counted days.
var periods = text.NewLexicon(
	text.Entry[rate]{Meaning: perWeek, Phrases: "fois la semaine|jours la semaine|toutes les semaines|a settimana|alla settimana|per settimana|la settimana|/settimana|su cinque|su 5|a la semana|por semana|/semana|semanales|de cada cinco|por semana|w tygodniu|tygodniowo|op de vijf|van de vijf|op vijf|/semaine|/ semaine|/sem|/ sem|/sem.|/s|par semaine|par sem|chaque semaine|hebdo|hebdomadaire|hebdomadaires|hebdomadairement|/week|/ week|per week|a week|each week|every week|weekly|/wk|pro woche|/woche|/ woche|in der woche|die woche|wochentlich|je woche|per w|/5|/ 5|sur 5|sur cinq|out of 5|von 5|p/w|/w|per weekly|every single week|jede woche|die woche|wochentl.|/kw|elke week|of each week|of every week|de chaque semaine|jeder woche|in jeder woche|pro kalenderwoche|je arbeitswoche|of the week|de la semaine"},
	text.Entry[rate]{Meaning: perFortnight, Phrases: "toutes les deux semaines|toutes les 2 semaines|tous les quinze jours|tous les 15 jours|par quinzaine|semaine sur deux|une semaine sur deux|every two weeks|every 2 weeks|every other week|every second week|a fortnight|per fortnight|fortnightly|each fortnight|biweekly|bi-weekly|alle zwei wochen|alle 2 wochen|alle 14 tage|jede zweite woche|zweiwochentlich|zweiwochig|zweimal im monat|deux fois par mois|twice a month|alle vierzehn tage|tous les quatorze jours|tous les 14 jours|par periode de deux semaines|per two weeks|om de twee weken|bimensuel|bimensuels"},
	text.Entry[rate]{Meaning: perMonth, Phrases: "al mese|al mes|por mes|miesiecznie|par mois|/mois|/ mois|chaque mois|mensuel|mensuels|mensuelle|mensuelles|per month|a month|each month|/month|monthly|pro monat|/monat|im monat|monatlich|per maand|tous les mois|every month|jeden monat|/m|p/m|once monthly|elke maand|par mois maximum|monatl.|of each month|of every month|of the month|du mois|des monats|je monat|de chaque mois|jeden monats|dans le mois|in jedem monat|toutes les quatre semaines|every four weeks|alle vier wochen"},
	text.Entry[rate]{Meaning: perTwoMonths, Phrases: "every two months|every six weeks|every other month|alle zwei monate|alle sechs wochen|tous les deux mois|tous les 2 mois|toutes les six semaines|une fois tous les deux mois|bimestriel|bimestriels|bimestrielle|every second month|jeden zweiten monat"},
	text.Entry[rate]{Meaning: perQuarter, Phrases: "par trimestre|/trimestre|per quarter|pro quartal|chaque trimestre|tous les trimestres|trimestriel|trimestriels|trimestrielle|a quarter|each quarter|every quarter|quarterly|every three months|im quartal|quartalsweise|alle drei monate|tous les trois mois|tous les 3 mois|per kwartaal|par saison|trimestrielles|per season|each season|saisonnier|toutes les saisons|je quartal|jedes quartal|vierteljahrlich|once a quarter|elk kwartaal"},
	text.Entry[rate]{Meaning: perHalfYear, Phrases: "par semestre|pro halbjahr|im halbjahr|tous les six mois|chaque semestre|semestriel|semestrielle|semestriels|every six months|a semester|je halbjahr|halbjahrlich|alle sechs monate|twice yearly"},
	text.Entry[rate]{Meaning: perYear, Phrases: "par an|/an|/ an|per year|a year|pro jahr|im jahr|chaque annee|each year|every year|yearly|jahrlich|per jaar|annuel|annuels|annuelle|annuelles|dans l'annee|l'an|in the year|a jahr|im laufe des jahres|throughout the year|all year|tous les ans|je jahr|jedes jahr|elk jaar"},
)

// countAt reads "2j/sem", "2 à 3 jours", "deux jours par mois", "une semaine par mois" or "50 %" at token i.
func countAt(d *text.Document, i int) (c count, ok bool) {
	t := d.Tokens()
	if share, n := halves.At(d, i); n > 0 && share > 0 {
		span := isOne(d, i+n-1, "week", "semaine", "woche", "month", "mois", "monats", "tiers", "cinquieme", "cinquiemes", "fifth", "fifths", "funftel", "quart", "quarts", "third", "thirds", "drittel", "dritteln", "viertel", "vierteln", "passe", "passera", "fait") || isOne(d, i+n, "se")
		return count{lo: float64(share), hi: float64(share), per: percent, from: i, to: i + n, unit: i + n, said: span}, true
	}
	v, k, ok := smallNumber(d, i)
	if !ok {
		return c, false
	}
	c = count{lo: v, hi: v, from: i, to: k}
	if k+1 < len(t) && t[k].Is('/') && t[k].Glued && isOne(d, k+1, "5") && t[k+1].Glued && v < 5 {
		if _, n := dayWords.At(d, k+2); n == 0 {
			c.per, c.to, c.unit, c.said = perWeek, k+2, k+2, true // "TT 3/5"
			return c, true
		}
	}
	if _, n := toWords.At(d, k); n > 0 {
		if v2, k2, ok := smallNumber(d, k+n); ok && v2 > v && t[k].Kind != text.Line {
			c.hi, k = v2, k2
		}
	}
	if k >= len(t) {
		return c, false
	}
	if m, n := outOf(d, k); n > 0 && c.hi < m {
		if _, days := dayWords.At(d, k+n); days > 0 {
			c.to, c.unit = k+n+days, k+n+days
			return c.of(m), true // "an zwei von fünf Tagen"
		}
	}
	if t[k].Is('%') || isOne(d, k, "prozent", "percent") || isOne(d, k, "pour") && isOne(d, k+1, "cent") {
		c.per, c.to, c.unit = percent, k+1, k+1
		if _, n := spans.At(d, k+1); n > 0 {
			c.to, c.unit, c.said = k+1+n, k+1+n, true // "60 % of the week"
		}
		return c, c.hi <= 100
	}
	if t[k].Is('+') {
		k++
	}
	if _, n := halfMore.At(d, k); n > 0 {
		c.lo, c.hi, k = c.lo+0.5, c.hi+0.5, k+n // "one and a half days"
	}
	if c, ok := partAt(d, c, i, k); ok {
		return c, true
	}
	if namedDays(d, k) && c.hi <= 5 {
		k++
		c.to, c.unit, c.where = k+1, k+1, onSite
		c.per = periodOf(d, &c)
		c.said = c.per != 0
		return c, c.said
	}
	if c, ok := ellipticAt(d, c, i, k); ok {
		return c, true
	}
	fixed := fixedly.Has(d, k)
	k = behindGrades(d, k)
	if c, ok := sidedAt(d, c, k); ok {
		return c, true
	}
	if p, n := periods.At(d, k); n > 0 && p == perWeek && c.hi < 5 && isOne(d, i-1, "dont", "davon", "including") {
		c.per, c.to, c.unit, c.said = perWeek, k+n, k+n, true // "quarante jours, dont un par semaine à Florac"
		return c, true
	}
	week := false
	_, n := dayWords.At(d, k)
	if n == 1 && t[i].Kind == text.Word && (isOne(d, k, "d") || isOne(d, i, "a") && isOne(d, k, "jour", "jours")) {
		n = 0 // "un an d'expérience", "mises à jour"
	}
	if n == 0 {
		_, n = weekWords.At(d, k)
		week = n > 0
	}
	if n == 0 {
		_, n = visitWords.At(d, k)
		c.visit = n > 0
	}
	if _, m := timesWords.At(d, i); n == 0 && m > 0 {
		n, k = m, i
	}
	if n == 0 || c.hi > 22 && (c.hi > 230 || !yearBehind(d, k+n)) {
		return c, false
	}
	k += n
	if _, n := halfMore.At(d, k); n > 0 {
		c.lo, c.hi, k = c.lo+0.5, c.hi+0.5, k+n // "un jour et demi"
	}
	if g := behindGrades(d, k); g > k || t[min(k, len(t)-1)].Kind == text.Word {
		if m, n := outOf(d, g); n > 0 && c.hi < m && !c.visit {
			c.to, c.unit = g+n, g+n
			return c.of(m), true // "quatre jours ouvrés sur cinq", "une semaine sur trois"
		}
	}
	if _, n := otherUnits.At(d, k); n > 0 && !awayBehind(d, k, n) || tasked(d, k) || atAStretch(d, i, k) {
		return c, false
	}
	if where, m := dayPlaces.At(d, k); m > 0 && !week && !c.visit && c.hi <= 5 && (k+m >= len(t) || t[k+m].Kind != text.Word && t[k+m].Kind != text.Number || dayBounds.Has(d, k+m)) {
		c.where, c.per, c.to, c.unit, c.said = where, perWeek, k+m, k+m, true // "3j site"
		return c, true
	}
	c.to, c.unit = k, k
	if week {
		c.lo, c.hi = c.lo*5, c.hi*5
	}
	c.per = periodOf(d, &c)
	c.said = c.per != 0
	if (fixed || fixedly.Has(d, k)) && c.per == 0 && !week && !c.visit && c.hi <= 4 {
		c.per, c.said = perWeek, true // "un jour fixe": of every week
	}
	if week && c.per != perMonth && c.per != perYear {
		return c, false
	}
	if timed := timesWords.Has(d, i); c.per == 0 && (timed || c.visit || isOne(d, k-1, "fois", "times", "mal")) && weekBefore(d, i) {
		c.per, c.said = perWeek, true // "split your week as you like, so long as we see you twice"
	}
	if c.per == 0 {
		if c.visit || isOne(d, k-1, "fois", "times", "mal") || t[k-1].Caps && t[k-1].Glued && isOne(d, k-1, "d") || k == i+n && t[i].Kind == text.Word && t[i].Hash == t[k-1].Hash {
			return c, false // "une visite", "deux fois", "once": without a period they say nothing; "4D" is no count
		}
		c.per = perWeek
	}
	if c.per == perWeek && c.hi > 5 {
		return c, false
	}
	return c, true
}

// sidedAt reads a figure that stands for days beside the place they are spent at: "3 bureau, 2 maison", "2 TT".
func sidedAt(d *text.Document, c count, k int) (count, bool) {
	t := d.Tokens()
	where, n := sidedDays.At(d, k)
	if n == 0 {
		where, n = compoundDays(d, k)
	}
	if n > 0 && (c.hi <= 5 || c.hi <= 230 && yearBehind(d, k+n)) {
		c.where, c.to, c.unit = where, k+n, k+n
		if c.per = periodOf(d, &c); c.per == 0 {
			c.per = perWeek
		}
		c.said = true
		return c, true
	}
	where, n = dayPlaces.At(d, k)
	if n == 0 || c.hi > 5 || t[c.from].Kind != text.Number {
		return c, false
	}
	edge := func(j int) bool { return j < 0 || j >= len(t) || t[j].Kind != text.Word && t[j].Kind != text.Number }
	if !edge(c.from-1) || !edge(k+n) {
		return c, false
	}
	c.where, c.per, c.to, c.unit, c.said = where, perWeek, k+n, k+n, true
	return c, true
}

// periodOf returns the period of a count, named behind it or just before it, and widens the count to it. Days of two
// weeks are halved. 0 is no period.
func periodOf(d *text.Document, c *count) rate {
	t := d.Tokens()
	for j, skipped := c.to, 0; j < len(t) && skipped < 7 && !d.Ends(j); j, skipped = j+1, skipped+1 {
		if p, n := periods.At(d, j); n > 0 {
			c.to = max(c.to, j+n)
			return c.settle(p)
		}
		if t[j].Kind == text.Number || t[j].Is(',') {
			break
		}
	}
	if p := bracketPeriod(d, c); p != 0 {
		return c.settle(p)
	}
	if p := comingFor(d, c); p != 0 {
		return c.settle(p)
	}
	for j := max(0, c.from-6); j < c.from; j++ {
		if p, n := periods.At(d, j); n > 0 && (j+n == c.from || j+n == c.from-1 && !d.Ends(j+n)) { // "einmal im Monat für einen Tag"
			return c.settle(p)
		}
	}
	return 0
}

func (c *count) settle(p rate) rate {
	months := 0.0
	switch p {
	case perFortnight:
		c.lo, c.hi = c.lo/2, c.hi/2
		return perWeek
	case perTwoMonths:
		months = 2
	case perQuarter:
		months = 3
	case perHalfYear:
		months = 6
	case perYear:
		months = 12
	default:
		return p
	}
	if c.hi <= 1.5*months {
		return perYear
	}
	c.lo, c.hi = c.lo/months, c.hi/months // "vingt jours par trimestre"
	return perMonth
}

func smallNumber(d *text.Document, i int) (v float64, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		n, k := numbers.At(d, i)
		return n, i + k, k > 0
	}
	if t[i].Kind != text.Number || t[i].To-t[i].From > 3 {
		return 0, 0, false
	}
	s := d.Text(i, i+1)
	next = i + 1
	if next+1 < len(t) && (t[next].Is(',') || t[next].Is('.')) && t[next].Glued && t[next+1].Glued && t[next+1].Kind == text.Number && t[next+1].To-t[next+1].From == 1 {
		s += "." + d.Text(next+1, next+2)
		next += 2
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, next, err == nil
}
