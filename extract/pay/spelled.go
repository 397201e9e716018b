package pay

import "tjm/extract/text"

// spelled are the words of which prices in words are made: "quatre cent cinquante", "five hundred", "fünfundachtzig".
var spelled = text.NewLexicon(append(germanNumbers(),
	numeral(1, "un|une|one|a|ein|eine"), numeral(2, "deux|two|zwei"), numeral(3, "trois|three|drei"), numeral(4, "quatre|four|vier"),
	numeral(5, "cinq|five|funf"), numeral(6, "six|sechs"), numeral(7, "sept|seven|sieben"), numeral(8, "huit|eight|acht"), numeral(9, "neuf|nine|neun"),
	numeral(10, "dix|ten|zehn"), numeral(11, "onze|eleven|elf"), numeral(12, "douze|twelve|zwolf"), numeral(13, "treize|thirteen"), numeral(14, "quatorze|fourteen"),
	numeral(15, "quinze|fifteen"), numeral(16, "seize|sixteen"), numeral(17, "seventeen"), numeral(18, "eighteen"), numeral(19, "nineteen"),
	numeral(20, "vingt|vingts|twenty"), numeral(30, "trente|thirty"), numeral(40, "quarante|forty"), numeral(50, "cinquante|fifty"), numeral(60, "soixante|sixty"),
	numeral(70, "septante|seventy"), numeral(80, "huitante|octante|eighty"), numeral(90, "nonante|ninety"),
	numeral(100, "cent|cents|hundred|hundert"), numeral(1000, "mille|thousand|tausend"))...)

func numeral(v int, words string) text.Entry[int] {
	return text.Entry[int]{Meaning: v, Phrases: words}
}

// germanNumbers are the compounds that German writes as one word, up to a thousand; above a hundred only those on five.
func germanNumbers() []text.Entry[int] {
	ones := []string{"", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"}
	tens := []string{"", "zehn", "zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"}
	small := map[int]string{}
	for t := 2; t < len(tens); t++ {
		small[10*t] = tens[t]
		for o := 1; o < len(ones); o++ {
			small[10*t+o] = ones[o] + "und" + tens[t]
		}
	}
	var all []text.Entry[int]
	for v, word := range small {
		all = append(all, numeral(v, word))
	}
	small[0], small[5], small[10], small[15] = "", "funf", "zehn", "funfzehn"
	for h := 1; h < len(ones); h++ {
		for rest := 0; rest < 100; rest += 5 {
			all = append(all, numeral(100*h+rest, ones[h]+"hundert"+small[rest]))
		}
	}
	return all
}

// numerals before such a word make another number of it.
var numerals = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|thousand|hundred"})

// spelledAt reads a price in words at token i: "quatre cent vingt euros", "five hundred a day". A currency, a time or the
// second end of a range must follow, or a word for the rate stand right before: "quatre cents personnes" is none.
func spelledAt(d *text.Document, i int) (n number, ok bool) {
	t := d.Tokens()
	if i > 0 && (t[i-1].Is('-') && t[i-1].Glued || spelled.Has(d, i-1) && !isWord(d, i-1, "a")) {
		return n, false // inside another number
	}
	if i > 1 && spelled.Has(d, i-2) && spelledTo(d, i-1) && !endOfRange(d, i) {
		return n, false // "entre deux et trois mille euros": the end of a range in words
	}
	n, ok = spelledNumber(d, i)
	if !ok || n.value < 10 {
		return n, false
	}
	if currencyFollows(d, n.to) {
		return n, true
	}
	if n.value < 100 {
		return n, false
	}
	if _, end := unitAt(d, n.to, false); end > 0 {
		return n, true
	}
	if spelledTo(d, n.to) {
		second, ok := spelledNumber(d, n.to+1)
		if ok && second.value > n.value && second.value <= 2*n.value {
			_, end := unitAt(d, second.to, false)
			return n, end > 0 || currencyFollows(d, second.to)
		}
	}
	return n, n.value >= 200 && n.value <= 1500 && (d.Ends(n.to) || t[n.to].Is(',')) && priced(d, i)
}

// spelledTo reports whether a word that joins two ends stands at token k.
func spelledTo(d *text.Document, k int) bool {
	return isWord(d, k, "et") || isWord(d, k, "a") || isWord(d, k, "ou") || isWord(d, k, "to") || isWord(d, k, "or") || isWord(d, k, "bis") || isWord(d, k, "oder") || isWord(d, k, "and") || isWord(d, k, "und")
}

// endOfRange reports whether a whole number in hundreds ends two tokens before token i: "quatre cents à cinq cents".
func endOfRange(d *text.Document, i int) bool {
	for k := i - 2; k >= 0 && i-k <= 7; k-- {
		if n, ok := spelledNumber(d, k); ok && n.to == i-1 && n.value >= 100 && (k == 0 || !spelled.Has(d, k-1)) {
			second, ok := spelledNumber(d, i)
			return ok && second.value > n.value && second.value <= 2*n.value
		}
	}
	return false
}

// spelledNumber reads the number whose words begin at token i.
func spelledNumber(d *text.Document, i int) (n number, ok bool) {
	t := d.Tokens()
	total, group, k := 0, 0, i
	for words := 0; words < 8; words++ {
		at := k
		if words > 0 && at < len(t) && (t[at].Is('-') || isWord(d, at, "et") || isWord(d, at, "and") || isWord(d, at, "und")) {
			at++
		}
		v, m := spelled.At(d, at)
		if m != 1 || words > 0 && isWord(d, at, "a") {
			break
		}
		rest := group % 100
		if at > k && group >= 100 && (v >= 100 && v < 1000 || v >= 2 && hundreds.Has(d, at+1)) {
			break // "quatre cents et cinq cents"
		}
		switch {
		case v == 1000 && total == 0:
			total, group = max(group, 1)*1000, 0
		case v == 100 && group < 10:
			group = max(group, 1) * 100
		case v == 20 && rest == 4:
			group += 76 // quatre-vingts
		case v < 100 && group == 0, v < 100 && rest == 0, v < 10 && rest >= 20 && rest%10 == 0, v < 20 && (rest == 60 || rest == 80), v >= 100 && v < 1000 && group == 0:
			group += v
		default:
			return n, false
		}
		k = at + m
	}
	return number{value: float64(total + group), from: i, to: k}, k > i
}

var hundreds = text.NewLexicon(text.Entry[bool]{Meaning: true, Phrases: "cent|cents|hundred|hundert"})
