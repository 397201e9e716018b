package mission

import (
	_ "embed" // the glossary is a file
	"strings"
	"sync"
)

//go:embed glossary.txt
var glossaryText string

//go:embed common.txt
var commonText string

// common are the stems that any ad uses.
var common = sync.OnceValue(func() map[uint32]bool {
	stems := map[uint32]bool{}
	for line := range strings.Lines(commonText) {
		if !strings.HasPrefix(line, "#") {
			for _, stem := range stemsOf(line) {
				stems[stem] = true
			}
		}
	}
	return stems
})

// glossary gives the concept of a stem in any of the three languages.
var glossary = sync.OnceValue(func() map[uint32]uint32 {
	concepts := map[uint32]uint32{}
	n := uint32(0)
	for line := range strings.Lines(glossaryText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		n++
		for _, stem := range stemsOf(line) {
			if concepts[stem] == 0 { // of two concepts the first has the word
				concepts[stem] = uint32(mix(uint64(n)))&^1 | 2
			}
		}
	}
	return concepts
})
