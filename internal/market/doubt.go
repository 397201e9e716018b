package market

import (
	"fmt"
	"strings"
)

// Doubt is one reason not to believe a crawl run, with the figures behind it.
type Doubt struct {
	Kind  DoubtKind `json:"kind"`
	Now   float64   `json:"now"`             // what the run shows: a count, or a share in parts of one
	Usual float64   `json:"usual"`           // what its predecessors show; for DoubtField the ads that were looked at
	What  string    `json:"what,omitempty"`  // for DoubtField and DoubtNotFound: the part of the definition
	Pages []string  `json:"pages,omitempty"` // some of the pages behind it
}

// DoubtKind says what is doubtful.
type DoubtKind string

// The kinds of doubt.
const (
	DoubtNothing    DoubtKind = "no_offer"     // no offer at all; Now counts pages
	DoubtFewer      DoubtKind = "fewer_offers" // counts of offers
	DoubtExcluded   DoubtKind = "robots"       // counts of pages that robots.txt excludes
	DoubtBarren     DoubtKind = "ad_pages"     // share of ad pages that give an offer
	DoubtTitle      DoubtKind = "title"        // share of offers that state a title, and so on
	DoubtPlace      DoubtKind = "place"
	DoubtStacks     DoubtKind = "stacks"
	DoubtRate       DoubtKind = "rate"
	DoubtField      DoubtKind = "field"     // a field of the definition that gave nothing on Now of Usual ads
	DoubtNotFound   DoubtKind = "not_found" // a list or a link that the definition names is nowhere
	DoubtUncompared DoubtKind = "uncompared"
)

// DoubtKinds are all of them.
var DoubtKinds = []DoubtKind{
	DoubtNothing, DoubtFewer, DoubtExcluded, DoubtBarren, DoubtTitle, DoubtPlace, DoubtStacks, DoubtRate, DoubtField,
	DoubtNotFound, DoubtUncompared,
}

// IsShare says whether the figures are shares rather than counts.
func (k DoubtKind) IsShare() bool {
	switch k {
	case DoubtBarren, DoubtTitle, DoubtPlace, DoubtStacks, DoubtRate:
		return true
	}
	return false
}

// String words the doubt in English on one line, for logs and alarms.
func (d Doubt) String() string {
	switch d.Kind {
	case DoubtNothing:
		return fmt.Sprintf("no offer on %.0f pages", d.Now)
	case DoubtFewer:
		return fmt.Sprintf("%.0f offers met, usually %.0f", d.Now, d.Usual)
	case DoubtExcluded:
		return fmt.Sprintf("robots.txt excludes %.0f pages, usually %.0f", d.Now, d.Usual)
	case DoubtField:
		return fmt.Sprintf("no %s of %.0f of %.0f ads: %s", d.What, d.Now, d.Usual, strings.Join(d.Pages, ", "))
	case DoubtNotFound:
		return fmt.Sprintf("no %s: %s", d.What, strings.Join(d.Pages, ", "))
	case DoubtUncompared:
		return "not compared with its predecessors"
	}
	what := map[DoubtKind]string{
		DoubtBarren: "ad pages that give an offer", DoubtTitle: "offers that state a title", DoubtPlace: "offers that state a place",
		DoubtStacks: "offers that name technology", DoubtRate: "offers that state a day rate",
	}[d.Kind]
	return fmt.Sprintf("%s: %.0f %%, usually %.0f %%", what, 100*d.Now, 100*d.Usual)
}
