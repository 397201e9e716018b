package crawler

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// readBody reads an answer, decompressed, of at most limit bytes; one more is ErrBodyTooLarge, beside the body cut at
// the limit. wire is the number of
// bytes that came over the network, also when reading fails.
func readBody(resp *http.Response, limit int64) (body []byte, wire int64, err error) {
	counted := &counter{source: resp.Body}
	reader, declared, err := decoded(resp, counted)
	if err != nil {
		return nil, counted.n, err
	}
	var buffer bytes.Buffer
	if declared > 0 {
		buffer.Grow(int(min(declared, limit)) + bytes.MinRead) // ReadFrom wants room to see the end
	}
	n, err := buffer.ReadFrom(io.LimitReader(reader, limit+1))
	if n > limit {
		return buffer.Bytes()[:limit], counted.n, fmt.Errorf("%w: more than %d bytes", ErrBodyTooLarge, limit)
	}
	if err != nil {
		return nil, counted.n, fmt.Errorf("read the body after %d bytes: %w", n, err)
	}
	return buffer.Bytes(), counted.n, nil
}

// decoded undoes the content encoding, and the compression of files that are stored compressed (sitemaps). declared is
// the length to expect, -1 when unknown.
func decoded(resp *http.Response, source io.Reader) (r io.Reader, declared int64, err error) {
	switch encoding := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); encoding {
	case "", "identity":
		if resp.Request == nil || !strings.HasSuffix(resp.Request.URL.Path, ".gz") {
			return source, resp.ContentLength, nil
		}
		peeked := bufio.NewReader(source)
		if magic, _ := peeked.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
			return peeked, resp.ContentLength, nil
		}
		r, err = gzip.NewReader(peeked)
	case "gzip", "x-gzip":
		r, err = gzip.NewReader(source)
	case "deflate":
		r, err = zlib.NewReader(source)
	default:
		return nil, 0, fmt.Errorf("%w: %.40q", ErrEncoding, encoding)
	}
	if errors.Is(err, io.EOF) { // an empty body needs no header
		return bytes.NewReader(nil), 0, nil
	}
	if err != nil {
		return nil, 0, fmt.Errorf("decompress the body: %w", err)
	}
	return r, -1, nil
}

// counter counts the bytes read through it.
type counter struct {
	source io.Reader
	n      int64
}

// Read reads from the source.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.source.Read(p)
	c.n += int64(n)
	return n, err
}
