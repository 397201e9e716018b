package marketreport

import "strings"

// Reading says how the figures were made where a reader has the choice. Its zero value is what is done unasked: an offer
// counts for the technologies that it names, and no others.
type Reading struct {
	WithChildren bool   // an offer also counts for the ancestors of the technologies it names
	Ancestry     string // version of the ancestors, as in the table stack_ancestors
}

// Technologies says for which technologies an offer counts.
func (r Reading) Technologies() string {
	if !r.WithChildren {
		return "technologies as named"
	}
	return strings.TrimSpace("technologies with their children, vocabulary " + r.Ancestry)
}

// Method is the method of rate figures, with the choices made.
func (r Reading) Method() string { return Method + "; " + r.Technologies() }
