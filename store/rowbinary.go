package store

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"time"
)

// maxBinaryText bounds one text of a RowBinary answer, and maxBinaryList one list, so that a damaged answer is an error and
// not an exhausted memory.
const (
	maxBinaryText = 64 << 20
	maxBinaryList = 1 << 20
)

var errDamaged = errors.New("a damaged answer")

// rowBinary reads ClickHouse's format RowBinary: values one after the other, integers in little endian, texts and lists
// behind their length, nullable values behind a byte. After an error every value is zero; err says what went wrong, and is
// io.EOF when the answer ended before a row.
type rowBinary struct {
	in    *bufio.Reader
	err   error
	known map[string]string // texts that came before, so that a value of many rows is kept once
	text  []byte
}

// maxKnown bounds the texts that are remembered.
const maxKnown = 1 << 14

func newRowBinary(r io.Reader) *rowBinary {
	return &rowBinary{in: bufio.NewReaderSize(r, 1<<18), known: map[string]string{}}
}

// more tells whether another row begins.
func (r *rowBinary) more() bool {
	if r.err == nil {
		_, r.err = r.in.Peek(1)
	}
	return r.err == nil
}

func (r *rowBinary) fail(err error) {
	if r.err == nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		r.err = err
	}
}

// bytes returns the next n bytes, good until the next call.
func (r *rowBinary) bytes(n int) []byte {
	if r.err != nil {
		return nil
	}
	if n <= r.in.Size() {
		b, err := r.in.Peek(n)
		if err != nil {
			r.fail(err)
			return nil
		}
		_, _ = r.in.Discard(n)
		return b
	}
	if n > cap(r.text) {
		r.text = make([]byte, n)
	}
	if _, err := io.ReadFull(r.in, r.text[:n]); err != nil {
		r.fail(err)
		return nil
	}
	return r.text[:n]
}

func (r *rowBinary) length(most int) int {
	if r.err != nil {
		return 0
	}
	n, err := binary.ReadUvarint(r.in)
	if err != nil {
		r.fail(err)
		return 0
	}
	if n > uint64(most) {
		r.fail(fmt.Errorf("%w: a length of %d", errDamaged, n))
		return 0
	}
	return int(n)
}

// string reads a text that hardly comes twice.
func (r *rowBinary) string() string { return string(r.bytes(r.length(maxBinaryText))) }

// word reads a text that comes again and again.
func (r *rowBinary) word() string {
	b := r.bytes(r.length(maxBinaryText))
	if len(b) == 0 {
		return ""
	}
	s, ok := r.known[string(b)]
	if !ok {
		s = string(b)
		if len(r.known) < maxKnown {
			r.known[s] = s
		}
	}
	return s
}

// words reads a list of them.
func (r *rowBinary) words() []string {
	n := r.length(maxBinaryList)
	list := make([]string, 0, min(n, 64))
	for range n {
		if r.err != nil {
			return nil
		}
		list = append(list, r.word())
	}
	return list
}

// null tells whether the value that follows is absent.
func (r *rowBinary) null() bool {
	b := r.bytes(1)
	return len(b) != 1 || b[0] != 0
}

func (r *rowBinary) float() float64 {
	if b := r.bytes(8); len(b) == 8 {
		return math.Float64frombits(binary.LittleEndian.Uint64(b))
	}
	return 0
}

// date reads a Date.
func (r *rowBinary) date() time.Time {
	if b := r.bytes(2); len(b) == 2 {
		return dayOf(binary.LittleEndian.Uint16(b))
	}
	return time.Time{}
}

// moment reads a DateTime64(3).
func (r *rowBinary) moment() time.Time {
	if b := r.bytes(8); len(b) == 8 {
		return time.UnixMilli(int64(binary.LittleEndian.Uint64(b))).UTC()
	}
	return time.Time{}
}
