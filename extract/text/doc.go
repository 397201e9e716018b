// Package text is the form in which every text extractor reads an ad: the words as written, and a folded copy (lower
// case, no accents, plain spaces, dashes and quotes) whose every byte leads back to the words it came from.
//
//   - fold.go: Fold, and the way back from folded bytes to written ones
//   - document.go: Document, one ad's title and body in both forms
//   - span.go: Span and Note, how an extractor points at words
package text
