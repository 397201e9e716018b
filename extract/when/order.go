package when

import "tjm/extract/text"

// americas are words that only ads of the United States have.
var americas = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "w2|w-2|1099|c2c|corp to corp|us citizen|us citizens|usc|green card|gc holder|gc holders|h1b|us based|us-based|within the us|in the us|united states|u.s.|usa|est hours|pst|cst|edt|pdt|eastern time|pacific time|central time|mountain time|401k|401(k)|san francisco|new york|nyc|austin|boston|chicago|seattle|los angeles|denver|atlanta|dallas|houston|san diego|philadelphia|phoenix|minneapolis|miami|charlotte|washington dc|remote us|us remote"})

// elsewheres are words that tell of another country's habits.
var elsewheres = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "€|eur|euros|£|gbp|chf|cad|ca$|c$|aud|ir35|tjm|uk|london"})

// orderOf tells how the ad writes dates of three numbers: as one that can be read one way only does; else month first
// in ads of the United States, of which the dollar and words of theirs are the signs.
func orderOf(d *text.Document) Order {
	t := d.Tokens()
	for i, seen := 0, 0; i < len(t) && seen < mostDates; i++ {
		if t[i].Kind != text.Number || i+4 >= len(t) || !t[i+1].Is('/') || !t[i+3].Is('/') {
			continue
		}
		seen++
		a, wa := integer(d, i)
		b, wb := integer(d, i+2)
		c, wc := integer(d, i+4)
		if a < 1 || b < 1 || c < 0 || wa > 2 || wb > 2 || wc != 4 && wc != 2 {
			continue
		}
		switch {
		case b > 12 && b <= 31 && a <= 12:
			return MonthFirst
		case a > 12 && a <= 31 && b <= 12:
			return DayFirst
		}
	}
	signs := len(americas.First(d, 2))
	for _, k := range t {
		if k.Is('$') {
			signs++
			break
		}
	}
	if signs < 2 || len(elsewheres.First(d, 1)) > 0 {
		return DayFirst
	}
	return MonthFirst
}
