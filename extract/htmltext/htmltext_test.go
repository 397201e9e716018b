package htmltext

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"tjm/internal/growth"
)

func textOf(t testing.TB, doc string) string {
	t.Helper()
	root, err := Parse(doc)
	if err != nil {
		t.Fatal(err)
	}
	return Text(root, nil)
}

func TestBlocksWhereRatesStandAreKept(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"list", `<ul><li>TJM 500 €</li><li>Lyon</li></ul>`, "- TJM 500 €\n- Lyon"},
		{"paragraphs in items", "<ul><li><p>Go</p></li>\n<li><p>SQL</p></li></ul>", "- Go\n- SQL"},
		{"two-column table", `<table><tr><td>TJM</td><td>450-500 €</td></tr><tr><th>Ville:</th><td>Nantes</td></tr></table>`, "TJM : 450-500 €\nVille: Nantes"},
		{"wide table", `<table><tr><td>Go</td><td>500</td><td>Paris</td></tr></table>`, "Go | 500 | Paris"},
		{"definitions", `<dl><dt>Durée</dt><dd>6 mois</dd><dt>Lieu :</dt><dd>Lille</dd></dl>`, "Durée : 6 mois\nLieu : Lille"},
		{"line breaks", `Lieu : Lyon<br>TJM : 500<br/>Go`, "Lieu : Lyon\nTJM : 500\nGo"},
		{"headings", `<h2>Profil</h2><div>Senior</div><div>Java</div>`, "Profil\n\nSenior\nJava"},
		{"badges side by side", `<span class="badge">Sur site</span><span class="badge">Freelance</span>`, "Sur site | Freelance"},
		{"punctuation of its own", `<span class="ville">Lyon</span><span class="sep">, </span><span class="pays">France</span>`, "Lyon, France"},
		{"bare spans", `<span>États-Unis</span><span>Allemagne</span>`, "États-Unis | Allemagne"},
		{"pieces of one word", `<span style="x">dével</span><span style="x">oppeur</span> <b>J</b>ava<i>Script</i>`, "développeur JavaScript"},
		{"source lines are spaces", "<p>TJM\n  500</p>", "TJM 500"},
		{"pre", "<pre>TJM 500\nLyon</pre>", "TJM 500\nLyon"},
		{"pre-wrap", `<div class="whitespace-pre-wrap">TJM 500` + "\n" + `Lyon</div>`, "TJM 500\nLyon"},
		{"not shown", `<p>a<script>x</script><style>y</style><span hidden>h</span><i style="display: none">n</i></p><select><option>o</select><noscript>z</noscript>`, "a"},
	} {
		if got := textOf(t, c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestFromMarkup(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"markup", `<p>TJM <b>500</b></p><ul><li>Go</li></ul>`, "TJM 500\n- Go"},
		{"escaped once", `&lt;p&gt;L&#39;équipe&lt;/p&gt;&lt;p&gt;Go&lt;/p&gt;`, "L'équipe\n\nGo"},
		{"escaped twice", `&amp;lt;div&amp;gt;R&amp;amp;amp;D&amp;lt;br&amp;gt;Go&amp;lt;/div&amp;gt;`, "R&D\nGo"},
		{"plain lines", "TJM 500\nLyon", "TJM 500\nLyon"},
		{"entities in plain text", "l&rsquo;équipe &amp;amp; R&amp;D, 5 &lt; 6", "l’équipe & R&D, 5 < 6"},
		{"literal line feeds", `a\nb\n`, "a\nb"},
		{"inline markup with source lines", "<strong>TJM</strong> 500\nLyon", "TJM 500\nLyon"},
		{"not markup", "Map<String, Integer> et a < b > c", "Map<String, Integer> et a < b > c"},
	} {
		if got := FromMarkup(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDecode(t *testing.T) {
	latin := "d\xe9veloppeur \x80"
	for _, c := range []struct{ name, body, contentType, want, encoding string }{
		{"byte order mark wins", "\xef\xbb\xbfé", "text/html; charset=iso-8859-1", "é", "utf-8"},
		{"utf-16", "\xff\xfeG\x00o\x00", "", "Go", "utf-16le"},
		{"header", latin, "text/html; charset=ISO-8859-1", "développeur €", "windows-1252"},
		{"header before meta", "<meta charset=iso-8859-1>é", "text/html; charset=utf-8", "<meta charset=iso-8859-1>é", "utf-8"},
		{"meta", `<meta charset="iso-8859-15">` + "d\xe9v \xa4", "text/html", `<meta charset="iso-8859-15">dév €`, "iso-8859-15"},
		{"xml declaration", `<?xml version="1.0" encoding="iso-8859-1"?>` + "\xe9", "text/xml", `<?xml version="1.0" encoding="iso-8859-1"?>é`, "windows-1252"},
		{"valid utf-8", "développeur", "", "développeur", "utf-8"},
		{"neither", latin, "", "développeur €", "windows-1252"},
		{"declared utf-8, contradicted", latin, "text/html; charset=utf-8", "développeur €", "windows-1252"},
		{"declared latin, written in utf-8", "développeur €", "text/html; charset=ISO-8859-1", "développeur €", "utf-8"},
		{"declared latin, no letter beyond ASCII", "dev", "text/html; charset=ISO-8859-1", "dev", "windows-1252"},
		{"declared latin, utf-8 and latin", "é\xe9", "text/html; charset=ISO-8859-1", "Ã©é", "windows-1252"},
		{"declared utf-8, one bad byte", "é\xff", "text/html; charset=utf-8", "é\uFFFD", "utf-8"},
		{"unknown charset", "é", "text/html; charset=klingon", "é", "utf-8"},
	} {
		got, encoding := Decode([]byte(c.body), c.contentType)
		if got != c.want || encoding != c.encoding {
			t.Errorf("%s: got %q as %s, want %q as %s", c.name, got, encoding, c.want, c.encoding)
		}
	}
}

// explosive is markup of a size that makes a parser work far beyond its length.
func explosive(size int) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	fonts := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString("<font size=" + strings.Repeat("1", i%40+1) + " x=" + strings.Repeat("2", i/40) + ">")
		}
		return b.String()
	}
	return map[string]string{
		"nested div":        fill("<div>"),
		"nested and text":   fill("<div>a"),
		"nested table":      fill("<table><tr><td>"),
		"nested list":       fill("<ul><li>"),
		"nested b":          fill("<b>"),
		"reopened fonts":    fonts(200) + fill("<p>x"),
		"links and tables":  fill("<a><table>"),
		"b around p":        fill("<b><p>"),
		"many attributes":   "<div " + fill(`a="1" `) + ">x",
		"different names":   fill("<p a1=1 b=2 c=3>x</p>"),
		"stray ends":        fill("</p></b>"),
		"one long word":     fill("x"),
		"entities":          fill("&amp;lt;"),
		"comment":           "<!--" + fill("a-"),
		"open tag":          fill("<"),
		"open script":       "<script>" + fill("</s"),
		"select in select":  fill("<select>"),
		"svg and foreign":   fill("<svg><foreignObject>"),
		"template":          fill("<template>"),
		"frameset":          fill("<frameset>"),
		"options":           fill("<option>"),
		"nested spans text": fill("<span class=a>b"),
	}
}

