package htmltext

import "strings"

// attributes reads the attributes of a tag into t.attrs, as the parser's tokenizer does, and moves behind the tag. It
// returns false when the document ends before. A tag that is written oddly has none, so that it stays as it is.
func (t *thinner) attributes() bool {
	t.attrs = t.attrs[:0]
	odd := false
	t.skipBlanks()
	for {
		if t.at >= len(t.doc) {
			return false
		}
		if t.doc[t.at] == '>' {
			t.at++
			if odd {
				t.attrs = t.attrs[:0]
			}
			return true
		}
		a := attr{from: t.at}
		for t.at < len(t.doc) {
			c := t.doc[t.at]
			if c == '=' && t.at > a.from || c != '=' && endsName(c) {
				break
			}
			odd = odd || c == '"' || c == '\'' || c == '<' || c == '='
			t.at++
		}
		a.nameEnd, a.end = t.at, t.at
		if !t.value(&a) {
			return false
		}
		odd = odd || a.end > a.nameEnd && !endsName(t.doc[min(a.end, len(t.doc)-1)]) // what follows would become part of the name
		if a.nameEnd > a.from {
			t.attrs = append(t.attrs, a)
		}
		t.skipBlanks()
	}
}

// value reads what follows an attribute's name.
func (t *thinner) value(a *attr) bool {
	t.skipBlanks()
	switch {
	case t.at >= len(t.doc):
		return false
	case t.doc[t.at] == '/':
		t.at++
		return true
	case t.doc[t.at] != '=':
		return true
	}
	t.at++
	t.skipBlanks()
	if t.at >= len(t.doc) {
		return false
	}
	switch quote := t.doc[t.at]; quote {
	case '>':
	case '"', '\'':
		t.at++
		t.skipTo(quote)
		if t.doc[t.at-1] != quote {
			return false
		}
	default:
		for t.at < len(t.doc) && !isBlank(t.doc[t.at]) && t.doc[t.at] != '>' {
			t.at++
		}
	}
	a.end = t.at
	return true
}

func (t *thinner) skipBlanks() {
	for t.at < len(t.doc) && isBlank(t.doc[t.at]) {
		t.at++
	}
}

func isBlank(c byte) bool {
	return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f')
}

// endsName reports whether a byte ends the name of a tag.
func endsName(c byte) bool { return isBlank(c) || c == '/' || c == '>' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isForeign reports whether an element's content follows the rules of another language.
func isForeign(name string) bool {
	return len(name) == 3 && (name[0]|0x20 == 's' && name[1]|0x20 == 'v' && name[2]|0x20 == 'g') ||
		len(name) == 4 && (name[0]|0x20 == 'm' && name[1]|0x20 == 'a' && name[2]|0x20 == 't' && name[3]|0x20 == 'h')
}

// isRaw reports whether the content of an element is no markup to the tokenizer.
func isRaw(name string) bool {
	if len(name) < 3 || len(name) > 9 {
		return false
	}
	var low [9]byte
	for i := range name {
		low[i] = name[i] | 0x20
	}
	switch string(low[:len(name)]) {
	case "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext":
		return true
	}
	return false
}

// thinAttributes leaves out the attributes of the tag just read that nobody asks for.
func (t *thinner) thinAttributes() {
	kept, named, spare := false, false, false
	for i := range t.attrs {
		a := &t.attrs[i]
		a.use = useOf(t.doc[a.from:a.nameEnd], t.keep)
		kept, named, spare = kept || a.use >= read, named || a.use == naming, spare || a.use < read
	}
	if !spare {
		return
	}
	for _, a := range t.attrs {
		switch {
		case a.use >= read:
		case !kept, !named && a.use == dataset:
			kept, named = true, named || a.use == dataset
			t.cut(a.nameEnd, a.end)
		default:
			t.cut(a.from, a.end)
		}
	}
}

// use is what an attribute is good for.
type use uint8

const (
	useless use = iota
	dataset     // its name begins with data-, which makes its element a piece of interface
	read        // somebody asks for its value
	naming      // the same, and it makes its element a piece of interface
)

// useOf returns what an attribute of a name is good for; keep are the names that a definition looks at.
func useOf(name string, keep []string) use {
	var buf [20]byte
	low := buf[:min(len(name), len(buf))]
	for i := range low {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		low[i] = c
	}
	if len(name) <= len(buf) {
		switch string(low) {
		case "class", "href", "id":
			return naming
		case "xlink:href", "src", "alt", "content", "property", "name", "rel", "role", "aria-hidden", "hidden", "style", "type",
			"datetime", "value", "itemprop", "itemscope", "itemtype", "typeof",
			"data-testid", "data-test", "data-qa", "data-cy", "data-id", "data-test-id", "data-automation", "data-at", "data-field", "data-name", "data-label",
			"color", "face", "size", "encoding": // the parser itself looks at the last four
			return read
		}
	}
	for _, k := range keep {
		if strings.EqualFold(k, name) {
			return read
		}
	}
	if len(low) >= 5 && string(low[:5]) == "data-" {
		return dataset
	}
	return useless
}
