package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

// head is what the head of a document says.
type head struct {
	title     string // the title element
	ogTitle   string
	siteName  string
	canonical string

	ogDescription string
	next          string
}

func readHead(elements []*html.Node) head {
	var h head
	for _, n := range elements {
		switch n.DataAtom {
		case atom.Title:
			if h.title == "" && n.FirstChild != nil && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
				h.title = oneLine(n.FirstChild.Data, 500)
			}
		case atom.Meta:
			content := htmltext.Attr(n, "content")
			switch firstOf(htmltext.Attr(n, "property"), htmltext.Attr(n, "name")) {
			case "og:title", "twitter:title":
				h.ogTitle = firstOf(h.ogTitle, oneLine(content, 500))
			case "og:site_name":
				h.siteName = firstOf(h.siteName, oneLine(content, 200))
			case "og:description":
				h.ogDescription = firstOf(h.ogDescription, oneLine(content, 5000))
			case "og:url":
				h.canonical = firstOf(h.canonical, content)
			}
		case atom.Link, atom.A:
			switch rel := htmltext.Attr(n, "rel"); {
			case strings.EqualFold(rel, "canonical"):
				h.canonical = htmltext.Attr(n, "href")
			case strings.EqualFold(rel, "next"):
				h.next = firstOf(h.next, htmltext.Attr(n, "href"))
			}
		}
	}
	return h
}

// company returns the name of a careers site that publishes for itself: "Data Engineer – Acme", "Acme Careers".
func (h head) company() string {
	name := h.siteName
	if name == "" {
		for _, sep := range []string{" – ", " | ", " - ", " — ", " at ", " @ ", " chez "} {
			if at := strings.LastIndex(h.title, sep); at > 0 {
				name = strings.TrimSpace(h.title[at+len(sep):])
				break
			}
		}
	}
	for _, suffix := range []string{" Careers", " careers", " Jobs", " jobs", " Carrières", " Recrutement"} {
		name = strings.TrimSuffix(name, suffix)
	}
	if len(name) > 60 {
		return ""
	}
	return name
}

func oneLine(s string, limit int) string {
	s = squeeze(s)
	if len(s) > limit {
		s = strings.ToValidUTF8(s[:limit], "")
	}
	return s
}
