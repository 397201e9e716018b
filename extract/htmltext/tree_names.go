package htmltext

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// names remembers what the names of tags and attributes mean: a page repeats the same few hundreds of times.
type names struct {
	tags       [64]tagName
	attributes [64]attributeName
}

// tagName is the name of a tag as it is written, and what it means.
type tagName struct {
	written string
	name    string
	atom    atom.Atom
	class   class
	mark    mark
}

// attributeName is the name of an attribute as it is written, and what it means.
type attributeName struct {
	written string
	key     string
	use     use
}

// slot is where a name that is not empty is remembered, until another takes its place.
func slot(name string) uint {
	return (uint(name[0])*7 + uint(name[len(name)-1])*3 + uint(len(name))*11) & 63
}

// tag returns what the name of a tag means.
func (n *names) tag(written string) *tagName {
	known := &n.tags[slot(written)]
	if known.written != written {
		name := asciiLower(written)
		a := atom.Lookup([]byte(name))
		if a != 0 {
			name = a.String()
		}
		*known = tagName{written, name, a, classOf(a), markOf(shortName(name))}
	}
	return known
}

// attribute returns what the name of an attribute means; keep are the names that a definition looks at.
func (n *names) attribute(written string, keep []string) *attributeName {
	known := &n.attributes[slot(written)]
	if known.written != written {
		*known = attributeName{written, asciiLower(written), useOf(written, keep)}
	}
	return known
}

// asciiLower is a name of ASCII letters in small ones.
func asciiLower(s string) string {
	for i := range len(s) {
		if s[i]-'A' < 26 {
			return strings.ToLower(s)
		}
	}
	return s
}

// letter is what a byte is within the names of tags and attributes.
type letter uint8

const (
	ordinary letter = iota // of a tag, too
	rare                   // of an attribute only
	equals
	ends // a name
	oddest
)

// letters is read-only.
var letters = func() (table [256]letter) {
	for c := range table {
		switch c := byte(c); {
		case endsName(c):
			table[c] = ends
		case isNameByte(c), c == ':', c == '_':
		case c == '=':
			table[c] = equals
		case c == '"', c == '\'', c == '<', c >= 0x80:
			table[c] = oddest
		default:
			table[c] = rare
		}
	}
	return table
}()
