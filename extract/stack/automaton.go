package stack

import "fmt"

// automaton is a tree of folded bytes in which each node is a row of successors, one for each class of byte that any
// spelling has. Hyphens, underscores and blanks are one class.
type automaton struct {
	class [256]uint8
	width int
	next  []uint16 // next[node*width+class]; 0 is nowhere, as nothing leads back to the root
	ends  []uint16 // ends[node]: which form ends there, counted from 1
	pairs []uint64 // a bit for every two classes, one after the other, with which a form begins
}

// newAutomaton makes room for the bytes of the forms.
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
	a.row()
	for f, id := range forms {
		if err := a.add(f, id); err != nil {
			return nil, err
		}
	}
	a.pairs = make([]uint64, a.width*a.width/64+1)
	for first := range a.width {
		node := int(a.next[first])
		for second := range a.width {
			if bit := first*a.width + second; node != 0 && (a.next[node*a.width+second] != 0 || a.ends[node] != 0) {
				a.pairs[bit/64] |= 1 << (bit % 64)
			}
		}
	}
	return a, nil
}

// begins reports whether a form may begin with two bytes, or with the first alone.
func (a *automaton) begins(first, second byte) bool {
	bit := int(a.class[first])*a.width + int(a.class[second])
	return a.pairs[bit/64]>>(bit%64)&1 != 0
}

func (a *automaton) row() int {
	a.next = append(a.next, make([]uint16, a.width)...)
	a.ends = append(a.ends, 0)
	return len(a.ends) - 1
}

func (a *automaton) add(form string, id uint16) error {
	node := 0
	for i := range len(form) {
		at := node*a.width + int(a.class[form[i]])
		if a.next[at] == 0 {
			n := a.row()
			if n > 0xffff {
				return fmt.Errorf("vocabulary: more than %d automaton nodes, at %q", 0xffff, form)
			}
			a.next[at] = uint16(n)
		}
		node = int(a.next[at])
	}
	a.ends[node] = id
	return nil
}
