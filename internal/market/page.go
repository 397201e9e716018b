package market

import "time"

// Page is one fetched document as it came over the wire, decompressed.
type Page struct {
	Source      string
	URL         string // final address, after redirects
	FetchedAt   time.Time
	Status      int
	ContentType string // the header as sent, with its charset
	ETag        string
	Modified    string // the Last-Modified header as sent
	Body        []byte
	Packed      []byte // Body as internal/pack has it; a page that is held has it in place of Body
}
