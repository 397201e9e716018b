package place

import (
	"io"
	"sync"

	"tjm/internal/market"
)

// Gazetteer knows the places that offers name. It is read-only once made and safe for concurrent use.
type Gazetteer struct {
	places  []known
	names   trie
	byCode  map[string]department // French departments by number
	regions map[string]bool       // the 18 French regions
	codes   map[string][]int32    // two-letter codes that may follow a town and a comma: "MA", "GE", "TX"
	iso     map[string]string     // alpha-2 and alpha-3, in capitals, to alpha-2
}

// department is one French department.
type department struct{ number, name, region string }

// kind says what a name stands for, from the narrowest to the widest.
type kind uint8

const (
	kindTown kind = iota
	kindDemonym
	kindDepartment
	kindArea
	kindRegion
	kindCountry
)

// known is one place that a name may mean.
type known struct {
	place   market.Place
	kind    kind
	word    bool // its name is also a common word or a person's name
	minor   bool // seldom meant: needs a confirmation beside it
	added   bool // from the user's list
	product bool // a technology or a product bears its name
	plural  bool // an adjective of several things
	quarter bool // a district or a landmark in the town
}

// sense is one meaning of one written form.
type sense struct {
	place   int32
	word    bool // this form is a common word, whatever the place
	capital bool // this form counts in capitals alone
	minor   bool // this form counts only when something beside it confirms the place
}

// New returns the gazetteer of the embedded tables, which a process builds once. extra, when not nil, is a CSV list of
// French communes that completes it, and the gazetteer is then a new one; see supplement.go for the columns.
func New(extra io.Reader) (*Gazetteer, error) {
	if extra == nil {
		return embedded()
	}
	return build(extra)
}

var embedded = sync.OnceValues(func() (*Gazetteer, error) { return build(nil) })

func build(extra io.Reader) (*Gazetteer, error) {
	g := &Gazetteer{
		names:   newTrie(),
		byCode:  map[string]department{},
		regions: map[string]bool{},
		codes:   map[string][]int32{},
		iso:     map[string]string{},
	}
	if err := g.loadTables(); err != nil {
		return nil, err
	}
	if extra != nil {
		if err := g.supplement(extra); err != nil {
			return nil, err
		}
	}
	g.names.seal()
	return g, nil
}

// french returns the place of a town in a French department; an empty town gives the department itself.
func (g *Gazetteer) french(town, number string) market.Place {
	return market.Place{City: town, Department: number, Region: g.byCode[number].region, Country: "FR"}
}

// add registers a place under its name and aliases; marks are those of the tables: ~ a word, ^ capitals
// alone, ? only when confirmed; they combine.
func (g *Gazetteer) add(k known, names ...string) int32 {
	id := int32(len(g.places))
	g.places = append(g.places, k)
	for _, n := range names {
		s := sense{place: id, word: k.word, minor: k.minor}
		for marks := n != ""; marks; {
			switch n[0] {
			case '~':
				s.word = true
			case '^':
				s.capital = true
			case '?':
				s.minor = true
			default:
				marks = false
				continue
			}
			n = n[1:]
		}
		for _, form := range spellings(wordsOf(n)) {
			g.names.insert(form, s)
		}
		if k.kind == kindTown && k.place.Country == "FR" {
			s.minor = s.minor || s.word // "au Port" needs its department or region in the text
			for _, form := range contracted(wordsOf(n)) {
				g.names.insert(form, s)
			}
		}
	}
	return id
}

// spellings returns the ways a name's words are written: Saint is also St, sous is ss, lès is lez.
func spellings(words []string) [][]string {
	forms := [][]string{words}
	for _, pair := range [][2]string{{"saint", "st"}, {"sainte", "ste"}, {"les", "lez"}, {"lez", "les"}, {"sous", "ss"}, {"sur", "s"}} {
		other := make([]string, len(words))
		differs := false
		for i, w := range words {
			other[i] = w
			if w == pair[0] && (i > 0 || pair[0] != "les") && len(words) > 1 {
				other[i], differs = pair[1], true
			}
		}
		if !differs {
			continue
		}
		forms = append(forms, other)
		if pair[0] == "saint" || pair[0] == "sainte" {
			words = other // St-Ouen-lez-... : later variants also apply to the short form
		}
	}
	return forms
}

// contracted returns the forms of a name whose article melts into "à" and "de": au Mans, du Havre, aux Ulis.
func contracted(words []string) [][]string {
	if len(words) < 2 {
		return nil
	}
	var fused []string
	switch words[0] {
	case "le":
		fused = []string{"au", "du"}
	case "les":
		fused = []string{"aux", "des"}
	}
	var forms [][]string
	for _, f := range fused {
		forms = append(forms, append([]string{f}, words[1:]...))
	}
	return forms
}
