package proof

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"tjm/extract"
	"tjm/extract/sites"
	"tjm/internal/market"
)

// Day is the instant at which saved pages are read, so that relative dates stay where they are.
func Day() time.Time { return time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC) }

// Outcome is what a page gives. It is what a page's want file holds.
type Outcome struct {
	Offers   []extract.PageRecord `json:"offers"`
	Links    []extract.Link       `json:"links"`
	Problems []string             `json:"problems"`
}

// Read returns what a page gives, and the result it was made of.
func Read(x *extract.Extractor, site *sites.Site, page market.Page, now time.Time) (Outcome, extract.Result, error) {
	got, err := x.Page(page, site, now)
	if err != nil {
		return Outcome{}, got, fmt.Errorf("read %s: %w", page.URL, err)
	}
	o := Outcome{Offers: []extract.PageRecord{}, Links: got.Links, Problems: []string{}}
	if o.Links == nil {
		o.Links = []extract.Link{}
	}
	for _, offer := range got.Offers {
		o.Offers = append(o.Offers, extract.NewPageRecord(offer))
	}
	for _, p := range got.Problems {
		o.Problems = append(o.Problems, p.Error())
	}
	return o, got, nil
}

// JSON writes an outcome the way want files are written.
func (o Outcome) JSON() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(o); err != nil {
		return nil, fmt.Errorf("write an outcome: %w", err)
	}
	return b.Bytes(), nil
}
