package csvfile

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// Dialect says how a spreadsheet wants its file. The zero Dialect is plain CSV: commas, decimal points, no mark.
type Dialect struct {
	Semicolon    bool // fields end with ";" instead of ","
	DecimalComma bool // "1,5" instead of "1.5"
	BOM          bool // begins with the UTF-8 mark, without which Excel reads accents as Windows-1252
}

// ExcelFR is what a French Excel opens by a double click.
var ExcelFR = Dialect{Semicolon: true, DecimalComma: true, BOM: true}

// Writer writes rows. Its errors are those of the io.Writer below; after one, every call returns it.
type Writer struct {
	out     *bufio.Writer
	dialect Dialect
	begun   bool
	row     []byte // the row being written, kept for the next
}

// buffered is how much is handed to the io.Writer at a time, in bytes.
const buffered = 64 << 10

// New returns a Writer. Nothing is written before the first row, not even the mark.
func New(w io.Writer, d Dialect) *Writer {
	return &Writer{out: bufio.NewWriterSize(w, buffered), dialect: d}
}

// Header writes a row of names.
func (w *Writer) Header(names ...string) error {
	row := make([]Cell, len(names))
	for i, name := range names {
		row[i] = Text(name)
	}
	return w.Write(row...)
}

// Write writes one row. Rows are buffered: call Flush after the last one.
func (w *Writer) Write(cells ...Cell) error {
	w.row = w.row[:0]
	if w.dialect.BOM && !w.begun {
		w.row = append(w.row, "\uFEFF"...)
	}
	w.begun = true
	for i, c := range cells {
		if i > 0 {
			w.row = append(w.row, w.separator())
		}
		w.field(c)
	}
	w.row = append(w.row, '\r', '\n')
	if _, err := w.out.Write(w.row); err != nil {
		return fmt.Errorf("write a CSV row: %w", err)
	}
	return nil
}

// Flush hands what is buffered to the io.Writer.
func (w *Writer) Flush() error {
	if err := w.out.Flush(); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}

func (w *Writer) separator() byte {
	if w.dialect.Semicolon {
		return ';'
	}
	return ','
}

// field appends a cell to the row.
func (w *Writer) field(c Cell) {
	text := c.text
	switch {
	case c.number && w.dialect.DecimalComma:
		text = strings.Replace(text, ".", ",", 1)
	case !c.number && runsAsFormula(text):
		text = "'" + text
	}
	if c.number && strings.IndexByte(text, w.separator()) < 0 || !c.number && !needsQuotes(text) {
		w.row = append(w.row, text...)
		return
	}
	w.row = append(w.row, '"')
	for {
		before, after, more := strings.Cut(text, `"`)
		w.row = append(w.row, before...)
		if !more {
			break
		}
		w.row, text = append(w.row, `""`...), after
	}
	w.row = append(w.row, '"')
}

// needsQuotes is true of text that holds either separator, so that a file opened with the wrong one still keeps its
// texts whole.
func needsQuotes(s string) bool {
	if s == "" {
		return false
	}
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		return true
	}
	for i := range len(s) {
		switch s[i] {
		case ',', ';', '"', '\r', '\n', '\t':
			return true
		}
	}
	return false
}
