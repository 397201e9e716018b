package htmltext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// start takes a start tag.
func (b *builder) start(t *tag) bool {
	if b.mode < inBody {
		if done, ok := b.startBefore(t); done || !ok {
			return ok
		}
	}
	b.mode = inBody
	if b.counts[classSVG] > 0 {
		return b.drawing(t)
	}
	if t.class != classRaw && !b.counted(t) {
		return false
	}
	if c := b.topClass(); c == classTable || c == classSection || c == classRow {
		return b.startInTable(t, c)
	}
	if b.counts[classSelect] > 0 && t.class != classOption && t.class != classGroup {
		return false
	}
	switch t.class {
	case classOther:
		return b.push(t)
	case classVoid:
		b.element(t)
		return true
	case classRule:
		if !b.closeP() {
			return false
		}
		b.element(t)
		return true
	case classBlock, classLoose, classP, classPre, classList:
		return b.closeP() && b.push(t)
	case classHeading:
		if !b.closeP() {
			return false
		}
		if b.topClass() == classHeading {
			b.cut(len(b.open) - 1)
		}
		return b.push(t)
	case classForm:
		if b.form != nil {
			return true
		}
		if !b.closeP() || !b.push(t) {
			return false
		}
		b.form = b.top()
		return true
	case classItem, classDef:
		return b.closeItem(t.class) && b.closeP() && b.push(t)
	case classButton:
		return b.counts[classButton] == 0 && b.push(t)
	case classLink:
		sorted(t.attrs)
		return b.counts[classLink] == 0 && b.push(t)
	case classFormat:
		sorted(t.attrs)
		return b.alike(t.atom) < 3 && b.push(t)
	case classTable:
		return (b.quirks || b.closeP()) && b.push(t)
	case classSection, classRow, classCell:
		return b.startCell(t)
	case classSelect:
		return b.push(t)
	case classOption, classGroup:
		return b.option(t)
	case classRaw:
		return b.raw(t)
	case classSVG:
		return b.drawing(t)
	case classHTML:
		lend(b.root, t.attrs)
		return true
	case classBody:
		lend(b.open[1].node, t.attrs)
		return true
	}
	return false
}

// lend gives the attributes of a repeated html or body to the first one, as far as it has none of that name.
func lend(to *html.Node, attrs []html.Attribute) {
	had := len(to.Attr)
	for _, a := range attrs {
		isNew := true
		for _, old := range to.Attr[:had] {
			isNew = isNew && old.Key != a.Key
		}
		if isNew {
			to.Attr = append(to.Attr, a)
		}
	}
}

// startBefore takes a start tag before the body. done is false for one that belongs to the body, which has begun then.
func (b *builder) startBefore(t *tag) (done, ok bool) {
	for {
		switch {
		case b.mode == beforeHTML && t.class == classHTML, b.mode == beforeHead && t.class == classHead:
			if t.class == classHead {
				t.class = classOther
			}
			b.push(t)
			if b.mode++; b.mode == beforeHead {
				b.root = b.top()
			}
			return true, true
		case b.mode == afterHead && t.class == classBody:
			b.push(t)
			b.mode = inBody
			return true, true
		case t.class == classHTML, t.class == classHead, t.class == classOdd:
			return true, false
		case b.mode == inHead && t.class == classVoid && (t.atom == atom.Meta || t.atom == atom.Link || t.atom == atom.Base):
			b.element(t)
			return true, true
		case b.mode == inHead && t.class == classRaw && t.atom != atom.Textarea && t.atom != atom.Iframe && t.atom != atom.Noembed:
			return true, b.raw(t)
		case b.mode == afterHead && (t.class == classRaw || t.class == classVoid):
			return true, false
		case b.mode == inBody:
			return false, t.class != classBody
		}
		b.advance()
	}
}

// counted keeps the estimate of nesting, and refuses what parse would flatten.
func (b *builder) counted(t *tag) bool {
	switch t.mark {
	case markElement:
		b.level++
	case markFormatting:
		b.level++
		b.formats++
	}
	return b.level <= maxDepth && b.formats <= maxFormatting
}

// closeP closes the paragraph in which a block begins.
func (b *builder) closeP() bool {
	if b.counts[classP] == 0 {
		return true
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		switch c := b.open[i].class; {
		case c == classP:
			return b.closes(i)
		case c == classButton || c.bounds():
			return true
		}
	}
	return true
}

// closeItem closes the item of a list that the next one ends.
func (b *builder) closeItem(item class) bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		switch o := b.open[i]; {
		case o.class == item:
			return b.closes(i)
		case o.class == classP, o.node.DataAtom == atom.Div, o.node.DataAtom == atom.Address:
		case o.class.isSpecial():
			return true
		}
	}
	return true
}

// sorted puts the attributes of a formatting element in the order that html.Parse gives them.
func sorted(attrs []html.Attribute) {
	for i := 1; i < len(attrs); i++ {
		for k := i; k > 0 && attrs[k].Key < attrs[k-1].Key; k-- {
			attrs[k], attrs[k-1] = attrs[k-1], attrs[k]
		}
	}
}

// alike counts the open formatting elements of a name.
func (b *builder) alike(a atom.Atom) int {
	if b.counts[classFormat] == 0 {
		return 0
	}
	n := 0
	for _, o := range b.open {
		if o.node.DataAtom == a {
			n++
		}
	}
	return n
}

// option closes the option before it.
func (b *builder) option(t *tag) bool {
	if b.topClass() == classOption {
		b.cut(len(b.open) - 1)
	}
	if t.class == classGroup && b.counts[classSelect] > 0 && b.topClass() == classGroup {
		b.cut(len(b.open) - 1)
	}
	return b.push(t)
}

// raw reads an element whose content is no markup.
func (b *builder) raw(t *tag) bool {
	doc := b.reader.doc
	n := rawEnd(doc[b.at:], t.name)
	if t.isEmpty || n == len(doc)-b.at {
		return false
	}
	content := doc[b.at : b.at+n]
	if t.atom == atom.Script && strings.Contains(content, "<!--") {
		if scriptEnd(doc[b.at:]) != n {
			return false
		}
	}
	e := b.element(t)
	b.at += n + len("</")
	var ending tag
	if !b.readTag(&ending, false) {
		return false
	}
	switch {
	case t.atom == atom.Style && b.thin, t.atom == atom.Script && b.thin && !t.isJSON:
		return true
	case t.atom == atom.Title, t.atom == atom.Textarea:
		content = b.written(content)
	case b.returns:
		content = strings.ReplaceAll(strings.ReplaceAll(content, "\r\n", "\n"), "\r", "\n")
	}
	if t.atom == atom.Textarea {
		content = strings.TrimPrefix(content, "\n")
	}
	if content != "" {
		e.AppendChild(b.node(html.TextNode, content))
	}
	return true
}
