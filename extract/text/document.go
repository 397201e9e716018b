package text

// Document is one ad as text. Title and body stand in one string so that a Span needs no second coordinate.
type Document struct {
	Raw      string // title + "\n" + body
	TitleEnd int    // length of the title in Raw, in bytes
	Folded   Folded // Raw folded
	BodyAt   int    // where the body begins in Folded.Text

	tokens []Token
	ends   []uint64 // a bit for each token that ends a sentence
}

// New folds an ad's title and body.
func New(title, body string) *Document {
	raw := title + "\n" + body
	f := Fold(raw)
	at := f.Find(len(title) + 1)
	d := &Document{Raw: raw, TitleEnd: len(title), Folded: f, BodyAt: at}
	d.tokens = tokens(&d.Folded)
	pair(d.tokens)
	d.markEnds()
	return d
}

// Span turns a range of folded bytes into the range of written bytes it came from.
func (d *Document) Span(from, to int) Span { return d.Folded.Span(from, to) }

// Words returns the written words under a span.
func (d *Document) Words(s Span) string { return d.Raw[s.From:s.To] }
