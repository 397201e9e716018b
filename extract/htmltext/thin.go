package htmltext

import (
	"strings"

	"golang.org/x/net/html"
)

// thin leaves out of a document what is never read and costs the parser most: the content of styles and of scripts that
// hold no JSON, and the attributes that neither the rules nor keep name. The tree is the same for the rest. An element
// keeps at least one attribute if it had any, and the name of one that begins with data-: both say that it is a piece of
// interface.
func thin(doc string, keep []string) string {
	t := thinner{doc: doc, keep: keep}
	t.out.Grow(len(doc))
	for t.at < len(doc) {
		next := strings.IndexByte(doc[t.at:], '<')
		if next < 0 || t.at+next+1 >= len(doc) {
			break
		}
		t.at += next + 1
		switch c := doc[t.at]; {
		case isLetter(c):
			t.startTag()
		case c == '/':
			t.endTag()
		case c == '!' && strings.HasPrefix(doc[t.at:], "!--"):
			t.comment()
		case c == '!' || c == '?':
			t.skipTo('>')
		}
	}
	if t.from == 0 {
		return doc
	}
	t.out.WriteString(doc[t.from:])
	return t.out.String()
}

// thinner walks a document as the parser's tokenizer does.
type thinner struct {
	doc     string
	keep    []string
	out     strings.Builder
	from    int // what comes from there on is not copied yet
	at      int
	foreign int // open svg and math elements: inside, no element's content is raw
	attrs   []attr
}

// attr is one attribute in the document: its name, where it ends, and what it is good for.
type attr struct {
	from, nameEnd, end int
	use                use
}

// cut leaves out what stands between two places.
func (t *thinner) cut(from, to int) {
	t.out.WriteString(t.doc[t.from:from])
	t.from = to
}

// skipTo moves behind the next byte c, or to the end.
func (t *thinner) skipTo(c byte) {
	n := strings.IndexByte(t.doc[t.at:], c)
	if n < 0 {
		t.at = len(t.doc)
		return
	}
	t.at += n + 1
}

// comment moves behind a comment, which begins behind t.at.
func (t *thinner) comment() {
	start := t.at + len("!--")
	rest := t.doc[start:]
	if strings.HasPrefix(rest, ">") || strings.HasPrefix(rest, "->") {
		t.at = start
		t.skipTo('>')
		return
	}
	for i := 0; ; {
		n := strings.IndexByte(rest[i:], '>')
		if n < 0 {
			t.at = len(t.doc)
			return
		}
		i += n
		if before := rest[:i]; strings.HasSuffix(before, "--") || strings.HasSuffix(before, "--!") {
			t.at = start + i + 1
			return
		}
		i++
	}
}

// endTag moves behind an end tag, which may have attributes that mean nothing.
func (t *thinner) endTag() {
	t.at++
	switch {
	case t.at >= len(t.doc):
	case !isLetter(t.doc[t.at]):
		t.skipTo('>')
	default:
		name := t.tagName()
		if t.attributes() && isForeign(name) {
			t.foreign = max(0, t.foreign-1)
		}
	}
}

// startTag thins one start tag, and the content of one whose content is raw.
func (t *thinner) startTag() {
	name := t.tagName()
	start := t.at
	if !t.attributes() {
		return // the document ends within the tag
	}
	if len(t.attrs) > 0 && markOf(shortName(name)) != markFormatting || strings.EqualFold(name, "a") {
		t.thinAttributes()
	}
	switch {
	case isForeign(name):
		if t.doc[t.at-2] != '/' {
			t.foreign++
		}
	case t.foreign > 0:
	case isRaw(name):
		t.raw(name, t.doc[start:t.at])
	}
}

// tagName moves behind the name of a tag.
func (t *thinner) tagName() string {
	start := t.at
	for t.at < len(t.doc) && !endsName(t.doc[t.at]) {
		t.at++
	}
	return t.doc[start:t.at]
}

// raw moves behind the content of an element that holds no markup, and leaves it out when nobody reads it.
func (t *thinner) raw(name, attributes string) {
	start := t.at
	if strings.EqualFold(name, "plaintext") {
		t.at = len(t.doc)
		return
	}
	isScript := strings.EqualFold(name, "script")
	end := rawEnd(t.doc[start:], name)
	if isScript && strings.Contains(t.doc[start:start+end], "<!--") {
		end = scriptEnd(t.doc[start:])
	}
	t.at = start + end
	if t.at < len(t.doc) && (isScript && !mayBeJSON(attributes) || strings.EqualFold(name, "style")) {
		t.cut(start, t.at)
	}
}

// mayBeJSON reports whether a script's attributes may say that it holds JSON.
func mayBeJSON(attributes string) bool {
	for i := 0; i+4 <= len(attributes); i++ {
		if attributes[i]|0x20 == 'j' && strings.EqualFold(attributes[i:i+4], "json") {
			return true
		}
	}
	return strings.Contains(attributes, "&")
}

// rawEnd returns how far the content of a raw element reaches.
func rawEnd(s, name string) int {
	for i := 0; ; {
		n := strings.Index(s[i:], "</")
		if n < 0 {
			return len(s)
		}
		i += n
		if rest := s[i+2:]; len(rest) > len(name) && strings.EqualFold(rest[:len(name)], name) && endsName(rest[len(name)]) {
			return i
		}
		i += 2
	}
}

// scriptEnd is rawEnd for a script with comments in it, in which its end may not count: the tokenizer knows.
func scriptEnd(s string) int {
	z := html.NewTokenizer(strings.NewReader("<script>" + s))
	z.Next()
	if z.Next() != html.TextToken {
		return 0
	}
	return len(z.Raw())
}
