// Package draft writes a first site definition from pages of a board: a listing and, better, one ad of it. What the
// page states in a structured way needs no field; the rest is guessed from names and structure, and is for a person to
// read before it is used.
//
//   - draft.go: Write, from pages to a definition
//   - listing.go: the selector that finds the links of a listing
//   - page.go: the selectors of an ad's facts
//   - answer.go: the paths of a JSON answer
//   - words.go: the names that boards give to facts
package draft
