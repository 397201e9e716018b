package main

// drift says which parts of the definition stopped matching in the run, as an error when they are parts that the source
// cannot do without. The others are logged: a field that gave nothing on any of many ads.
func (b *batch) drift() error {
	for _, f := range b.watch.Silent() {
		b.p.app.log.Warn("a field of the definition gave nothing: has the board changed? `tjm source test "+string(b.site.ID)+" --live` shows a page",
			"source", b.site.ID, "field", f.Field, "ads", f.Of, "such as", f.Pages)
	}
	return b.watch.Verdict()
}
