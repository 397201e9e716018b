package htmltext

import "golang.org/x/net/html/atom"

// startInTable takes a start tag between the cells of a table. Anything that does not belong there would be moved before
// the table.
func (b *builder) startInTable(t *tag, top class) bool {
	for {
		switch {
		case t.class == classSection && top == classTable, t.class == classRow && top == classSection, t.class == classCell && top == classRow:
			return b.push(t)
		case t.class == classRow && top == classTable, t.class == classCell && top == classTable:
			b.push(&tag{name: "tbody", atom: atom.Tbody, class: classSection})
		case t.class == classCell && top == classSection:
			b.push(&tag{name: "tr", atom: atom.Tr, class: classRow})
		case t.class == classSection && top != classTable, t.class == classRow && top == classRow:
			b.cut(len(b.open) - 1)
		default:
			return false
		}
		top = b.topClass()
	}
}

// startCell takes a start tag of a table's parts where text can stand: it ends the cell around it, and means nothing
// without one.
func (b *builder) startCell(t *tag) bool {
	i := b.innermost(classCell)
	if i < 0 {
		return b.counts[classTable] == 0
	}
	b.cut(i)
	return b.startInTable(t, b.topClass())
}

// innermost returns the place of the innermost open element of a class within the innermost table, -1 when there is none.
func (b *builder) innermost(c class) int {
	if b.counts[c] == 0 {
		return -1
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		switch b.open[i].class {
		case c:
			return i
		case classTable:
			return -1
		}
	}
	return -1
}

// endInTable takes an end tag between the cells of a table.
func (b *builder) endInTable(t *tag) bool {
	switch t.class {
	case classTable, classSection, classRow:
		for i := len(b.open) - 1; i >= 0; i-- {
			o := b.open[i]
			if o.node.DataAtom == t.atom {
				b.cut(i)
				return true
			}
			if o.class == classTable {
				return false
			}
		}
	}
	return false
}

// endCell takes the end of a table's part where text can stand.
func (b *builder) endCell(t *tag) bool {
	i := b.innermost(classCell)
	if i < 0 {
		return b.counts[classTable] == 0
	}
	if t.class == classCell {
		if b.open[i].node.DataAtom != t.atom {
			return false
		}
		b.cut(i)
		return true
	}
	for k := i; k >= 0; k-- {
		o := b.open[k]
		if o.node.DataAtom == t.atom {
			b.cut(i)
			return b.endInTable(t)
		}
		if o.class == classTable {
			return true
		}
	}
	return true
}
