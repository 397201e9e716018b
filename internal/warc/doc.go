// Package warc reads web archives (WARC/1.0 and 1.1, ISO 28500), plain or gzip, as captures of pages. Archives come from
// anywhere: whatever is wrong in them costs the record it is in, is told with its place, and never more memory than the
// bounds allow.
//
//   - reader.go: Reader, from one record to the next, also over damaged ones
//   - members.go: gzip members, each a record of its own
//   - header.go: the fields before a record's block
//   - digest.go: is the block what was archived?
//   - page.go: the answer of a web server inside a record
package warc
