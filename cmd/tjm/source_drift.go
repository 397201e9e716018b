package main

import (
	"errors"

	"tjm/extract/proof"
	"tjm/internal/market"
)

// drift says which parts of the definition stopped matching in the run, as an error when they are parts that the source
// cannot do without. The others are logged: a field that gave nothing on any of many ads.
func (b *batch) drift() error {
	for _, f := range b.watch.Silent() {
		b.p.app.log.Warn("a field of the definition gave nothing: has the board changed? `tjm source test "+string(b.site.ID)+" --live` shows a page",
			"source", b.site.ID, "field", f.Field, "ads", f.Of, "such as", f.Pages)
	}
	return b.watch.Verdict()
}

// doubts are the faults of a definition with their figures.
func doubts(drift error) (list []market.Doubt) {
	var d *proof.Drift
	if !errors.As(drift, &d) {
		return nil
	}
	for _, f := range d.Faults {
		one := market.Doubt{Kind: market.DoubtNotFound, Now: float64(f.Missed), Usual: float64(f.Of), What: f.Field, Pages: f.Pages}
		if f.Of > 0 {
			one.Kind = market.DoubtField
		}
		list = append(list, one)
	}
	return list
}