func TestTheWorstMarkupTakesLinearTime(t *testing.T) {
	for name := range explosive(0) {
		growth.Linear(t, name, 1<<17, func(size int) func() {
			doc := explosive(size)[name]
			return func() {
				root, err := Parse(doc)
				if err != nil {
					t.Errorf("%s: %v", name, err)
					return
				}
				if text := Text(root, nil); len(text) > MaxText || !utf8.ValidString(text) {
					t.Errorf("%s: %d bytes of text", name, len(text))
				}
			}
		})
	}
}

func TestDeepNestingLosesNoText(t *testing.T) {
	doc := strings.Repeat("<i>", 1_000_000) + "TJM 500 €" + strings.Repeat("</i>", 1_000_000)
	if got := textOf(t, doc); !strings.Contains(got, "TJM 500 €") {
		t.Errorf("got %q", got)
	}
	if got := textOf(t, strings.Repeat("<ul><li><b>", 3000)+"TJM 500 €"); !strings.Contains(got, "TJM 500 €") {
		t.Errorf("got %q", got)
	}
}

func FuzzText(f *testing.F) {
	f.Add("<ul><li>TJM 500 €</li></ul>")
	f.Add("<table><tr><th>a<td>b</table><dl><dt>c<dd>d</dl>")
	f.Add("<pre>a\n\nb</pre>&lt;p&gt;")
	f.Fuzz(func(t *testing.T, doc string) {
		root, err := Parse(doc)
		if err != nil {
			t.Skip()
		}
		for _, text := range []string{Text(root, func(n *html.Node) bool { return n.Data == "b" }), FromMarkup(doc)} {
			if len(text) > MaxText || strings.Contains(text, "\n\n\n") {
				t.Fatalf("text of %q is %q", doc, text)
			}
			if utf8.ValidString(doc) && !utf8.ValidString(text) {
				t.Fatalf("text of %q is not UTF-8: %q", doc, text)
			}
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("<meta charset=utf-16>é"), "text/html; charset=x")
	f.Add([]byte("\xff\xfe\x00"), "")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		if text, name := Decode(body, contentType); !utf8.ValidString(text) || name == "" {
			t.Fatalf("Decode(%q, %q) = %q, %q", body, contentType, text, name)
		}
	})
}
