package store

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"
)

func TestRowBinaryReadsWhatTheFormatSays(t *testing.T) {
	long := bytes.Repeat([]byte("x"), 1<<19) // longer than the buffer
	in := append([]byte{3, 'a', 'b', 'c', 2, 1, 'x', 1, 'y', 0, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, 1, 2, 0}, 0x80, 0x80, 0x20)
	r := newRowBinary(iotest.OneByteReader(io.MultiReader(bytes.NewReader(in), bytes.NewReader(long))))
	text, list := r.string(), r.words()
	if text != "abc" || len(list) != 2 || list[0] != "x" || list[1] != "y" {
		t.Errorf("text %q, list %q", text, list)
	}
	if r.null() || r.float() != 1.5 || !r.null() || r.date() != dayOf(2) {
		t.Error("a price, no price, a day: read otherwise")
	}
	if got := r.string(); got != string(long) || r.err != nil {
		t.Errorf("%d bytes of text (%v), want %d", len(got), r.err, len(long))
	}
	if r.more() || !errors.Is(r.err, io.EOF) {
		t.Errorf("the end: %v", r.err)
	}
}

func TestRowBinaryEndsWithAnError(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		want error
	}{
		"cut in a text":   {"\x05ab", io.ErrUnexpectedEOF},
		"cut in a length": {"\x80", io.ErrUnexpectedEOF},
		"a long length":   {"\xff\xff\xff\xff\x7f", errDamaged},
	} {
		r := newRowBinary(bytes.NewReader([]byte(c.in)))
		if got := r.offer(); !errors.Is(r.err, c.want) || got.Title != "" {
			t.Errorf("%s: %v, want %v", name, r.err, c.want)
		}
		if r.more() {
			t.Errorf("%s: goes on", name)
		}
	}
}

func FuzzRowBinary(f *testing.F) {
	f.Add([]byte("\x05alpha\x01a\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r := newRowBinary(bytes.NewReader(in))
		for n := 0; r.more(); n++ {
			r.offer()
			if n > len(in) {
				t.Fatal("more rows than bytes")
			}
		}
		if r.err == nil {
			t.Fatal("it ends without a reason")
		}
	})
}
