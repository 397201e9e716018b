package personal

import (
	_ "embed"
	"strings"
	"unicode"

	"tjm/extract/text"
)

//go:embed data/firstnames.txt
var firstNamesFile string

//go:embed data/nonames.txt
var noNamesFile string

var (
	firstNames = readList(firstNamesFile)
	noNames    = readList(noNamesFile)
)

// technical first names are those that name a technology too; they need a surname or a strong cue.
var technical = map[string]bool{
	"claude": true, "julia": true, "jade": true, "max": true, "jordan": true, "milan": true, "iris": true, "aurelia": true, "fiona": true, "hugo": true, "lucia": true, "luigi": true, "octave": true, "pascal": true,
	"salome": true, "gemma": true, "ida": true, "felix": true, "vera": true, "maya": true, "ariane": true, "ada": true, "lotus": true, "mina": true, "elsa": true,
}

func readList(file string) map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(file) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			m[line] = true
		}
	}
	return m
}

// isFirstName reports whether a word is a first name, simple or compound ("Jean-Luc").
func isFirstName(word string) bool {
	f := text.Fold(word).Text
	if firstNames[f] {
		return !technical[f]
	}
	first, second, ok := strings.Cut(f, "-")
	return ok && firstNames[first] && firstNames[second]
}

// isNoName reports whether a word is known to be none, or the first part of a compound that is none.
func isNoName(word string) bool {
	f := text.Fold(word).Text
	if noNames[f] {
		return true
	}
	first, _, ok := strings.Cut(f, "-")
	return ok && noNames[first]
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) }
