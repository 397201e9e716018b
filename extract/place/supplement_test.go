package place

import (
	"strings"
	"testing"

	"tjm/extract/text"
)

func TestAUsersCommunesAreFound(t *testing.T) {
	for name, list := range map[string]string{
		"official":  "\ufeffcode_commune_INSEE;nom_commune_complet;code_postal\n01999;Trifouilly-les-Oies;1999\n",
		"by column": "nom,departement\n\"Trifouilly-les-Oies\",01\nParis,75\n",
		"tabs":      "LIBELLE\tDEP\r\nTrifouilly-les-Oies\t1\r\n",
		"overseas":  "nom;code_departement\nNouméa;988\nTrifouilly-les-Oies;01\n",
	} {
		g, err := New(strings.NewReader(list))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, e := range []example{
			{pdev, "Lieu : Trifouilly-les-Oies", "Trifouilly-les-Oies" + ara},
			{pdev, "Mission à Trifouilly les Oies, 2 j/semaine", "Trifouilly-les-Oies" + ara},
			{pdev, "un trifouilly-les-oies de rêve", none},
			{pdev, "Lieu : Paris", paris},
		} {
			p, _, _ := g.Find(text.New(e.title, e.body))
			if got := spell(p); got != e.want {
				t.Errorf("%s: %q is %s, want %s", name, e.body, got, e.want)
			}
		}
	}
}

func TestAUsersHomonymNeedsItsDepartment(t *testing.T) {
	g, err := New(strings.NewReader("nom;dep\nVersailles;19\n"))
	if err != nil {
		t.Fatal(err)
	}
	for body, want := range map[string]string{
		"Lieu : Versailles":      "Versailles" + idf,
		"Lieu : Versailles (19)": "Versailles" + naq,
	} {
		p, _, _ := g.Find(text.New(pdev, body))
		if got := spell(p); got != want {
			t.Errorf("%q is %s, want %s", body, got, want)
		}
	}
}

func TestAWrongListIsRefusedByLine(t *testing.T) {
	for list, want := range map[string]string{
		"":                              "line 1: no column for the name",
		"ville;dep\nLyon;69\n":          "line 1: no column for the name",
		"nom;population\nLyon;500000\n": "line 1: no column for department",
		"nom;dep\nLyon;69\nAilleurs;99": "line 3: no department in \"99\"",
		"nom;dep\n;69\n":                "line 2: a commune's name",
		"nom;dep\n\xe9pinal;88\n":       "line 2: the file is not UTF-8",
		"nom;dep\n123;88\n---;88\n":     "line 3: \"---\" is no name",
	} {
		_, err := New(strings.NewReader(list))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", list, err, want)
		}
	}
}

func FuzzSupplement(f *testing.F) {
	f.Add("nom;dep\nLyon;69\n")
	f.Add("nom,code_postal\n\"a\",\"20")
	f.Fuzz(func(t *testing.T, list string) {
		g := &Gazetteer{names: newTrie(), byCode: map[string]department{"69": {"69", "Rhône", "Auvergne-Rhône-Alpes"}}}
		_ = g.supplement(strings.NewReader(list))
	})
}
