package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// Bounds of the fields before a block, in bytes.
const (
	maxHeader = 64 << 10
	maxLine   = 16 << 10
)

// header is the fields of one record. Names are in lower case; of a field that is there twice the first counts.
type header map[string]string

var (
	errTooLong   = errors.New("its header is longer than 64 KiB, or a line of it than 16 KiB")
	errNoVersion = errors.New("it does not begin with WARC/")
	errTruncated = errors.New("the archive ends inside it")
)

// line reads one line without its end, of at most maxLine bytes.
func line(in *bufio.Reader) ([]byte, error) {
	var out []byte
	for {
		part, err := in.ReadSlice('\n')
		if len(out)+len(part) > maxLine {
			return nil, errTooLong
		}
		out = append(out, part...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(out) > 0:
			return nil, errTruncated
		case err != nil:
			return nil, err
		}
		return bytes.TrimRight(out, "\r\n"), nil
	}
}

// readHeader reads the version and the fields of the next record. The error is io.EOF when there is none.
func readHeader(in *bufio.Reader) (header, error) {
	version, err := line(in)
	for err == nil && len(version) == 0 { // the end of the record before, and padding
		version, err = line(in)
	}
	if err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(version, []byte("WARC/")) {
		return nil, errNoVersion
	}
	h, last, size := header{}, "", 0
	for {
		l, err := line(in)
		switch {
		case errors.Is(err, io.EOF):
			return nil, errTruncated
		case err != nil:
			return nil, err
		case len(l) == 0:
			return h, nil
		}
		if size += len(l); size > maxHeader {
			return nil, errTooLong
		}
		if l[0] == ' ' || l[0] == '\t' { // the field before goes on
			if last != "" {
				h[last] += " " + strings.TrimSpace(string(l))
			}
			continue
		}
		name, value, ok := strings.Cut(string(l), ":")
		if !ok {
			return nil, fmt.Errorf("its header has the line %.60q", l)
		}
		last = strings.ToLower(strings.TrimSpace(name))
		if _, twice := h[last]; twice {
			last = ""
			continue
		}
		h[last] = strings.TrimSpace(value)
	}
}

// length is how many bytes the block has.
func (h header) length() (int64, error) {
	n, err := strconv.ParseInt(h["content-length"], 10, 64)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("its Content-Length is %.40q", h["content-length"])
	}
	return n, nil
}

// target is the address that was captured; WARC/1.0 writers may put it between angle brackets.
func (h header) target() string {
	return strings.TrimSuffix(strings.TrimPrefix(h["warc-target-uri"], "<"), ">")
}

// date is when it was captured. WARC/1.1 allows fractions of a second, and less than a second too.
func (h header) date() (time.Time, error) {
	for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15Z07:00", time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(form, h["warc-date"]); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("its WARC-Date is %.40q", h["warc-date"])
}
