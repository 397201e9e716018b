package htmltext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

type layout uint8

const (
	inline    layout = iota
	block            // starts and ends a line
	paragraph        // stands apart by a blank line
	item             // a list item
	row              // a table row
	cell             // a table cell
	term             // the label of a definition
	detail           // the definition
	line             // br
	rule             // hr
	nothing          // never shown as text
)

func layoutOf(a atom.Atom) layout {
	switch a {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Pre,
		atom.Blockquote, atom.Section, atom.Article:
		return paragraph
	case atom.Div, atom.Main, atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Form, atom.Fieldset, atom.Legend,
		atom.Figure, atom.Figcaption, atom.Address, atom.Details, atom.Summary, atom.Tbody, atom.Thead, atom.Tfoot,
		atom.Caption, atom.Center, atom.Menu, atom.Hgroup, atom.Body, atom.Dialog, atom.Option:
		return block
	case atom.Li:
		return item
	case atom.Tr:
		return row
	case atom.Td, atom.Th:
		return cell
	case atom.Dt:
		return term
	case atom.Dd:
		return detail
	case atom.Br:
		return line
	case atom.Hr:
		return rule
	case atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Svg, atom.Iframe, atom.Object, atom.Canvas,
		atom.Select, atom.Textarea, atom.Button, atom.Head, atom.Audio, atom.Video, atom.Map, atom.Datalist:
		return nothing
	}
	return inline
}

// Hidden reports whether an element says that it is not shown.
func Hidden(n *html.Node) bool {
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "style":
			if len(a.Val) < 1000 && strings.Contains(a.Val, ":") {
				style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
				if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
					return true
				}
			}
		}
	}
	return false
}

// Attr returns an attribute's value, or "".
func Attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if a := &n.Attr[i]; a.Key == key {
			return a.Val
		}
	}
	return ""
}

// keepsLines reports whether line feeds in an element's source are shown.
func keepsLines(n *html.Node) bool {
	if n.DataAtom == atom.Pre {
		return true
	}
	for i := range n.Attr {
		if a := &n.Attr[i]; (a.Key == "style" || a.Key == "class") && len(a.Val) < 1000 &&
			(strings.Contains(a.Val, "pre-line") || strings.Contains(a.Val, "pre-wrap") || strings.Contains(a.Val, "break-spaces")) {
			return true
		}
	}
	return false
}

// standsAlone reports whether an inline element is a piece of interface (a badge, a tag, a link) rather than a piece of
// a word: two such pieces side by side are two words.
func standsAlone(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Span, atom.A, atom.Label, atom.Time, atom.Small, atom.Data, 0:
	default:
		return false
	}
	for i := range n.Attr {
		if a := &n.Attr[i]; a.Key == "class" || a.Key == "href" || a.Key == "id" || strings.HasPrefix(a.Key, "data-") {
			return true
		}
	}
	return false
}
