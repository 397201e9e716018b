// Package text is the form in which every text extractor reads an ad: the words as written, and a folded copy (lower
// case, no accents, plain spaces, dashes and quotes) whose every byte leads back to the words it came from.
//
//   - fold.go: Fold, and the way back from folded bytes to written ones
//   - capital.go: which folded bytes were written as capitals
//   - eight.go: folding, counting and hashing letters eight bytes at a time
//   - document.go: Document, one ad's title and body in both forms
//   - cursor.go: Cursor, the way back taken in one walk
//   - token.go: Token, the words, numbers and symbols of a document
//   - lexicon.go: Lexicon, words and phrases with a meaning, found among the tokens
//   - index.go: the phrases of all lexicons in one trie, so that one walk over a document finds them all; grow.go makes it
//   - filter.go: the pairs of words with which no phrase begins
//   - member.go: Any, several lexicons asked as one
//   - sentence.go: where a sentence or list item ends
//   - span.go: Span and Note, how an extractor points at words
package text
