package xmltree

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// outline writes a tree on one line.
func outline(n *html.Node) string {
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			b.WriteString(strings.TrimSpace(c.Data))
			continue
		}
		b.WriteString("<" + c.Data + ">" + outline(c) + "</>")
	}
	return b.String()
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"names in small letters", `<Job><pubDate>x</pubDate></Job>`, "<job><pubdate>x</></>"},
		{"prefixes", `<i xmlns:dc="d"><dc:creator>x</dc:creator></i>`, "<i><dc-creator>x</></>"},
		{"cdata", `<a><![CDATA[<p>b</p>]]>></a>`, "<a><p>b</p>></>"},
		{"html entities", `<a>caf&eacute; &amp; th&eacute;</a>`, "<a>café & thé</>"},
		{"a stray ampersand", `<a>R&D & co</a>`, "<a>R&D & co</>"},
		{"an end tag without its element", `<a>b</c></a><d/>`, "<a>b</><d></>"},
		{"a missing end tag", `<a><b>c</a><d/>`, "<a><b>c</></><d></>"},
		{"broken off", `<a><b>c</b><d>e`, "<a><b>c</><d>e</></>"},
	} {
		root, err := Parse(c.in)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := outline(root); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	if _, err := Parse("no element"); err == nil {
		t.Error("text without elements gives no error")
	}
}

func TestDeepXMLIsReadInTime(t *testing.T) {
	begin := time.Now()
	root, err := Parse(strings.Repeat("<a>", 300_000) + "x" + strings.Repeat("</b>", 50_000))
	if err != nil || root == nil {
		t.Fatal(err)
	}
	if took := time.Since(begin); took > 3*time.Second {
		t.Errorf("took %v", took)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("<a><b>c</a>")
	f.Add("<?xml version='1.0' encoding='x'?><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
	f.Fuzz(func(t *testing.T, doc string) {
		if root, err := Parse(doc); (root == nil) == (err == nil) {
			t.Fatalf("Parse(%q) = %v, %v", doc, root, err)
		}
	})
}
