package terms

import (
	"strconv"

	"tjm/extract/text"
)

// count is a number of days, or a share of the time, with the period it is for.
type count struct {
	lo, hi   float64
	per      rate
	from, to int // tokens
	unit     int // token behind "2 jours"; the period may follow later
}

type rate int

const (
	perWeek  rate = iota + 1
	perMonth      // days a month
	percent       // share of the time
)

var numbers = text.NewLexicon(
	text.Entry[int]{Meaning: 1, Phrases: "un|une|one|ein|eine|einen|einem|einmal|een|a"},
	text.Entry[int]{Meaning: 2, Phrases: "deux|two|zwei|twee|couple of"},
	text.Entry[int]{Meaning: 3, Phrases: "trois|three|drei|drie"},
	text.Entry[int]{Meaning: 4, Phrases: "quatre|four|vier"},
	text.Entry[int]{Meaning: 5, Phrases: "cinq|five|funf|vijf"},
)

var (
	dayWords     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "jour|jours|j|jrs|jr|journee|journees|day|days|tag|tage|tagen|dag|dagen|fois|times|mal|jours consecutifs|full days|d"})
	weekWords    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "semaine|semaines|week|weeks|woche|wochen|weken"})
	perWeeks     = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "/semaine|/ semaine|/sem|/ sem|/sem.|/s|par semaine|par sem|chaque semaine|hebdo|hebdomadaire|hebdomadaires|hebdomadairement|/week|/ week|per week|a week|each week|every week|weekly|/wk|pro woche|/woche|/ woche|in der woche|die woche|wochentlich|je woche|per w|/5|/ 5|sur 5|sur cinq|out of 5|von 5|per week in|p/w|/w|per weekly"})
	perMonths    = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "par mois|/mois|/ mois|chaque mois|mensuel|mensuels|mensuelle|mensuelles|per month|a month|each month|/month|monthly|pro monat|/monat|im monat|monatlich|per maand"})
	toWords      = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "a|-|/|ou|to|or|bis|oder|et|tot|of"})
	otherPeriods = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "par an|/an|/ an|per year|a year|pro jahr|im jahr|par trimestre|/trimestre|per quarter|pro quartal"})
	otherUnits   = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "de formation|d'integration|d'onboarding|de passation|d'astreinte|d'astreintes|ouvres|de conges|de rtt|de vacances|d'essai|de prestation|de mission|de travail|premiers|premieres|apres|later|ago|formation"})
)

// countAt reads "2j/sem", "2 à 3 jours", "deux jours par mois", "une semaine par mois" or "50 %" at token i.
func countAt(d *text.Document, i int) (c count, ok bool) {
	t := d.Tokens()
	v, k, ok := smallNumber(d, i)
	if !ok {
		return c, false
	}
	c = count{lo: v, hi: v, from: i, to: k}
	if k+1 < len(t) && t[k].Is('/') && t[k].Glued && isOne(d, k+1, "5") && t[k+1].Glued && v < 5 {
		if _, n := dayWords.At(d, k+2); n == 0 {
			c.per, c.to, c.unit = perWeek, k+2, k+2 // "TT 3/5"
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
	if t[k].Is('%') {
		c.per, c.to, c.unit = percent, k+1, k+1
		return c, c.hi <= 100
	}
	if d.Text(k, k+1) == "+" {
		k++
	}
	week := false
	_, n := dayWords.At(d, k)
	if n == 0 {
		_, n = weekWords.At(d, k)
		week = n > 0
	}
	if n == 0 || c.hi > 22 {
		return c, false
	}
	k += n
	if _, n := otherUnits.At(d, k); n > 0 {
		return c, false
	}
	c.per, c.to, c.unit = perWeek, k, k
	for j, skipped := k, 0; j < len(t) && skipped < 7 && !d.Ends(j); j, skipped = j+1, skipped+1 {
		if _, n := perMonths.At(d, j); n > 0 {
			c.per, c.to = perMonth, max(c.to, j+n)
			break
		}
		if _, n := perWeeks.At(d, j); n > 0 {
			c.to = max(c.to, j+n)
			break
		}
		if _, n := otherPeriods.At(d, j); n > 0 {
			return c, false
		}
		if t[j].Kind == text.Number || t[j].Is(',') {
			break
		}
	}
	if week {
		if c.per != perMonth {
			return c, false
		}
		c.lo, c.hi = c.lo*5, c.hi*5
	}
	if c.per == perWeek && c.hi > 5 {
		return c, false
	}
	return c, true
}

func smallNumber(d *text.Document, i int) (v float64, next int, ok bool) {
	t := d.Tokens()
	if i >= len(t) {
		return 0, 0, false
	}
	if t[i].Kind == text.Word {
		n, k := numbers.At(d, i)
		return float64(n), i + k, k > 0
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
