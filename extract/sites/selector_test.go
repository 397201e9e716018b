package sites

import (
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"tjm/extract/htmltext"
)

const marked = `<!doctype html><html><head><title>Java</title><meta property="og:title" content="x"></head><body>
<h1 class="title title--big">Développeur</h1><h1 CLASS="untitled">Rien</h1>
<div id="annonce" class="fiche"><table class="fiche"><tr><td>1</td><td class="ville">Lyon</td></tr><tr><td>2</td></tr></table>
<a class="card-link" href="/1" rel="next">Un</a><a class="card link" href="/2">Deux</a><p class="a" id="ville">Paris</p></div>
<svg><linearGradient class="ville"></linearGradient></svg><ul id="liste"><li>a</li><li class="on">b</li><!-- c --></ul></body></html>`

// A selector finds what cascadia finds, also where its marks rule out most nodes before they are matched.
func TestSelectorFindsWhatCascadiaFinds(t *testing.T) {
	root, err := html.Parse(strings.NewReader(marked))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		selector string
		want     int
	}{
		{"h1", 2},
		{"H1", 2},
		{"*", 23},
		{".title", 1},
		{".title--big", 1},
		{"h1.title.title--big", 1},
		{"h2, .ville, #liste", 3},
		{"a.card-link", 1},
		{"a[rel=next]", 1},
		{`a[href="/2"]`, 1},
		{`a[href^="/"], meta[property="og:title"]`, 3},
		{"#annonce", 1},
		{"div#annonce.fiche > table", 1},
		{".fiche tr:nth-child(1) td", 2},
		{".fiche tr:nth-child(2n+1) td.ville", 1},
		{"#liste li + li", 1},
		{"li:not(.on)", 1},
		{"li:not(#on)", 2},
		{"div:has(.ville)", 1},
		{":contains(Lyon) > .ville", 1},
		{`p:contains("a, b"), li`, 2},
		{`.card\-link`, 1},
		{"p.a", 1},
		{"div ~ ul > .on", 1},
		{"#liste.fiche", 0},
	} {
		var s Selector
		if err := s.UnmarshalText([]byte(c.selector)); err != nil {
			t.Fatal(err)
		}
		got, want := slices.Collect(s.All(htmltext.Elements(root))), cascadia.QueryAll(root, s.Matcher())
		if !slices.Equal(got, want) || len(got) != c.want {
			t.Errorf("%s finds %d nodes, cascadia %d, want %d", c.selector, len(got), len(want), c.want)
		}
		if first := cascadia.Query(root, s.Matcher()); s.First(htmltext.Elements(root)) != first {
			t.Errorf("%s finds another node first", c.selector)
		}
	}
}

// Marks are read from plain selectors only.
func TestMarksOf(t *testing.T) {
	for selector, want := range map[string]marks{
		"h1":                        {tag: "h1"},
		"#liste td a.card-link":     {tag: "a", class: "card-link"},
		"div > .x.y":                {class: "x"},
		"a[rel=next]":               {tag: "a"},
		`[itemprop="x"]`:            {},
		"tr:nth-child(2n+1)":        {tag: "tr"},
		"*.on":                      {class: "on"},
		"section#a.b":               {tag: "section", id: "a", class: "b"},
		`a:contains("h1.x")`:        {},
		`a[title="it's .this #id"]`: {},
		"li:not(.on)":               {},
		"p:has(a)":                  {tag: "p"},
	} {
		if got := marksOf(selector, 1)[0]; got != want {
			t.Errorf("%s: %+v, want %+v", selector, got, want)
		}
	}
}
