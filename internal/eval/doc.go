// Package eval scores extracted facts against facts that careful readers labelled: the accuracy of extraction as a
// figure that anyone can reproduce.
//
//   - facts.go: Facts, what is compared
//   - names.go: when two spellings are one technology, and which are not judged
//   - score.go: Score, a row per field
//   - table.go: the rows and the misses as text
//   - markdown.go: the rows of several sets as a table for a page
package eval
