package place

import (
	"slices"
	"strings"
	"unicode"

	"tjm/extract/text"
	"tjm/internal/market"
)

// lands are the Bundesländer by the first two digits of a German postcode; where two share them, that of most addresses.
var lands = func() map[string]string {
	m := map[string]string{}
	for land, areas := range map[string]string{
		"Sachsen": "01 02 04 08 09", "Brandenburg": "03 14 15 16", "Sachsen-Anhalt": "06 39", "Thüringen": "07 98 99",
		"Berlin": "10 12 13", "Mecklenburg-Vorpommern": "17 18 19", "Hamburg": "20 22", "Schleswig-Holstein": "23 24 25",
		"Niedersachsen": "21 26 27 29 30 31 37 38 49", "Bremen": "28",
		"Nordrhein-Westfalen": "4 32 33 40 41 42 44 45 46 47 48 50 51 52 53 57 58 59", "Hessen": "34 35 36 60 61 63 64 65",
		"Rheinland-Pfalz": "54 55 56 67", "Saarland": "66", "Baden-Württemberg": "7 68 69 70 71 72 73 74 75 76 77 78 79 88 89",
		"Bayern": "8 80 81 82 83 84 85 86 87 90 91 92 93 94 95 96 97",
	} {
		for _, a := range strings.Fields(areas) {
			m[a] = land
		}
	}
	return m
}()

// germanLabels announce a German postcode without naming it one.
var germanLabels = []string{"einsatzort", "standort", "arbeitsort", "projektort", "projektstandort", "einsatzgebiet", "ort", "raum", "region"}

// germanArea reads the beginning of a German postcode at s[from:to], its missing digits often written x: "PLZ 70xxx",
// "D-8", "Einsatzort: 80331". A zero place means that the digits are none.
func germanArea(s string, from, to int) (p market.Place, end int) {
	if to-from > 5 || from == 0 {
		return p, to
	}
	before := strings.TrimRight(s[max(0, from-24):from], " \u00a0:")
	missing := 0
	for to+missing < len(s) && missing < 4 && s[to+missing]|0x20 == 'x' {
		missing++
	}
	end = to + missing
	if end < len(s) && classes[s[end]] != separator {
		return p, to
	}
	whole := to-from+missing == 5
	switch {
	case !strings.ContainsFunc(before, unicode.IsLetter): // figures among figures
		return p, to
	case strings.HasSuffix(before, "D-") && (len(before) == 2 || classes[before[len(before)-3]] == separator):
	case strings.HasSuffix(before, "DE-") && whole:
	default:
		before = strings.TrimRight(before, "-")
		word := strings.TrimSuffix(strings.TrimSuffix(lastWord(before), "gebiet"), "bereich")
		if word == "" {
			folded := text.Fold(before).Text
			word = lastWord(strings.TrimRight(folded[:max(0, len(folded)-7)], " -"))
		}
		if word != "plz" && word != "postleitzahl" && word != "postleitzahlen" && !(whole && slices.Contains(germanLabels, word)) {
			return p, to
		}
	}
	p.Country = "DE"
	p.Region = lands[s[from:min(to, from+2)]]
	return p, end
}
