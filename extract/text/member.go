package text

// member is a lexicon among all.
type member struct {
	id    uint16
	alone *index // of one that was made too late to be among all; nil
}

func (m *member) self() *member { return m }

// may refuses most places at which no phrase begins, and all beyond the text.
func (m *member) may(d *Document, i int) bool {
	return uint(i) < uint(len(d.begun)) && (d.begun[i]&bitOf(m.id) != 0 || m.alone != nil)
}

// longest returns the meaning of the phrase with the most tokens that begins at token i, and how many tokens of the
// text it takes; 0 when there is none.
func (m *member) longest(d *Document, i int) (meaning uint16, n int) {
	if m.alone != nil {
		return m.alone.longest(m.id, m.alone.reached(d, i, nil))
	}
	return d.index.longest(m.id, d.reached[d.first[i]:d.first[i+1]])
}

// Has reports whether a phrase begins at token i.
func (m *member) Has(d *Document, i int) bool {
	if !m.may(d, i) {
		return false
	}
	_, n := m.longest(d, i)
	return n > 0
}

// Phrases is a Lexicon, whatever its meanings are.
type Phrases interface{ self() *member }

// Any is several lexicons, for a rule that would ask each of them at every word.
type Any struct {
	members []*member
	bits    uint64
	late    bool // one of them is alone
}

// AnyOf returns an Any of some lexicons.
func AnyOf(lexicons ...Phrases) Any {
	var a Any
	for _, l := range lexicons {
		m := l.self()
		a.members = append(a.members, m)
		a.bits |= bitOf(m.id)
		a.late = a.late || m.alone != nil
	}
	return a
}

// Has reports whether a phrase of any of the lexicons begins at token i.
func (a Any) Has(d *Document, i int) bool {
	if uint(i) >= uint(len(d.begun)) || d.begun[i]&a.bits == 0 && !a.late {
		return false
	}
	for _, m := range a.members {
		if m.Has(d, i) {
			return true
		}
	}
	return false
}
