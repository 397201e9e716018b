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
	"sync"
)

// readBody reads an answer, decompressed, into buffer. More than limit bytes are ErrBodyTooLarge, and the buffer is cut
// there. wire is the number of bytes that came over the network, also when reading fails.
func readBody(buffer *bytes.Buffer, resp *http.Response, limit int64) (wire int64, err error) {
	counted := &counter{source: resp.Body}
	reader, declared, err := decoded(resp, counted)
	if err != nil {
		return counted.n, err
	}
	if declared > 0 {
		buffer.Grow(int(min(declared, limit)) + bytes.MinRead) // ReadFrom wants room to see the end
	}
	n, err := buffer.ReadFrom(io.LimitReader(reader, limit+1))
	if n > limit {
		buffer.Truncate(int(limit))
		return counted.n, fmt.Errorf("%w: more than %d bytes", ErrBodyTooLarge, limit)
	}
	if err != nil {
		return counted.n, fmt.Errorf("read the body after %d bytes: %w", n, err)
	}
	return counted.n, nil
}

// buffers lends the memory that bodies are read into until the visit has its own copy.
type buffers struct{ pool sync.Pool }

func (b *buffers) lend() *bytes.Buffer {
	if buffer, ok := b.pool.Get().(*bytes.Buffer); ok {
		buffer.Reset()
		return buffer
	}
	return new(bytes.Buffer)
}

// take has a buffer back; rare large ones go to the garbage collector.
func (b *buffers) take(buffer *bytes.Buffer) {
	if buffer.Cap() <= 1<<20 {
		b.pool.Put(buffer)
	}
}

// body is an answer's body in memory. Close gives the memory back.
type body struct {
	bytes.Reader
	bytes    []byte // all of it
	giveBack func()
}

// held returns the body of an answer of the fetcher without reading it; it is lost when the body is closed.
func held(resp *http.Response) []byte {
	if b, ok := resp.Body.(*body); ok {
		return b.bytes
	}
	return nil
}

// Close may be called more than once.
func (b *body) Close() error {
	if b.giveBack != nil {
		b.Reset(nil)
		b.bytes = nil
		b.giveBack()
		b.giveBack = nil
	}
	return nil
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
