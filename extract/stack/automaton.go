package stack

import (
	"fmt"
	"slices"
	"strings"
)

// automaton is a tree of folded bytes. A node is the place of its row in cells; the cell as far behind it as the class of
// the next byte leads to the next node, if that cell says that it is of this class: as no two rows begin at the same
// place, it is then of this row. The rows lie in one another's gaps, so that the whole stays in a processor's cache.
// Hyphens, underscores and blanks are one class.
type automaton struct {
	class [256]uint8
	width int
	cells []cell
	whole []uint64 // a bit for every three classes of which the first, the first two or all three are a form
	heads []uint64 // a bit for the hash of every four classes, one after the other, with which a longer form begins
}

// headBits is the number of bits in heads: some eight for each four classes that stand there.
const headBits = 1 << 16

// cell holds the class that leads through it in its highest byte, whether a form ends behind it in the next bit, and
// the next node in the others. The first cell of a row, of class 0, which no byte of a form has, holds the number of
// the form that ends there, counted from 1.
type cell uint32

const (
	classShift      = 24
	closes     cell = 1 << (classShift - 1)
	nodeMask        = closes - 1
	free       cell = 0xff << classShift
)

// step returns the node after one more byte of a class; 0 is nowhere, as nothing leads back to the root. ends tells
// whether a form ends there, without a look at the node's own cell, which often lies in no cache.
func (a *automaton) step(node int, class uint8) (next int, ends bool) {
	if c := a.cells[node+int(class)]; uint8(c>>classShift) == class && class != 0 {
		return int(c & nodeMask), c&closes != 0
	}
	return 0, false
}

// end returns the form that ends at a node, 0 for none.
func (a *automaton) end(node int) uint16 { return uint16(a.cells[node]) }

// newAutomaton makes the tree of the forms.
func newAutomaton(forms map[string]uint16) (*automaton, error) {
	a := &automaton{width: 1}
	for f := range forms {
		for i := range len(f) {
			if a.class[f[i]] == 0 {
				a.class[f[i]] = uint8(a.width)
				a.width++
			}
		}
	}
	a.class['-'], a.class['_'] = a.class[' '], a.class[' ']
	if a.width >= int(free>>classShift) {
		return nil, fmt.Errorf("vocabulary: %d different bytes", a.width)
	}
	if err := a.lay(a.spelled(forms)); err != nil {
		return nil, err
	}
	a.layHeads()
	return a, nil
}

// layHeads fills whole and heads.
func (a *automaton) layHeads() {
	a.whole = make([]uint64, a.width*a.width*a.width/64+1)
	a.heads = make([]uint64, headBits/64)
	classes := [4]uint8{}
	var walk func(node, depth int, ended bool)
	walk = func(node, depth int, ended bool) {
		for c := range a.width {
			next, ends := 0, false
			if node != 0 || depth == 0 {
				next, ends = a.step(node, uint8(c))
			}
			if next == 0 && !ended {
				continue
			}
			classes[depth] = uint8(c)
			switch {
			case depth < 2:
				walk(next, depth+1, ended || ends)
			case depth == 2 && (ended || ends):
				bit := a.third(classes[0], classes[1], classes[2])
				a.whole[bit/64] |= 1 << (bit % 64)
			case depth == 2:
				walk(next, depth+1, false)
			default:
				bit := a.fourth(classes[0], classes[1], classes[2], classes[3])
				a.heads[bit/64] |= 1 << (bit % 64)
			}
		}
	}
	walk(0, 0, false)
}

// third and fourth number the first classes of a text.
func (a *automaton) third(x, y, z uint8) int { return (int(x)*a.width+int(y))*a.width + int(z) }

func (a *automaton) fourth(w, x, y, z uint8) int {
	return int((uint32(w)|uint32(x)<<8|uint32(y)<<16|uint32(z)<<24)*0x9e3779b1>>16) & (headBits - 1)
}

// spelling is a form as a row of classes.
type spelling struct {
	classes string
	form    uint16
}

// spelled returns the forms in order of their classes.
func (a *automaton) spelled(forms map[string]uint16) []spelling {
	list := make([]spelling, 0, len(forms))
	for f, id := range forms {
		classes := make([]byte, len(f))
		for i := range len(f) {
			classes[i] = a.class[f[i]]
		}
		list = append(list, spelling{string(classes), id})
	}
	slices.SortFunc(list, func(x, y spelling) int {
		if c := strings.Compare(x.classes, y.classes); c != 0 {
			return c
		}
		return int(x.form) - int(y.form)
	})
	return slices.CompactFunc(list, func(x, y spelling) bool { return x.classes == y.classes })
}

// branch is a node to be laid out: the spellings that share their first depth bytes, and the cell that leads to it.
type branch struct {
	list  []spelling
	depth int
	from  int
}

// lay lays out the rows, those near the root first.
func (a *automaton) lay(list []spelling) error {
	next := 0 // no cell before it is free
	for todo := []branch{{list: list, from: -1}}; len(todo) > 0; todo = todo[1:] {
		b := todo[0]
		form := uint16(0)
		if len(b.list) > 0 && len(b.list[0].classes) == b.depth {
			form = b.list[0].form
			b.list = b.list[1:]
		}
		row := []byte{0}
		for i := range b.list {
			if c := b.list[i].classes[b.depth]; c != row[len(row)-1] {
				row = append(row, c)
			}
		}
		for next < len(a.cells) && a.cells[next] != free {
			next++
		}
		node := next
		for !a.fits(node, row) {
			node++
		}
		if node > int(nodeMask) {
			return fmt.Errorf("vocabulary: more than %d cells", int(nodeMask))
		}
		for len(a.cells) < node+a.width {
			a.cells = append(a.cells, free)
		}
		a.cells[node] = cell(form)
		if b.from >= 0 {
			a.cells[b.from] |= cell(node)
			if form != 0 {
				a.cells[b.from] |= closes
			}
		}
		rest := b.list
		for _, c := range row[1:] {
			n := 0
			for n < len(rest) && rest[n].classes[b.depth] == c {
				n++
			}
			a.cells[node+int(c)] = cell(c) << classShift
			todo = append(todo, branch{rest[:n], b.depth + 1, node + int(c)})
			rest = rest[n:]
		}
	}
	return nil
}

// fits reports whether a row may lie at a place.
func (a *automaton) fits(node int, row []byte) bool {
	for _, c := range row {
		if at := node + int(c); at < len(a.cells) && a.cells[at] != free {
			return false
		}
	}
	return true
}

// begins reports whether a form may begin with the first bytes of s: with four of them, or fewer and end there. Of a
// shorter text it cannot tell, nor of one with two blanks, which are as one.
func (a *automaton) begins(s string) bool {
	if len(s) < 4 || s[1] == ' ' && s[2] == ' ' || s[2] == ' ' && s[3] == ' ' {
		return true
	}
	x, y, z := a.class[s[0]], a.class[s[1]], a.class[s[2]]
	if bit := a.fourth(x, y, z, a.class[s[3]]); a.heads[bit/64]>>(bit%64)&1 != 0 {
		return true
	}
	bit := a.third(x, y, z)
	return a.whole[bit/64]>>(bit%64)&1 != 0
}
