package market

import "time"

// Page is one fetched document as it came over the wire, decompressed.
type Page struct {
	Source      string
	URL         string // final address, after redirects; of a stored page the address that was asked for
	Final       string // of a stored page: where redirects led, when that is another address
	FetchedAt   time.Time
	Status      int
	ContentType string // the header as sent, with its charset
	ETag        string
	Modified    string // the Last-Modified header as sent
	Body        []byte
	Packed      []byte // Body as internal/pack has it; a page that is held has it in place of Body
}

// Landed is a stored page under the address where redirects led, as it was when it was fetched.
func (p Page) Landed() Page {
	if p.Final != "" {
		p.URL, p.Final = p.Final, ""
	}
	return p
}
