// Package csvfile writes CSV that spreadsheets open without surprise: RFC 4180 with CRLF line ends, numbers in the
// reader's notation, and text that can never run as a formula. It knows nothing of HTTP or of files: it writes to an
// io.Writer, row by row.
//
//   - writer.go: Writer and Dialect
//   - cell.go: Cell, text or number
//   - guard.go: what a spreadsheet would take for a formula
package csvfile
