package market

// Origin tells where a fact was read.
type Origin string

// The origins, most structured first.
const (
	OriginStructured Origin = "structured" // JSON-LD, microdata, RDFa, a feed's or an API's own field
	OriginSite       Origin = "site"       // a selector of the site definition
	OriginText       Origin = "text"       // the prose
)

// Evidence is the words that gave a fact.
type Evidence struct {
	Field  string `json:"field"` // "rate", "stacks", "place" ...
	Value  string `json:"value"` // the value read, as text
	Origin Origin `json:"origin"`
	Words  string `json:"words"` // the words themselves, at most 200 bytes
	Start  int    `json:"start"` // byte offset of Words in title + "\n" + text; -1 when they stand in a structured field
}
