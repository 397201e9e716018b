package store

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// Bounds of an answer, so that a damaged one is an error and not an exhausted memory. The engine's blocks have some 65 000
// rows at most.
const (
	maxBlockRows = 1 << 20
	maxBlockList = 1 << 24 // elements of all lists of a column
	maxText      = 64 << 20
)

var errDamaged = errors.New("a damaged answer")

// native reads ClickHouse's format Native: blocks, each the number of its columns and rows, then column by column its name,
// type and values. Integers are in little endian, texts behind their length. After an error every value is zero; err says
// what went wrong.
type native struct {
	in   *bufio.Reader
	err  error
	wide []byte // bytes of a column of fixed width
	text []byte // of a column of texts
	ends []int
}

func newNative(r io.Reader) *native { return &native{in: bufio.NewReaderSize(r, 1<<18)} }

// column reads the values of one column.
type column interface {
	read(r *native, kind string, rows int)
}

// more tells whether another block begins.
func (r *native) more() bool {
	if r.err == nil {
		_, r.err = r.in.Peek(1)
	}
	return r.err == nil
}

// block reads the next block into columns and returns the number of its rows.
func (r *native) block(columns []column) (rows int) {
	n := r.length(maxBlockList)
	rows = r.length(maxBlockRows)
	if r.err == nil && n != len(columns) {
		r.damaged("%d columns", n)
	}
	for _, c := range columns {
		_, kind := r.short(), r.short()
		if r.err != nil {
			return 0
		}
		if rows > 0 {
			c.read(r, kind, rows)
		}
	}
	if r.err != nil {
		return 0
	}
	return rows
}

func (r *native) fail(err error) {
	if r.err == nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		r.err = err
	}
}

func (r *native) damaged(format string, values ...any) {
	r.fail(fmt.Errorf("%w: "+format, append([]any{errDamaged}, values...)...))
}

func (r *native) length(most int) int {
	if r.err != nil {
		return 0
	}
	n, err := binary.ReadUvarint(r.in)
	switch {
	case err != nil:
		r.fail(err)
	case n > uint64(most):
		r.damaged("a length of %d", n)
	default:
		return int(n)
	}
	return 0
}

// short reads a name or a type.
func (r *native) short() string {
	b := r.bytes(r.length(1 << 10))
	return string(b)
}

// bytes returns the next n bytes, good until the next call.
func (r *native) bytes(n int) []byte {
	if cap(r.wide) < n {
		r.wide = make([]byte, n)
	}
	if r.err == nil {
		if _, err := io.ReadFull(r.in, r.wide[:n]); err != nil {
			r.fail(err)
		}
	}
	if r.err != nil {
		return nil
	}
	return r.wide[:n]
}

// number reads a UInt64.
func (r *native) number() uint64 {
	if b := r.bytes(8); len(b) == 8 {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

// texts reads so many texts and appends them. They share their bytes: a million rows would otherwise be millions of objects.
func (r *native) texts(into []string, n int) []string {
	r.text, r.ends = r.text[:0], r.ends[:0]
	for range n {
		left := r.length(maxText)
		for left > 0 && r.err == nil {
			b, err := r.in.Peek(min(left, r.in.Size()))
			if err != nil {
				r.fail(err)
				break
			}
			r.text = append(r.text, b...)
			_, _ = r.in.Discard(len(b))
			left -= len(b)
		}
		if r.err != nil {
			return into
		}
		r.ends = append(r.ends, len(r.text))
	}
	all, from := string(r.text), 0
	for _, end := range r.ends {
		into = append(into, all[from:end])
		from = end
	}
	return into
}
