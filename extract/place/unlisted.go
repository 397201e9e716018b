package place

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tjm/extract/text"
)

// noTowns are words that stand before a department without being a town: "Lieu : site client (92)".
var noTowns = strings.Fields("site client region secteur zone banlieue agence bureau bureaux dept dpt departement remote teletravail hybride ouest est " +
	"nord sud centre proche france idf lieu siege locaux mission poste dsi plusieurs divers metropole agglomeration presentiel tt sites clients " +
	"java php angular react python node senior junior confirme lead developpeur developpeuse ingenieur consultant expert data devops cdi freelance")

// joiners are the words of French names that keep their small letters.
var joiners = strings.Fields("sur sous en de du des la le les lès lez l d et au aux à saint sainte près")

// unlistedTown returns the town that the gazetteer does not know but a label and a department announce:
// "Lieu : Trifouilly-les-Oies (44)". n is the department's number.
func unlistedTown(raw string, n named) (from, to int, ok bool) {
	before := strings.TrimRight(raw[max(0, n.from-60):n.from], " \u00a0(,-–")
	to = max(0, n.from-60) + len(before)
	i := strings.LastIndexAny(before, ":\n|📍")
	if i < 0 {
		return 0, 0, false
	}
	_, size := utf8.DecodeRuneInString(before[i:])
	name := strings.TrimLeft(before[i+size:], " \u00a0\ufe0f")
	if name == "" || len(name) > 45 || !utf8.ValidString(name) {
		return 0, 0, false
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\'' || r == '’' })
	if len(words) == 0 || len(words) > 6 {
		return 0, 0, false
	}
	for k, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		f := text.Fold(w).Text
		if slices.Contains(noTowns, f) || strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) >= 0 ||
			!unicode.IsUpper(first) && (k == 0 || !slices.Contains(joiners, strings.ToLower(w))) {
			return 0, 0, false
		}
	}
	return to - len(name), to, true
}
