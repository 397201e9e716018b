package htmltext

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func TestThinLeavesOutWhatNobodyReads(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"script", `<script src="a.js" async>var a = "</p>";</script><p>b`, `<script src="a.js" ></script><p>b`},
		{"JSON", `<script type="application/ld+json">{"a":"<b>"}</script>`, `<script type="application/ld+json">{"a":"<b>"}</script>`},
		{"escaped type", `<script type="application/ld&#43;json">{}</script>`, `<script type="application/ld&#43;json">{}</script>`},
		{"script with a comment", `<script><!-- <script> a </script> --> b</script><p>`, `<script></script><p>`},
		{"script without end", `<script>a`, `<script>a`},
		{"style", "<style media=print>p > a { }</style>", "<style media></style>"},
		{"attributes", `<div class="a" title='b' data-x=c onclick="d>e">`, `<div class="a"   >`},
		{"interface", `<span title="a" data-x="b">c</span>`, `<span title data-x>c</span>`},
		{"never bare", `<p lang=fr dir=ltr>`, `<p lang >`},
		{"kept for a definition", `<p data-ref="1" data-other="2">`, `<p data-ref="1" data-other>`},
		{"drawings", `<svg viewBox="0 0 1 1"><path d="M1 1"/></svg>`, `<svg viewBox><path d/></svg>`},
		{"markup in text", `<textarea><b lang=a></textarea><title><b lang=a></title>`, `<textarea><b lang=a></textarea><title><b lang=a></title>`},
		{"comments", `<!-- <p lang=a> --><!----><p lang=a dir=b>`, `<!-- <p lang=a> --><!----><p lang >`},
		{"odd", `<p lang="a"=b dir='c'>`, `<p lang="a"=b dir='c'>`},
		{"glued", `<p lang="a"title=b dir='c'>`, `<p lang="a"title=b dir='c'>`},
		{"cut off", `<p class=a lang="b`, `<p class=a lang="b`},
		{"nothing", "a < b", "a < b"},
	} {
		if got := thin(c.in, []string{"data-ref"}); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// unlike says where two trees differ in what is read; empty when nowhere.
func unlike(full, thin *html.Node, keep []string) string {
	if full.Type != thin.Type || full.Data != thin.Data && full.Type != html.ElementNode || full.Namespace != thin.Namespace ||
		full.Type == html.ElementNode && full.Data != thin.Data {
		return fmt.Sprintf("%v %q became %v %q", full.Type, full.Data, thin.Type, thin.Data)
	}
	var want, got []html.Attribute
	named := Attr(full, "class")+Attr(full, "href")+Attr(full, "id") != ""
	for _, a := range full.Attr {
		if useOf(a.Key, keep) >= read {
			want = append(want, a)
		}
	}
	for _, a := range thin.Attr {
		if useOf(a.Key, keep) >= read {
			got = append(got, a)
		}
	}
	if fmt.Sprint(want) != fmt.Sprint(got) || (len(full.Attr) > 0) != (len(thin.Attr) > 0) || !named && standsAlone(full) != standsAlone(thin) {
		return fmt.Sprintf("<%s> %v became %v", full.Data, full.Attr, thin.Attr)
	}
	if full.DataAtom == atom.Script && !isJSON(full) || full.DataAtom == atom.Style {
		return ""
	}
	a, b := full.FirstChild, thin.FirstChild
	for ; a != nil && b != nil; a, b = a.NextSibling, b.NextSibling {
		if why := unlike(a, b, keep); why != "" {
			return why
		}
	}
	if a != nil || b != nil {
		return "a child of <" + full.Data + "> is missing"
	}
	return ""
}

func isJSON(n *html.Node) bool {
	return strings.Contains(strings.ToLower(html.UnescapeString(html.UnescapeString(Attr(n, "type")))), "json")
}

func holdThin(t *testing.T, doc string) {
	t.Helper()
	full, err := html.Parse(strings.NewReader(doc))
	if err != nil {
		return
	}
	thinned, err := html.Parse(strings.NewReader(thin(doc, []string{"data-ref"})))
	if err != nil {
		t.Fatal(err)
	}
	if why := unlike(full, thinned, []string{"data-ref"}); why != "" {
		t.Fatalf("%.300q: %s\nthin: %.300q", doc, why, thin(doc, []string{"data-ref"}))
	}
}

func TestThinPagesReadTheSame(t *testing.T) {
	for _, name := range savedPages(t) {
		doc, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(name), func(t *testing.T) { holdThin(t, string(doc)) })
	}
}

// FuzzThin: whatever the markup, the tree of the thin document is that of the document.
func FuzzThin(f *testing.F) {
	for _, doc := range []string{
		`<div class="a" title='b' data-x=c onclick="d>e"><script><!-- <script> </script> --></script><style>a</style>`,
		`<p data-x="y"=z lang=fr/><br/><a b=c/ d><A HREF=x TITLE=y>`, `<svg viewBox=a><style><b lang=c></style><title><b d=e></title></svg>`,
		`<textarea><p lang=a></textarea><iframe><p lang=a></iframe><noscript><p lang=a></noscript><xmp><p lang=a></xmp>`,
		`</p lang="a>b"><!--> <!---> <!-- a --!> <!doctype html><?xml a="b"?></>`, `<table><input type=hidden lang=a><select><option value=a lang=b>`,
	} {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, doc string) {
		low := strings.ToLower(doc)
		if strings.Contains(low, "<svg") || strings.Contains(low, "<math") {
			return // elements that break out of drawings are told apart by the parser alone
		}
		holdThin(t, doc)
	})
}
