package sites

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"tjm/extract/htmltext"
)

const good = `
id: quai-aux-missions
name: Le Quai aux missions
kind: listing
start: ["https://quai.example/missions"]
follow:
  offers: a.carte
  next: a[rel=next]
offer: "#annonce"
fields:
  title: {selector: h1, required: true}
  company:
    selector: .societe
    transforms: [after-colon, before-paren]
    examples:
      - {in: "Société : Tisseron (ESN)", want: Tisseron}
  id: {selector: "a.partage", attr: href, transforms: [last-segment]}
defaults: {country: FR, currency: EUR, language: fr, contract: freelance}
politeness: {delay: 2s, parallel: 1, max_pages: 200}
licence: with the publisher's consent
`

func TestADefinitionIsRead(t *testing.T) {
	s, err := Parse("quai.yaml", []byte(good))
	if err != nil {
		t.Fatal(err)
	}
	if s.ID != "quai-aux-missions" || s.Kind != Listing || len(s.Start) != 1 || s.Follow.Next.String() != "a[rel=next]" || s.Defaults.Contract != "freelance" {
		t.Errorf("got %+v", s)
	}
	root, err := htmltext.Parse(`<div id="annonce"><h1> Dev  Go </h1><p class="societe">Société : Argile (client final)</p><a class="partage" href="/missions/dev-go-42/?s=1">x</a></div>`)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, n := range s.Fields.All() {
		got[n.Key] = n.Field.FromHTML(htmltext.Elements(root), false)
	}
	if got["title"] != "Dev Go" || got["company"] != "Argile" || got["id"] != "dev-go-42" {
		t.Errorf("fields %q", got)
	}
}

var placed = regexp.MustCompile(`^[a-z_]+\.yaml:[1-9]\d*:[1-9]\d*: `)

// TestMistakesAreNamed reads every file of testdata/bad; the first line of each says the error it must give.
func TestMistakesAreNamed(t *testing.T) {
	files, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(string(src), "\n")
		want := strings.TrimPrefix(first, "# ")
		_, err = Parse(filepath.Base(file), src)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %s", file, err, want)
			continue
		}
		for line := range strings.Lines(err.Error()) {
			if !placed.MatchString(line) {
				t.Errorf("%s: %q does not begin with file, line and column", file, line)
			}
		}
	}
}

func TestAllMistakesOfAFolderAreToldAndTheRestIsLoaded(t *testing.T) {
	folder := fstest.MapFS{
		"a.yaml":    {Data: []byte(good)},
		"b.yml":     {Data: []byte(strings.Replace(good, "quai-aux-missions", "autre", 1))},
		"c.yaml":    {Data: []byte("id: C\nnom: x\n")},
		"d.yaml":    {Data: []byte(good)},
		"notes.txt": {Data: []byte("not a definition")},
	}
	all, err := Load(folder)
	if len(all) != 2 || all[0].ID != "autre" || all[1].ID != "quai-aux-missions" {
		t.Errorf("loaded %v", all)
	}
	for _, want := range []string{`c.yaml:1:5: bad value "C"`, `c.yaml:2:1: unknown key "nom"`, `d.yaml:2:5: id "quai-aux-missions" is also that of a.yaml`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}

func TestTransforms(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"lower", "CDI", "cdi"},
		{"markup", "&lt;p&gt;a&lt;/p&gt;", "a"},
		{"first-line", "a\nb", "a"},
		{"before-comma", "Lyon, France", "Lyon"},
		{"after-comma", "Lyon, France", "France"},
		{"before-colon", "Tisseron: Dev Go", "Tisseron"},
		{"after-colon", "Tisseron: Dev Go", "Dev Go"},
		{"before-dash", "Dev - Lyon", "Dev"},
		{"after-dash", "Dev - Lyon", "Lyon"},
		{"after-dash", "Dev", "Dev"},
		{"before-paren", "Lyon (69)", "Lyon"},
		{"in-paren", "Lyon (69)", "69"},
		{"before-pipe", "Dev | Lyon | Go", "Dev"},
		{"after-pipe", "Dev | Lyon | Go", "Lyon | Go"},
		{"before-at", "Dev @ Tisseron", "Dev"},
		{"digits", "Réf. 4512/b", "4512"},
		{"last-segment", "https://a.example/b/c-12/?x=1", "c-12"},
		{"first-segment", "12/b", "12"},
		{"period-first", "Mensuel de 3500.0 Euros sur 12.0 mois", "3500.0 Euros / mois"},
		{"period-first", "Annuel de 45000.0 Euros à 55000.0 Euros", "45000.0 Euros à 55000.0 Euros / an"},
		{"period-first", "45 k€", "45 k€"},
		{"unix-seconds", "1603754799", "2020-10-26T23:26:39Z"},
		{"unix-millis", "1603754799000", "2020-10-26T23:26:39Z"},
		{"unix-seconds", "x", ""},
		{"true-remote", "yes", "full remote"},
		{"true-remote", "no", ""},
	} {
		f := Field{Transforms: []Transform{Transform(c.name)}}
		if got := f.apply(c.in); got != c.want {
			t.Errorf("%s(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
	}
}

func TestPaths(t *testing.T) {
	var v any
	if err := json.Unmarshal([]byte(`{"a":{"b":[{"c":"x"},{"c":"y"},{"d":1}]},"n":4.5,"t":true,"l":["p","q"]}`), &v); err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{"a.b.c": "x,y", "a.b[1].c": "y", "a.b[9].c": "", "n": "4.5", "t": "true", "l": "p,q", "a": "", "z.z": ""} {
		var p Path
		if err := p.UnmarshalText([]byte(in)); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(p.Texts(v), ","); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte("a: &a [*a]"))
	f.Add([]byte("---\n---\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		s, err := Parse("f.yaml", src)
		if (s == nil) == (err == nil) {
			t.Fatalf("Parse(%q) = %v, %v", src, s, err)
		}
	})
}
