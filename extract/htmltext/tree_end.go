package htmltext

import "golang.org/x/net/html/atom"

// end takes an end tag.
func (b *builder) end(t *tag) bool {
	switch {
	case t.class == classOdd, t.atom == atom.Br:
		return false
	case b.mode < inHead:
		return false
	case b.mode == inHead && t.class == classHead:
		b.advance()
		return true
	case b.mode < inBody:
		return t.class != classBody && t.class != classHTML // others mean nothing there
	case t.class == classBody, t.class == classHTML:
		return b.ends(t)
	}
	b.mode = inBody
	if b.counts[classSVG] > 0 {
		return b.endInDrawing(t)
	}
	switch t.mark {
	case markOther, markVoid:
	case markFormatting:
		b.level, b.formats = max(0, b.level-1), max(0, b.formats-1)
	default:
		b.level = max(0, b.level-1)
	}
	if c := b.topClass(); c == classTable || c == classSection || c == classRow {
		return b.endInTable(t)
	}
	switch t.class {
	case classBlock, classLoose, classPre, classList, classButton, classSelect:
		return b.endOf(t, nil)
	case classP:
		return b.endOfP()
	case classItem:
		return b.endOf(t, func(c class) bool { return c == classList })
	case classDef, classHeading:
		return b.endOf(t, nil)
	case classForm:
		return b.endOfForm()
	case classFormat, classLink:
		return b.endOfFormat(t)
	case classTable, classSection, classRow, classCell:
		return b.endCell(t)
	case classSVG, classRaw:
		return false
	}
	return b.endOther(t)
}

// ends takes the end of the body or of the document.
func (b *builder) ends(t *tag) bool {
	if b.counts[classTable]+b.counts[classSelect]+b.counts[classSVG] > 0 {
		return false
	}
	switch {
	case t.class == classHTML:
		b.mode = afterAll
	case b.mode == inBody:
		b.mode = afterBody
	default:
		return false
	}
	return true
}

// endOf closes the innermost element of the tag's name, of any heading for a heading; none in scope means nothing.
func (b *builder) endOf(t *tag, stops func(class) bool) bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		if o.node.DataAtom == t.atom || t.class == classHeading && o.class == classHeading {
			return b.closes(i)
		}
		if o.class.bounds() || stops != nil && stops(o.class) {
			return true
		}
	}
	return true
}

// endOfP closes a paragraph; without any there is an empty one.
func (b *builder) endOfP() bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		if o.class == classP {
			return b.closes(i)
		}
		if o.class == classButton || o.class.bounds() {
			break
		}
	}
	b.element(&tag{name: "p", atom: atom.P, class: classP})
	return true
}

func (b *builder) endOfForm() bool {
	form := b.form
	b.form = nil
	if form == nil {
		return true
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		if o.class == classForm {
			for len(b.open)-1 > i && isImplied(b.topClass()) {
				b.cut(len(b.open) - 1)
			}
			if o.node != form || i != len(b.open)-1 {
				return false
			}
			b.cut(i)
			return true
		}
		if o.class.bounds() {
			return true
		}
	}
	return true
}

// isImplied reports whether an element of the class needs no end tag.
func isImplied(c class) bool {
	return c == classP || c == classItem || c == classDef || c == classOption || c == classGroup
}

// endOfFormat closes a formatting element whose end stands where it should.
func (b *builder) endOfFormat(t *tag) bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		if o.node.DataAtom == t.atom {
			return b.closes(i)
		}
		if o.class.isSpecial() {
			for _, outer := range b.open[:i] {
				if outer.node.DataAtom == t.atom {
					return false
				}
			}
			return true
		}
	}
	return true
}

// endOther closes the innermost element of a name, unless a special one is open within it.
func (b *builder) endOther(t *tag) bool {
	for i := len(b.open) - 1; i >= 0; i-- {
		o := b.open[i]
		if o.node.Data == t.name {
			return b.closes(i)
		}
		if o.class.isSpecial() {
			return true
		}
	}
	return true
}
