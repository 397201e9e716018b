package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

var gzipMagic = []byte{0x1f, 0x8b, 0x08}

// look is how much of a member is unpacked to see whether a record begins in it.
const look = 4 << 10

// nextMember opens the next gzip member. The error is io.EOF when there is none.
func (r *Reader) nextMember() error {
	for {
		start, err := r.raw.Peek(len(gzipMagic))
		switch {
		case len(start) == 0 && errors.Is(err, io.EOF):
			return io.EOF
		case len(start) == 0 && err != nil:
			return err
		case bytes.Equal(start, gzipMagic) && (!r.lost || r.beginsRecord()):
			r.lost, r.offset = false, r.at()
			if r.gz == nil {
				r.gz, err = gzip.NewReader(r.raw)
			} else {
				err = r.gz.Reset(r.raw)
			}
			if err != nil {
				r.lost = true
				return r.skip("", Corrupt, fmt.Errorf("no gzip member: %w", err))
			}
			r.gz.Multistream(false)
			r.in.Reset(r.gz)
			r.member = true
			return nil
		case start[0] == 0 && !r.lost: // padding
			r.raw.Discard(1) //nolint:errcheck // it was peeked
		case !r.lost:
			r.lost, r.offset = true, r.at()
			return r.skip("", Corrupt, errors.New("no gzip member begins here"))
		default:
			r.seekMagic()
		}
	}
}

// seekMagic passes over bytes up to what may be the next member.
func (r *Reader) seekMagic() {
	r.raw.Discard(1) //nolint:errcheck // it was peeked
	for {
		buffered, _ := r.raw.Peek(max(1, r.raw.Buffered()))
		if len(buffered) == 0 {
			return
		}
		if i := bytes.IndexByte(buffered, gzipMagic[0]); i >= 0 {
			r.raw.Discard(i) //nolint:errcheck // it was peeked
			return
		}
		r.raw.Discard(len(buffered)) //nolint:errcheck // it was peeked
	}
}

// beginsRecord reports whether a record begins in the member here: three bytes alone are found by chance.
func (r *Reader) beginsRecord() bool {
	some, _ := r.raw.Peek(look)
	gz, err := gzip.NewReader(bytes.NewReader(some))
	if err != nil {
		return false
	}
	start := make([]byte, 5)
	_, err = io.ReadFull(gz, start)
	return err == nil && string(start) == "WARC/"
}

// seekRecord passes over lines up to the next that begins a record, within the file or the open member.
func (r *Reader) seekRecord() error {
	for {
		if next, err := r.in.Peek(5); string(next) == "WARC/" {
			return nil
		} else if len(next) == 0 && err != nil {
			return err
		}
		for {
			_, err := r.in.ReadSlice('\n')
			if err == nil {
				break
			}
			if !errors.Is(err, bufio.ErrBufferFull) {
				return err
			}
		}
	}
}
