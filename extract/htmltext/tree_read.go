package htmltext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// reader reads the tags and texts of a document.
type reader struct {
	doc     string
	keep    []string
	thin    bool
	returns bool // the document has carriage returns
	at      int
	spare   []html.Attribute // room for attributes
	found   []found
	glued   bool // no blank parts a value of the tag from the name behind it: such a tag is not thinned
	names   names
}

// tag is one tag.
type tag struct {
	name    string
	atom    atom.Atom
	class   class
	mark    mark
	attrs   []html.Attribute
	isEmpty bool // it ends in />
	isJSON  bool // a script's attributes may say that it holds JSON
}

// found is one attribute in the document.
type found struct {
	key, value string
	use        use
}

// nextTag returns where the next tag or comment begins, or the end.
func (r *reader) nextTag() int {
	for i := r.at; ; {
		if i < len(r.doc) && r.doc[i] != '<' { // else one tag follows the other
			n := strings.IndexByte(r.doc[i:], '<')
			if n < 0 {
				return len(r.doc)
			}
			i += n
		}
		if i++; i >= len(r.doc) {
			return len(r.doc)
		}
		if c := r.doc[i]; isLetter(c) || c == '/' || c == '!' || c == '?' {
			return i - 1
		}
	}
}

// written is text without its carriage returns and entities.
func (r *reader) written(s string) string {
	if r.returns && strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	return unescapedText(s)
}

// readTag reads the tag whose name begins at r.at and moves behind it. It returns false for one that is written oddly, and
// at the document's end.
func (r *reader) readTag(t *tag, attributes bool) bool {
	start := r.at
	for r.at < len(r.doc) {
		if l := letters[r.doc[r.at]]; l == ends {
			break
		} else if l != ordinary {
			return false
		}
		r.at++
	}
	known := r.names.tag(r.doc[start:r.at])
	t.name, t.atom, t.class, t.mark = known.name, known.atom, known.class, known.mark
	begin := r.at
	if !r.attributes(t) {
		return false
	}
	if !attributes || len(r.found) == 0 {
		return true
	}
	t.isJSON = t.class == classRaw && t.atom == atom.Script && mayBeJSON(r.doc[begin:r.at])
	if r.thin && t.class != classFormat && !r.glued {
		r.thinOut()
	}
	return r.take(t)
}

// attributes reads the attributes of a tag and moves behind it.
func (r *reader) attributes(t *tag) bool {
	r.found, r.glued = r.found[:0], false
	doc := r.doc
	unquoted := -1 // where the last value without quotes ends
	for {
		for r.at < len(doc) && (isBlank(doc[r.at]) || doc[r.at] == '/') {
			r.at++
		}
		if r.at >= len(doc) {
			return false
		}
		if doc[r.at] == '>' {
			t.isEmpty = doc[r.at-1] == '/' && unquoted != r.at
			r.at++
			return true
		}
		start := r.at
		for r.at < len(doc) && letters[doc[r.at]] < equals {
			r.at++
		}
		if r.at == start || r.at < len(doc) && letters[doc[r.at]] == oddest {
			return false // it begins with =, or is no name
		}
		known := r.names.attribute(doc[start:r.at], r.keep)
		f := found{key: known.key, use: known.use}
		for r.at < len(doc) && isBlank(doc[r.at]) {
			r.at++
		}
		if r.at < len(doc) && doc[r.at] == '=' {
			if !r.value(&f, &unquoted) {
				return false
			}
			r.glued = r.glued || r.at < len(doc) && letters[doc[r.at]] != ends
		}
		r.found = append(r.found, f)
	}
}

// value reads the value of an attribute, from the sign before it.
func (r *reader) value(f *found, unquoted *int) bool {
	r.at++
	for r.at < len(r.doc) && isBlank(r.doc[r.at]) {
		r.at++
	}
	if r.at >= len(r.doc) {
		return false
	}
	switch quote := r.doc[r.at]; quote {
	case '>':
	case '"', '\'':
		r.at++
		n := strings.IndexByte(r.doc[r.at:], quote)
		if n < 0 {
			return false
		}
		f.value = r.doc[r.at : r.at+n]
		r.at += n + 1
	default:
		start := r.at
		for r.at < len(r.doc) && !isBlank(r.doc[r.at]) && r.doc[r.at] != '>' {
			r.at++
		}
		f.value, *unquoted = r.doc[start:r.at], r.at
	}
	return true
}

// thinOut does to the attributes read what thinAttributes does.
func (r *reader) thinOut() {
	kept, named, spare := false, false, false
	for i := range r.found {
		f := &r.found[i]
		kept, named, spare = kept || f.use >= read, named || f.use == naming, spare || f.use < read
	}
	if !spare {
		return
	}
	left := r.found[:0]
	for _, f := range r.found {
		switch {
		case f.use >= read:
		case !kept, !named && f.use == dataset:
			kept, named = true, named || f.use == dataset
			f.value = ""
		default:
			continue
		}
		left = append(left, f)
	}
	r.found = left
}

// take makes the attributes read those of the tag: of several with one name the first counts.
func (r *reader) take(t *tag) bool {
	if len(r.spare)+len(r.found) > cap(r.spare) {
		r.spare = make([]html.Attribute, 0, max(256, len(r.found)))
	}
	start := len(r.spare)
	for _, f := range r.found {
		value, ok := r.unescaped(f.value)
		if !ok {
			return false
		}
		if len(r.found) > 40 {
			return false
		}
		isNew := true
		for _, a := range r.spare[start:] {
			isNew = isNew && a.Key != f.key
		}
		if isNew {
			r.spare = append(r.spare, html.Attribute{Key: f.key, Val: value})
		}
	}
	t.attrs = r.spare[start:len(r.spare):len(r.spare)]
	return true
}
