package stack

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tjm/extract/text"
)

// tagged is a real project with the tags that its board gave it.
type tagged struct {
	Title       string   `json:"title"`
	Description string   `json:"description"`
	Tags        []string `json:"tags"`
}

// leastTags is the least share of the tags named in a text that must be found there or told why not.
const leastTags = 0.98

// TestTagsOfABoard holds what is found against a board's own tags. A tag is a technology when the vocabulary spells it;
// then it is found, refused or guarded with a reason, not said by the text, or missed.
func TestTagsOfABoard(t *testing.T) {
	dir := os.Getenv("TJM_CAPTURES")
	if dir == "" {
		t.Skip("TJM_CAPTURES is not set: it points at a folder of real texts, which belong to their boards")
	}
	lines, err := os.ReadFile(filepath.Join(dir, "texts", "freelancermap_dev.jsonl"))
	if err != nil {
		t.Skip(err)
	}
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	owners := spellings()
	kinds := map[string]int{}
	var missed, plain []string
	for line := range strings.Lines(string(lines)) {
		var p tagged
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			t.Fatal(err)
		}
		doc := text.New(p.Title, p.Description)
		matches, notes := m.Find(doc)
		for _, tag := range p.Tags {
			kind := kindOfTag(tag, owners[key(tag)], matches, notes, doc)
			kinds[kind]++
			switch kind {
			case "missed":
				missed = append(missed, tag)
			case "no technology":
				plain = append(plain, tag)
			}
		}
	}
	said := kinds["found"] + kinds["told why not"] + kinds["missed"]
	share := float64(said-kinds["missed"]) / float64(max(said, 1))
	t.Logf("%v; of %d named in the texts, %.3f are found or told why not; missed: %q", kinds, said, share, missed)
	slices.Sort(plain)
	t.Logf("tags that are no technology: %q", slices.Compact(plain))
	if said == 0 || share < leastTags {
		t.Errorf("%.3f of the tags named in the texts are found or told why not, the floor is %v", share, leastTags)
	}
}

func kindOfTag(tag string, names []string, matches []Match, notes []text.Note, doc *text.Document) string {
	if len(names) == 0 {
		return "no technology"
	}
	for _, name := range names {
		if slices.ContainsFunc(matches, func(x Match) bool { return x.Name == name }) {
			return "found"
		}
	}
	for _, name := range names {
		if slices.ContainsFunc(notes, func(n text.Note) bool { return strings.HasPrefix(n.Why, name+":") }) {
			return "told why not"
		}
	}
	if !strings.Contains(doc.Folded.Text, text.Fold(tag).Text) {
		return "not in the text"
	}
	return "missed"
}

// spellings returns the technologies of every spelling.
func spellings() map[string][]string {
	owners := map[string][]string{}
	for _, e := range Vocabulary() {
		forms := append([]string{e.Name}, e.Aliases...)
		for _, g := range e.Guarded {
			forms = append(forms, g.Form)
		}
		for _, f := range forms {
			owners[key(f)] = append(owners[key(f)], e.Name)
		}
	}
	return owners
}

// key is a spelling without the marks that variants leaves out.
func key(s string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "", ".", "", "/", "").Replace(text.Fold(s).Text)
}
