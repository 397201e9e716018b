// Package language tells in which language an ad is written, from the small words that every sentence of a language
// needs and that the others lack.
//
//   - language.go: Of, the decision
//   - words.go: the small words of each language
package language
