package market

// Place is where the work is, from the narrowest to the widest name. Empty strings are unknown.
type Place struct {
	City       string `json:"city"`       // official name of the commune, or of the business district an offer names (La Défense)
	Department string `json:"department"` // French department number: "75", "2A", "971"
	Region     string `json:"region"`     // official French region (2016), canton, Belgian region, Bundesland, British nation, US state code
	Country    string `json:"country"`    // ISO 3166-1 alpha-2
}

// IsZero reports whether nothing is known of the place.
func (p Place) IsZero() bool { return p == Place{} }
