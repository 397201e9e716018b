package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"time"
)

// maxPassedOver bounds what is unpacked of one record that is passed over, in bytes: films are in archives, endless
// records are not.
const maxPassedOver = 16 << 30

// Record is one record with its block.
type Record struct {
	Offset      int64  // where it begins in the file, or the gzip member that holds it
	Type        string // response, resource, request, revisit, metadata, warcinfo, conversion, continuation
	Target      string // the address that was captured; empty for records of none
	Date        time.Time
	ContentType string // of the block
	Block       []byte // only of responses and resources
}

// Fault says what is wrong with a record that is skipped.
type Fault string

// The faults.
const (
	Truncated Fault = "truncated"
	Corrupt   Fault = "corrupt"
	TooLarge  Fault = "too large"
)

// SkippedError is a record that was skipped. Reading goes on behind it.
type SkippedError struct {
	Offset int64
	Target string // empty when it is not known
	Fault  Fault
	Err    error
}

// Error names the place, the address and the reason.
func (e *SkippedError) Error() string {
	of := ""
	if e.Target != "" {
		of = fmt.Sprintf(" of %.200q", e.Target)
	}
	return fmt.Sprintf("record at byte %d%s: %s: %v", e.Offset, of, e.Fault, e.Err)
}

// Unwrap returns the reason.
func (e *SkippedError) Unwrap() error { return e.Err }

// Reader reads one record after the other.
type Reader struct {
	raw    *bufio.Reader
	read   *counter
	gz     *gzip.Reader
	in     *bufio.Reader // what records are in: raw, or the open member
	packed bool
	member bool // one is open
	lost   bool // behind a damaged record: what comes next must look like one
	begun  bool
	limit  int64
	offset int64 // of the current record or member
}

// NewReader reads an archive. limit bounds the block of a record that is held, in bytes; larger ones are skipped.
func NewReader(r io.Reader, limit int64) *Reader {
	count := &counter{r: r}
	raw := bufio.NewReaderSize(count, 64<<10)
	return &Reader{raw: raw, read: count, in: raw, limit: limit}
}

// at is the place in the file.
func (r *Reader) at() int64 { return r.read.n - int64(r.raw.Buffered()) }

func (r *Reader) skip(target string, fault Fault, err error) error {
	if errors.Is(err, errTruncated) || errors.Is(err, io.ErrUnexpectedEOF) {
		fault = Truncated
	}
	return &SkippedError{Offset: r.offset, Target: target, Fault: fault, Err: err}
}

// Next returns the next record. A record that cannot be read gives a *SkippedError, after which Next goes on; io.EOF is the
// end; any other error is one of the file itself.
func (r *Reader) Next() (Record, error) {
	if !r.begun {
		r.begun = true
		start, _ := r.raw.Peek(2)
		if r.packed = bytes.HasPrefix(start, gzipMagic[:2]); r.packed {
			r.in = bufio.NewReaderSize(nil, 32<<10)
		}
	}
	for {
		if r.packed && !r.member {
			if err := r.nextMember(); err != nil {
				return Record{}, err
			}
		}
		if r.lost {
			err := r.seekRecord()
			if err != nil && r.packed { // the rest of a damaged member, which was told
				r.member = false
				continue
			}
			if err != nil {
				return Record{}, err
			}
			r.lost = false
		}
		if !r.packed {
			r.offset = r.at()
		}
		h, err := readHeader(r.in)
		if errors.Is(err, io.EOF) && r.packed {
			r.member = false
			continue
		}
		if errors.Is(err, io.EOF) {
			return Record{}, io.EOF
		}
		if err != nil {
			return Record{}, r.lose("", Corrupt, err)
		}
		return r.record(h)
	}
}

// lose skips a record behind which the next one must be looked for.
func (r *Reader) lose(target string, fault Fault, err error) error {
	r.lost = true
	return r.skip(target, fault, err)
}

// record reads the block that a header announces.
func (r *Reader) record(h header) (Record, error) {
	rec := Record{Offset: r.offset, Type: h["warc-type"], Target: h.target(), ContentType: h["content-type"]}
	n, err := h.length()
	if err != nil {
		return rec, r.lose(rec.Target, Corrupt, err)
	}
	wanted := rec.Type == "response" || rec.Type == "resource"
	if !wanted || n > r.limit {
		if n > maxPassedOver {
			return rec, r.lose(rec.Target, TooLarge, fmt.Errorf("it announces %d bytes", n))
		}
		if _, err := io.CopyN(io.Discard, r.in, n); err != nil {
			return rec, r.lose(rec.Target, Corrupt, ended(err))
		}
		if err := r.endRecord(); err != nil {
			return rec, r.lose(rec.Target, Corrupt, err)
		}
		if wanted {
			return rec, r.skip(rec.Target, TooLarge, fmt.Errorf("%d bytes, the limit is %d", n, r.limit))
		}
		return rec, nil
	}
	var block bytes.Buffer // grows with what is there, not with what is announced
	if _, err := io.CopyN(&block, r.in, n); err != nil {
		return rec, r.lose(rec.Target, Corrupt, ended(err))
	}
	rec.Block = block.Bytes()
	if err := r.endRecord(); err != nil {
		return rec, r.lose(rec.Target, Corrupt, err)
	}
	if rec.Date, err = h.date(); err != nil {
		return rec, r.skip(rec.Target, Corrupt, err)
	}
	switch {
	case h["warc-truncated"] != "":
		return rec, r.skip(rec.Target, Truncated, fmt.Errorf("the archiver cut it (%.40s)", h["warc-truncated"]))
	case isDamaged(h["warc-block-digest"], rec.Block):
		return rec, r.skip(rec.Target, Corrupt, errors.New("it is not what its WARC-Block-Digest says"))
	}
	return rec, nil
}

// ended words the end of the file inside a record.
func ended(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errTruncated
	}
	return err
}

// endRecord looks at what follows a block: empty lines, then a record or the end. Anything else means that the length was
// wrong. The checksum of a member is verified when its end is read.
func (r *Reader) endRecord() error {
	for {
		next, err := r.in.Peek(1)
		switch {
		case len(next) == 0 && errors.Is(err, io.EOF):
			return nil
		case len(next) == 0:
			return err
		case next[0] == '\r' || next[0] == '\n':
			r.in.Discard(1) //nolint:errcheck // it was peeked
			continue
		}
		if start, _ := r.in.Peek(5); string(start) == "WARC/" {
			return nil
		}
		return errors.New("its block is longer than its Content-Length")
	}
}

// counter counts what is read.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
