package crawler

// Kind is what a page is for.
type Kind string

// The kinds of page. Listings are read in every run; details stored by an earlier run may be skipped (Plan.Known).
const (
	Listing Kind = "listing"
	Detail  Kind = "detail"
)

// Link is an address to visit. In what a Handler gives back it may be relative to the page it was found on; an empty
// Kind is Listing.
type Link struct {
	URL  string
	Kind Kind
}
