// Package htmltext turns a fetched body into a tree and a tree into readable text, keeping apart what the page shows
// apart: list items, table cells, definition lists, line breaks. Rates and places stand in exactly those blocks.
//
//   - charset.go: Decode, bytes to UTF-8
//   - parse.go: Parse, UTF-8 to a tree, with a guard against markup built to explode
//   - tree.go, tree_*.go: the same in a third of the time, for markup that needs no repair
//   - thin.go, attributes.go: ParseThin, a tree without what nobody reads
//   - flatten.go: what the guard does to such markup
//   - walk.go: Text, a tree to text
//   - element.go: how each element lays out
//   - writer.go: text with its pending breaks
//   - fragment.go: FromMarkup, text from a string that may hold markup, also markup escaped twice
package htmltext
