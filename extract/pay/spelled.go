package pay

import "tjm/extract/text"

// hundreds begin the prices that ads write in words: "quatre cent cinquante euros", "five hundred pounds".
var hundreds = text.NewLexicon(
	text.Entry[int]{Meaning: 100, Phrases: "cent|one hundred|a hundred"},
	text.Entry[int]{Meaning: 200, Phrases: "deux cent|deux cents|two hundred"},
	text.Entry[int]{Meaning: 300, Phrases: "trois cent|trois cents|three hundred"},
	text.Entry[int]{Meaning: 400, Phrases: "quatre cent|quatre cents|four hundred"},
	text.Entry[int]{Meaning: 500, Phrases: "cinq cent|cinq cents|five hundred"},
	text.Entry[int]{Meaning: 600, Phrases: "six cent|six cents|six hundred"},
	text.Entry[int]{Meaning: 700, Phrases: "sept cent|sept cents|seven hundred"},
	text.Entry[int]{Meaning: 800, Phrases: "huit cent|huit cents|eight hundred"},
	text.Entry[int]{Meaning: 900, Phrases: "neuf cent|neuf cents|nine hundred"},
	text.Entry[int]{Meaning: 1000, Phrases: "mille|one thousand|a thousand"},
)

// numerals before such a word make another number of it.
var numerals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|thousand|hundred"})

// tens follow them.
var tens = text.NewLexicon(
	text.Entry[int]{Meaning: 10, Phrases: "dix|ten|and ten"},
	text.Entry[int]{Meaning: 20, Phrases: "vingt|twenty|and twenty"},
	text.Entry[int]{Meaning: 25, Phrases: "vingt cinq|twenty five|and twenty five"},
	text.Entry[int]{Meaning: 30, Phrases: "trente|thirty|and thirty"},
	text.Entry[int]{Meaning: 40, Phrases: "quarante|forty|and forty"},
	text.Entry[int]{Meaning: 50, Phrases: "cinquante|fifty|and fifty"},
	text.Entry[int]{Meaning: 60, Phrases: "soixante|sixty|and sixty"},
	text.Entry[int]{Meaning: 70, Phrases: "soixante dix|seventy|and seventy"},
	text.Entry[int]{Meaning: 75, Phrases: "soixante quinze|seventy five|and seventy five"},
	text.Entry[int]{Meaning: 80, Phrases: "quatre vingt|quatre vingts|eighty|and eighty"},
	text.Entry[int]{Meaning: 90, Phrases: "quatre vingt dix|ninety|and ninety"},
)

// spelledAt reads a price in words at token i. A currency must follow: "quatre cents personnes" is none.
func spelledAt(d *text.Document, i int) (n number, ok bool) {
	v, k := hundreds.At(d, i)
	if k > 0 && i > 0 && (numerals.Begins(d.Tokens()[i-1]) || d.Tokens()[i-1].Is('-')) {
		if _, m := numerals.At(d, i-1); m > 0 || d.Tokens()[i-1].Is('-') {
			return n, false // "quarante-deux mille"
		}
	}
	if k == 0 {
		return n, false
	}
	n = number{value: float64(v), from: i, to: i + k}
	k = n.to
	if t := d.Tokens(); k < len(t) && t[k].Is('-') {
		k++
	}
	if v, m := tens.At(d, k); m > 0 {
		n.value += float64(v)
		n.to = k + m
	}
	return n, currencyFollows(d, n.to)
}
