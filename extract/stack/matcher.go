package stack

import (
	"fmt"
	"strings"
	"sync"

	"tjm/extract/text"
)

// Matcher finds technologies in ads. It is read-only after New and safe for concurrent use.
type Matcher struct {
	entries  []Entry
	families [][]int16 // by entry: itself and all its ancestors
	forms    []form    // by number of form, which counts from 1
	auto     *automaton
	speller  *speller
}

// form is what a spelling or phrase stands for.
type form struct {
	kind  kind
	entry int16 // technology alone
	rule  rule
	other int16  // the technology that the rule names; -1 when it names none
	also  uint16 // the form that the same spelling is of too, in other company; 0 for none
	short bool   // too short to be told apart within run-together words
	plain bool   // spelled without accents; guarded forms alone
}

// Match is one technology that an ad asks for, at the first place that says so.
type Match struct {
	Name    string
	Span    text.Span
	InTitle bool // named in the title, there or elsewhere
}

// New returns the matcher of the embedded vocabulary, which a process builds once. The error says which line of it is wrong.
func New() (*Matcher, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Matcher, error) {
	entries, err := readVocabulary()
	if err != nil {
		return nil, err
	}
	return build(entries, phrases)
})

func build(entries []Entry, phrases string) (*Matcher, error) {
	m := &Matcher{entries: entries, forms: make([]form, 1)}
	index := map[string]int16{}
	for i, e := range entries {
		index[e.Name] = int16(i)
	}
	var err error
	if m.families, err = families(entries, index); err != nil {
		return nil, err
	}
	forms := map[string]uint16{}
	for i, e := range entries {
		if err := m.addEntry(forms, int16(i), e, index); err != nil {
			return nil, err
		}
	}
	err = parsePhrases(phrases, func(k kind, phrase string) {
		id := uint16(len(m.forms))
		m.forms = append(m.forms, form{kind: k})
		forms[strings.ReplaceAll(text.Fold(phrase).Text, "-", " ")] = id
	})
	if err != nil {
		return nil, err
	}
	m.speller = newSpeller(entries, forms, m.forms)
	m.auto, err = newAutomaton(forms)
	return m, err
}

func (m *Matcher) addEntry(forms map[string]uint16, i int16, e Entry, index map[string]int16) error {
	guarded := map[string]bool{}
	for _, g := range e.Guarded {
		f, err := guardForm(i, g, index)
		if err != nil {
			return fmt.Errorf("vocabulary: %s: %w", e.Name, err)
		}
		guarded[g.Form] = true
		m.addForm(forms, g.Form, f)
	}
	for _, a := range append([]string{e.Name}, e.Aliases...) {
		if !guarded[a] {
			m.addForm(forms, a, form{entry: i, other: -1, short: len(a) < 3})
		}
	}
	return nil
}

// addForm adds the spellings of a form. One that is taken stays: guarded spellings come first within an entry, and no
// spelling of two entries passes the test of the vocabulary unless the company of each decides.
func (m *Matcher) addForm(forms map[string]uint16, spelling string, f form) {
	id := uint16(len(m.forms))
	m.forms = append(m.forms, f)
	for i, v := range variants(spelling) {
		old, taken := forms[v]
		switch {
		case !taken && (i == 0 || f.rule == sure || len(v) > 4):
			forms[v] = id
		case taken && f.rule != sure && m.forms[old].rule != sure && m.forms[id].also == 0:
			forms[v] = m.chain(old, id)
		}
	}
}

// chain joins two forms of one spelling and returns the first to try. One without company comes last.
func (m *Matcher) chain(old, id uint16) uint16 {
	f := &m.forms[id]
	if f.rule >= with && (m.forms[old].entry != f.entry || m.forms[old].other != f.other) {
		f.also = old
		return id
	}
	if last := &m.forms[old]; f.rule < with && last.rule >= with && last.also == 0 {
		last.also = id
	}
	return old
}

// families returns for each entry itself and its ancestors.
func families(entries []Entry, index map[string]int16) ([][]int16, error) {
	out := make([][]int16, len(entries))
	for i := range entries {
		family := []int16{int16(i)}
		for k := 0; k < len(family); k++ {
			for _, p := range entries[family[k]].Parents {
				at, ok := index[p]
				if !ok {
					return nil, fmt.Errorf("vocabulary: %s: no parent %q", entries[family[k]].Name, p)
				}
				if len(family) > len(entries) {
					return nil, fmt.Errorf("vocabulary: %s is its own ancestor", entries[i].Name)
				}
				family = append(family, at)
			}
		}
		out[i] = family
	}
	return out, nil
}

// Find returns the technologies that the ad asks for, in order of first appearance, and what was refused.
func (m *Matcher) Find(doc *text.Document) ([]Match, []text.Note) {
	r := reading{Matcher: m, doc: doc, text: doc.Folded.Text}
	r.scan()
	r.judge()
	r.refuse()
	return r.result()
}

// maxNotes bounds what is told of refusals.
const maxNotes = 64

func (r *reading) result() ([]Match, []text.Note) {
	var matches []Match
	var notes []text.Note
	at := make(map[int16]int, len(r.hits))
	for i := range r.hits {
		h := &r.hits[i]
		f := &r.forms[h.form]
		if f.kind != technology {
			continue
		}
		if h.state == aword && (f.rule == after || h.caps == small) {
			continue // a plain word
		}
		if h.state != accepted {
			if len(notes) < maxNotes {
				notes = append(notes, text.Note{Span: r.span(h), Field: "stacks", Why: r.entries[f.entry].Name + ": " + h.state.why()})
			}
			continue
		}
		title := int(h.to) < r.doc.BodyAt
		if k, ok := at[f.entry]; ok {
			matches[k].InTitle = matches[k].InTitle || title
			continue
		}
		at[f.entry] = len(matches)
		matches = append(matches, Match{r.entries[f.entry].Name, r.span(h), title})
	}
	return matches, notes
}
