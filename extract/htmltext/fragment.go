package htmltext

import (
	"html"
	"regexp"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var (
	someTag    = regexp.MustCompile(`(?i)</?(?:p|br|ul|ol|li|div|strong|b|em|i|u|span|h[1-6]|a|table|tr|td|font|section|article|dl|dt|dd|hr|pre|blockquote|code)\b[^<>]{0,500}/?>`)
	escapedTag = regexp.MustCompile(`(?i)&(?:amp;)*(?:lt|#60|#x3c);\s*/?(?:p|br|ul|ol|li|div|strong|b|em|i|u|span|h[1-6]|a)\b`)
)

// FromMarkup returns the text of a field that may be plain text, markup, or markup escaped once or twice too often, as
// descriptions in structured data and feeds are. Line feeds of plain text are kept; a literal backslash-n is one too.
func FromMarkup(s string) string {
	s = s[:min(len(s), MaxBytes)]
	for range 3 {
		if !escapedTag.MatchString(s[:min(len(s), 4096)]) {
			break
		}
		s = html.UnescapeString(s)
	}
	if strings.Contains(s, `\n`) && !strings.Contains(s, "\n") {
		s = strings.NewReplacer(`\r`, "", `\n`, "\n", `\t`, " ").Replace(s)
	}
	if !someTag.MatchString(s[:min(len(s), 16384)]) {
		return plain(s)
	}
	root, err := Parse("<div>" + s + "</div>")
	if err != nil {
		return plain(s)
	}
	if !hasLineTags(root) {
		return Text(keepLines(root), nil)
	}
	return Text(root, nil)
}

// plain tidies text without markup.
func plain(s string) string {
	w := writer{max: MaxText}
	w.text(strings.ToValidUTF8(html.UnescapeString(html.UnescapeString(s)), ""), true)
	return string(w.out)
}

// hasLineTags reports whether the markup itself breaks lines; where it does not, line feeds do.
func hasLineTags(root *nethtml.Node) bool {
	for n := range root.Descendants() {
		switch n.DataAtom {
		case atom.P, atom.Br, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.Td, atom.Dd:
			return true
		}
	}
	return false
}

// keepLines makes the outermost div keep its line feeds.
func keepLines(root *nethtml.Node) *nethtml.Node {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Div {
			n.Attr = append(n.Attr, nethtml.Attribute{Key: "style", Val: "white-space:pre-line"})
			return n
		}
	}
	return root
}
