package layout

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/text"
)

// withoutLabel is value without a label that stands within the element.
func withoutLabel(n *html.Node, labels []string) string {
	v := value(n)
	folded := text.Fold(v)
	for _, l := range labels {
		if rest, ok := strings.CutPrefix(folded.Text, l); ok && (strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, ":")) {
			return strings.Trim(v[folded.Span(len(l), len(folded.Text)).From:], " :")
		}
	}
	return v
}

var (
	companyLabels  = []string{"entreprise", "societe", "company", "employer", "employeur", "client", "firma", "unternehmen", "arbeitgeber", "spolecnost", "recruteur", "company name"}
	placeLabels    = []string{"lieu", "localisation", "lieu de travail", "lieu de la mission", "ville", "location", "job location", "place", "city", "ort", "standort", "einsatzort", "arbeitsort", "lokalita", "misto pracoviste", "adresse"}
	payLabels      = []string{"salaire", "remuneration", "tjm", "tarif", "taux journalier", "salary", "rate", "daily rate", "pay", "compensation", "gehalt", "stundensatz", "tagessatz", "plat", "mzda", "budget"}
	postedLabels   = []string{"publie le", "date de publication", "publication", "mise en ligne", "posted", "posted on", "date posted", "published", "published on", "veroffentlicht", "eingestellt am", "zverejneno"}
	contractLabels = []string{"contrat", "type de contrat", "contract", "contract type", "employment type", "job type", "vertragsart", "anstellungsart", "pracovni uvazek", "typ smluvniho vztahu"}
)

// labelKind is what each label says that it stands before.
var labelKind = func() map[string]kinds {
	m := map[string]kinds{}
	for kind, labels := range map[kinds][]string{
		namesCompany: companyLabels, namesPlace: placeLabels, namesPay: payLabels, namesPosted: postedLabels, namesContract: contractLabels,
	} {
		for _, l := range labels {
			m[l] |= kind
		}
	}
	return m
}()

func labelFor(v string) bool { return labelKind[text.Fold(v).Text] != 0 }

// labelOf returns the folded words of a short element that may be a label.
func labelOf(n *html.Node) string {
	switch n.DataAtom {
	case atom.Span, atom.Dt, atom.Th, atom.Td, atom.Strong, atom.B, atom.Label, atom.Div, atom.P, atom.H3, atom.H4, atom.H5, atom.H6:
	default:
		return ""
	}
	if c := n.FirstChild; c == nil || c.NextSibling != nil && c.NextSibling.NextSibling != nil {
		return ""
	}
	v := line(n, 48)
	if len(v) > 40 {
		return ""
	}
	return text.Fold(strings.Trim(v, " :?")).Text
}

// labelled returns the value after a label: the next element's words, or the rest of the line.
func labelled(label *html.Node) string {
	for s := label.NextSibling; s != nil; s = s.NextSibling {
		switch s.Type {
		case html.TextNode:
			if v := strings.Trim(oneLine(s.Data, maxFact+1), " :"); v != "" {
				if len(v) > maxFact {
					return ""
				}
				return v
			}
		case html.ElementNode:
			return value(s)
		}
	}
	if parent := label.Parent; parent != nil && parent.FirstChild == label && parent.NextSibling != nil {
		return labelled(parent)
	}
	return ""
}
