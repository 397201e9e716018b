package mission

import (
	_ "embed" // the counts are a file
	"strconv"
	"strings"
	"sync"
)

//go:embed background.txt
var backgroundText string

// counts says in how many ads each word stands, by language.
type counts struct {
	ads   map[uint32]uint32 // by langSeed
	words map[uint32]uint32 // by stem ^ langSeed
}

// background is what is known of words before any ad is read: in a corpus of few ads every word looks rare. Beside
// thousands of ads it weighs nothing.
var background = sync.OnceValue(func() counts {
	c := counts{map[uint32]uint32{}, map[uint32]uint32{}}
	lang := uint32(0)
	for line := range strings.Lines(backgroundText) {
		first, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		n, err := strconv.ParseUint(first, 10, 32)
		switch {
		case first == "#":
		case err != nil: // a language and its ads
			lang = langSeed(first)
			of, _ := strconv.ParseUint(rest, 10, 32)
			c.ads[lang] = uint32(of)
		default:
			for _, w := range stemsOf(rest) {
				c.words[w^lang] = uint32(n)
			}
		}
	}
	return c
})
