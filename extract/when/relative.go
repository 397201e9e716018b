package when

import (
	"time"

	"tjm/extract/text"
)

// days are the words for a day counted from today.
var days = text.NewLexicon(
	text.Entry[int]{Meaning: 0, Phrases: "aujourd'hui|today|heute|vandaag|a l'instant|just now|just posted|gerade eben|maintenant|now|nouveau|new"},
	text.Entry[int]{Meaning: 1, Phrases: "hier|yesterday|gestern|gisteren"},
	text.Entry[int]{Meaning: 2, Phrases: "avant hier|avant-hier|the day before yesterday|vorgestern|eergisteren"},
	text.Entry[int]{Meaning: 7, Phrases: "la semaine derniere|semaine derniere|last week|letzte woche|vorige week"},
	text.Entry[int]{Meaning: 30, Phrases: "le mois dernier|mois dernier|last month|letzten monat|vorige maand"},
)

// ago stands before or behind a span that lies in the past.
var (
	agoBefore = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "il y a|il y a plus de|depuis|vor|vor uber|vor mehr als|since|hace|il y a environ|publie il y a|vor etwa"})
	agoAfter  = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "ago|geleden"})
)

var clocks = text.NewLexicon(
	text.Entry[time.Duration]{Meaning: time.Second, Phrases: "seconde|secondes|second|seconds|sec|secs|sekunde|sekunden|s"},
	text.Entry[time.Duration]{Meaning: time.Minute, Phrases: "minute|minutes|min|mins|minuten|mn"},
	text.Entry[time.Duration]{Meaning: time.Hour, Phrases: "heure|heures|hour|hours|hr|hrs|h|stunde|stunden|std|uur"},
)

// relativeAt reads a time counted from now at token i.
func relativeAt(d *text.Document, i int, now time.Time) (time.Time, bool) {
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, time.UTC)
	if n, k := days.At(d, i); k > 0 {
		return today.AddDate(0, 0, -n), true
	}
	if _, n := agoBefore.At(d, i); n > 0 {
		t, _, ok := past(d, i+n, now, today)
		return t, ok
	}
	if t, end, ok := past(d, i, now, today); ok {
		if _, n := agoAfter.At(d, end); n > 0 {
			return t, true
		}
		// "3d", "2 h", "3j": whole fields of boards that leave out "ago"
		if end >= len(d.Tokens()) && i <= 1 {
			return t, true
		}
	}
	return time.Time{}, false
}

// past reads "3 jours", "30+ days", "une semaine" or "2 h" at token i as a time before now.
func past(d *text.Document, i int, now, today time.Time) (t time.Time, end int, ok bool) {
	v, k, ok := quantity(d, i)
	if !ok {
		return t, 0, false
	}
	tokens := d.Tokens()
	if k < len(tokens) && tokens[k].Is('+') {
		k++
	}
	if k >= len(tokens) {
		return t, 0, false
	}
	n := int(v)
	if unit, m := clocks.At(d, k); m > 0 {
		return now.Add(-time.Duration(n) * unit).Truncate(time.Second), k + m, true
	}
	unit, m := periods.At(d, k)
	if m == 0 {
		if w := d.Text(k, k+1); w == "d" || w == "w" || w == "t" {
			unit, m = day, 1
			if w == "w" {
				unit = week
			}
		}
	}
	if m == 0 {
		return t, 0, false
	}
	switch unit {
	case day:
		t = today.AddDate(0, 0, -n)
	case week:
		t = today.AddDate(0, 0, -7*n)
	case month:
		t = monthsBefore(today, n)
	case year:
		t = monthsBefore(today, 12*n)
	}
	return t, k + m, t.Year() >= 1990
}

// monthsBefore goes back n months and stays within the month: a month before 31 March is the last of February.
func monthsBefore(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()-time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}
