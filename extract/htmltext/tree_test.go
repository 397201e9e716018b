package htmltext

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"
)

// differs says where two trees are not the same; empty when nowhere.
func differs(want, got *html.Node) string {
	if want.Type != got.Type || want.Data != got.Data || want.DataAtom != got.DataAtom || want.Namespace != got.Namespace || fmt.Sprint(want.Attr) != fmt.Sprint(got.Attr) {
		return fmt.Sprintf("%v %q %q %v became %v %q %q %v", want.Type, want.Data, want.Namespace, want.Attr, got.Type, got.Data, got.Namespace, got.Attr)
	}
	a, b := want.FirstChild, got.FirstChild
	for ; a != nil && b != nil; a, b = a.NextSibling, b.NextSibling {
		if why := differs(a, b); why != "" {
			return why
		}
		if b.Parent != got || b.NextSibling != nil && b.NextSibling.PrevSibling != b {
			return "a tree that is none"
		}
	}
	if a != nil || b != nil {
		return "the children of <" + want.Data + ">"
	}
	return ""
}

// holdQuick compares quick with html.Parse; ok is false when quick gave up.
func holdQuick(t interface{ Fatalf(string, ...any) }, doc string) (ok bool) {
	for _, isThin := range []bool{false, true} {
		source := doc
		if isThin {
			source = thin(doc, []string{"data-ref"})
		}
		got, did := quick(doc, []string{"data-ref"}, isThin)
		if !did {
			return false
		}
		want, err := html.Parse(strings.NewReader(source))
		if err != nil {
			t.Fatalf("%q: %v", doc, err)
		}
		if why := differs(want, got); why != "" {
			t.Fatalf("thin %v: %q: %s", isThin, doc, why)
		}
	}
	return true
}

func TestTheQuickTreeIsTheStandards(t *testing.T) {
	for _, doc := range []string{
		"", "a", "<p>a<p>b", "<div>a</div>", "<!doctype html><html lang=fr><head><title>a &amp; b</title></head><body><p>c</body></html>\n",
		"<ul><li>a<li>b<ul><li>c</ul></ul>", "<dl><dt>a<dd>b<dt>c</dl>", "<table><tr><td>a<td>b<tr><th>c</table>d",
		"<table><thead><tr><th>a</th></tr></thead><tbody><tr><td><b>a</td></tr></tbody></table>",
		"<p>a<table><tr><td></table>", "<select><option>a<option>b</select>", "<svg viewBox='0 0 1 1'><path d=a/><title>b</title></svg>c",
		"<pre>\n\na</pre>", "<h1>a</h1><h2>b</h3>", "<form><input name=a></form>", "a<br/>b<!-- c --><hr>d", "a</p>", "<p></div></p>",
		"<a href='?a=1&amp;b=2' HREF=x>b</a>", "<script>a<b</script><style>p</style>", "<script type=application/json>{\"a\":\"<p>\"}</script>",
		"<b>a</b><i>b</i>", "a<textarea>\nb</textarea>", "a\r\nb\rc", "<p title='a\r\nb'>", "<body><p>a</body> </html> b",
		"<!-- a --><!doctype html><!-- b --><html><!-- c --><head><!-- d --></head> <!-- e --><body>f</body><!-- g --></html><!-- h -->",
	} {
		if !holdQuick(t, doc) {
			t.Errorf("%q was given up", doc)
		}
	}
}

func TestQuickGivesUpWhatNeedsRepair(t *testing.T) {
	for _, doc := range []string{
		"<b>a<p>b</b>c</p>", "<a>b<a>c", "<table>a<tr><td></table>", "<svg><p>", "<p class=\"a&copyb\">", "<frameset>", "<template>", "<p>\x00", "<!doctype x>",
		"<math>", "<div a=\"b\"c\"d>", strings.Repeat("<div>", 400), "<script>", "</>", "<object>",
	} {
		if _, ok := quick(doc, nil, true); ok {
			t.Errorf("%.40q was read", doc)
		}
	}
}

func TestTheQuickTreeOfPages(t *testing.T) {
	for _, name := range savedPages(t) {
		doc, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %v", filepath.Base(name), holdQuick(t, string(doc)))
	}
}

// soup draws markup of the pieces that matter to the construction of a tree.
func soup(t *rapid.T) string {
	names := []string{
		"p", "div", "li", "ul", "ol", "b", "a", "i", "span", "h1", "h2", "dt", "dd", "dl", "table", "tr", "td", "th", "tbody", "thead", "br", "img",
		"select", "option", "optgroup", "form", "button", "pre", "svg", "g", "title", "path", "script", "style", "html", "head", "body", "x-y", "hr", "input",
		"section", "dialog", "address", "noscript", "meta", "label", "textarea", "em", "caption", "template", "ruby", "rt", "math", "nobr",
	}
	var b strings.Builder
	for range rapid.IntRange(1, 14).Draw(t, "pieces") {
		name := rapid.SampledFrom(names).Draw(t, "name")
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0, 1, 2:
			b.WriteString("<" + name + ">")
		case 3, 4, 5:
			b.WriteString("</" + name + ">")
		case 6:
			b.WriteString("<" + name + " " + rapid.SampledFrom([]string{"class=a", "a=b c='d&amp;'", "data-x=1 data-ref=2", "HREF=?a=1&b=2/", "viewBox=1 /", "style=\"a\rb\"", "type=hidden/", "=a", "a\"b", "id=1 id=2 ID=3", "href='?a&copy=b&key=c&amp;d&#39;&#x27&&eacute;&;&notit;&#'", "class=\"a&lt;b &hellip; &nosuch;\"", "content=&amp", "a='0'data-b=1", "lang=\"a\"class=b"}).Draw(t, "attributes") + ">")
		default:
			b.WriteString(rapid.SampledFrom([]string{"a", " ", "\n", "\r\n", "&amp;", "&eacute", "<", "<!-- b -->", "<!doctype html>", " c ", "&#65;", "<!-->", "<!a>", "</", "<?a>"}).Draw(t, "text"))
		}
	}
	return b.String()
}

func TestTheQuickTreeOfAnyMarkup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { holdQuick(t, soup(t)) })
}

// FuzzQuick: whatever the markup, a quick tree is the one that html.Parse makes.
func FuzzQuick(f *testing.F) {
	for _, doc := range []string{"<p>a<p>b", "<table><tr><td>a</table>", "<svg><path d=a/></svg>", "<b><p>a</b>", "<ul><li>a<li>b</ul>", "<select><option>a</select>"} {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, doc string) { holdQuick(t, doc) })
}

func BenchmarkQuick(b *testing.B) {
	doc := "<!doctype html><html><body>" + strings.Repeat("<ul class=\"nav list\">\n<li class=a data-x=1>\n<a class=\"b c\" href=\"/a/b\" data-y=2>Missions &amp; emplois</a></li></ul><p>prose prose prose</p>\n", 400)
	for name, f := range map[string]func() error{
		"quick":  func() error { quick(doc, nil, true); return nil },
		"parser": func() error { _, err := html.Parse(strings.NewReader(thin(doc, nil))); return err },
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(doc)))
			b.ReportAllocs()
			for b.Loop() {
				if err := f(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
