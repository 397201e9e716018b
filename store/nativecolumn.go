package store

import (
	"encoding/binary"
	"math"
	"strings"
	"time"
)

// Of the number that comes before the keys of a dictionary: the width of a key, in powers of two, and what is not known here.
const (
	dictionaryWidth   = 0xff
	dictionaryOutside = 1 << 8 // the texts stand elsewhere
	dictionaryOwn     = 1 << 9 // the texts come with the block
)

// textColumn is a column of texts, plain or by a dictionary.
type textColumn struct {
	words []string // of the rows, or of the dictionary
	keys  []uint32 // into words
	coded bool
}

// at is the text of a row.
func (c *textColumn) at(row int) string {
	if c.coded {
		return c.words[c.keys[row]]
	}
	return c.words[row]
}

func (c *textColumn) read(r *native, kind string, rows int) {
	c.begin(r, kind)
	c.values(r, rows)
}

// begin reads what comes before the values.
func (c *textColumn) begin(r *native, kind string) {
	c.words, c.keys, c.coded = c.words[:0], c.keys[:0], kind == "LowCardinality(String)"
	switch {
	case kind != "String" && !c.coded:
		r.damaged("texts of type %s", kind)
	case c.coded && r.number() != 1:
		r.damaged("an unknown kind of dictionary")
	}
}

func (c *textColumn) values(r *native, rows int) {
	if !c.coded || rows == 0 {
		c.words = r.texts(c.words, rows)
		return
	}
	kind, words := r.number(), r.number()
	if kind&dictionaryOutside != 0 || kind&dictionaryOwn == 0 || kind&dictionaryWidth > 2 || words > maxBlockList {
		r.damaged("a dictionary of %d texts, kind %x", words, kind)
		return
	}
	c.words = r.texts(c.words, int(words))
	if r.number() != uint64(rows) {
		r.damaged("not a key for each of %d rows", rows)
	}
	width := 1 << (kind & dictionaryWidth)
	b := r.bytes(width * rows)
	for i := 0; i < len(b); i += width {
		key := uint32(b[i])
		switch width {
		case 2:
			key = uint32(binary.LittleEndian.Uint16(b[i:]))
		case 4:
			key = binary.LittleEndian.Uint32(b[i:])
		}
		if int(key) >= len(c.words) {
			r.damaged("text %d of %d", key, len(c.words))
			return
		}
		c.keys = append(c.keys, key)
	}
}

// listColumn is a column of lists of texts.
type listColumn struct {
	textColumn
	ends []int // of each row, counted in elements of all rows
}

func (c *listColumn) read(r *native, kind string, rows int) {
	of, ok := strings.CutPrefix(strings.TrimSuffix(kind, ")"), "Array(")
	if !ok {
		r.damaged("lists of type %s", kind)
		return
	}
	c.begin(r, of)
	c.ends = c.ends[:0]
	last := 0
	for b := r.bytes(8 * rows); len(b) > 0; b = b[8:] {
		end := binary.LittleEndian.Uint64(b)
		if end < uint64(last) || end > maxBlockList {
			r.damaged("a list that ends at %d, after one at %d", end, last)
			return
		}
		last = int(end)
		c.ends = append(c.ends, last)
	}
	c.values(r, last)
}

// elements returns those of all rows in one slice.
func elements[T ~string](c *listColumn) []T {
	if len(c.ends) == 0 {
		return nil
	}
	all := make([]T, c.ends[len(c.ends)-1])
	for i := range all {
		all[i] = T(c.at(i))
	}
	return all
}

// wideColumn is a column of values of fixed width; absent tells which of them are NULL, and is empty when none can be.
type wideColumn[T any] struct {
	kind   string
	width  int
	value  func([]byte) T
	list   []T
	absent []bool
}

func (c *wideColumn[T]) read(r *native, kind string, rows int) {
	c.list, c.absent = c.list[:0], c.absent[:0]
	if kind != c.kind {
		r.damaged("values of type %s, not %s", kind, c.kind)
		return
	}
	if strings.HasPrefix(kind, "Nullable") {
		for _, b := range r.bytes(rows) {
			c.absent = append(c.absent, b != 0)
		}
	}
	for b := r.bytes(c.width * rows); len(b) > 0; b = b[c.width:] {
		c.list = append(c.list, c.value(b))
	}
}

func floats() wideColumn[float64] {
	return wideColumn[float64]{kind: "Nullable(Float64)", width: 8, value: func(b []byte) float64 {
		return math.Float64frombits(binary.LittleEndian.Uint64(b))
	}}
}

func dates() wideColumn[time.Time] {
	return wideColumn[time.Time]{kind: "Nullable(Date)", width: 2, value: func(b []byte) time.Time {
		return dayOf(binary.LittleEndian.Uint16(b))
	}}
}

func moments(kind string) wideColumn[time.Time] {
	return wideColumn[time.Time]{kind: kind, width: 8, value: func(b []byte) time.Time {
		return time.UnixMilli(int64(binary.LittleEndian.Uint64(b))).UTC()
	}}
}
