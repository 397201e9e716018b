package text

// Document is one ad as text. Title and body stand in one string so that a Span needs no second coordinate.
type Document struct {
	Raw      string // title + "\n" + body
	TitleEnd int    // length of the title in Raw, in bytes
	Folded   Folded // Raw folded
	BodyAt   int    // where the body begins in Folded.Text

	tokens []Token
	ends   []uint64 // a bit for each token that ends a sentence

	index   *index
	begun   []uint64 // for each token the bits of the lexicons of which a phrase begins there
	reached []reach  // at the first token, at the second ...
	first   []uint32 // where those of a token begin, and of the one behind the last
}

// New folds an ad's title and body.
func New(title, body string) *Document {
	raw := title + "\n" + body
	f := Fold(raw)
	at := f.Find(len(title) + 1)
	d := &Document{Raw: raw, TitleEnd: len(title), Folded: f, BodyAt: at}
	d.tokens = tokens(&d.Folded)
	pair(d.tokens)
	d.lookUp(whole())
	d.markEnds()
	return d
}

// lookUp finds the phrases of all lexicons.
func (d *Document) lookUp(x *index) {
	d.index, d.reached = x, d.reached[:0]
	d.begun, d.first = make([]uint64, len(d.tokens)), make([]uint32, len(d.tokens)+1)
	for i := range d.tokens {
		from := len(d.reached)
		d.reached = x.reached(d, i, d.reached)
		for _, r := range d.reached[from:] {
			d.begun[i] |= r.lexicons
		}
		d.first[i+1] = uint32(len(d.reached))
	}
}

// Span turns a range of folded bytes into the range of written bytes it came from.
func (d *Document) Span(from, to int) Span { return d.Folded.Span(from, to) }

// Words returns the written words under a span.
func (d *Document) Words(s Span) string { return d.Raw[s.From:s.To] }
