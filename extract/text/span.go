package text

// Span is a range of bytes in Document.Raw, From included, To excluded. The zero Span points at nothing.
type Span struct{ From, To int }

// IsZero reports whether the span points at nothing.
func (s Span) IsZero() bool { return s == Span{} }

// Note is something an extractor looked at and refused, with the reason in English: "budget, not pay".
type Note struct {
	Span  Span
	Field string // the fact it would have been: "rate", "stacks" ...
	Why   string
}
