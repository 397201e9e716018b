package embedded

import (
	"compress/gzip"
	"compress/zlib"
	"io"
	"net/http"
	"strings"

	"github.com/ClickHouse/ch-go/compress"
)

// chooseEncoding takes gzip or deflate out of an Accept-Encoding header; "" when it names neither.
func chooseEncoding(accept string) string {
	for _, encoding := range []string{"gzip", "deflate"} {
		for name := range strings.SplitSeq(accept, ",") {
			name, _, _ = strings.Cut(name, ";")
			if strings.EqualFold(strings.TrimSpace(name), encoding) {
				return encoding
			}
		}
	}
	return ""
}

// decodeBody undoes what the client did to the body: Content-Encoding, then ClickHouse's own compressed blocks.
func decodeBody(r *http.Request) (io.Reader, error) {
	body := io.Reader(http.NoBody)
	if r.Body != nil {
		body = r.Body
	}
	switch encoding := r.Header.Get("Content-Encoding"); encoding {
	case "", "identity":
	case "gzip":
		body = &lazyReader{open: func() (io.Reader, error) { return gzip.NewReader(r.Body) }}
	case "deflate":
		body = &lazyReader{open: func() (io.Reader, error) { return zlib.NewReader(r.Body) }}
	default:
		return nil, refuse(codeNotImplemented, "Content-Encoding %q is not read here: use gzip, deflate or none", encoding)
	}
	if decompress := r.URL.Query().Get("decompress"); decompress == "1" || decompress == "true" {
		body = compress.NewReader(body)
	}
	return body, nil
}

// lazyReader opens a reader at the first Read: the readers of compress/gzip read the header when they are made.
type lazyReader struct {
	open   func() (io.Reader, error)
	reader io.Reader
}

func (l *lazyReader) Read(p []byte) (int, error) {
	if l.reader == nil {
		reader, err := l.open()
		if err != nil {
			return 0, err
		}
		l.reader = reader
	}
	return l.reader.Read(p)
}

// blockWriter frames what is written as ClickHouse's compressed blocks.
type blockWriter struct {
	to         io.Writer
	compressor *compress.Writer
}

// blockLimit is the largest piece compressed at once, in bytes; readers refuse blocks over 128 MiB.
const blockLimit = 1 << 20

func (w *blockWriter) Write(p []byte) (int, error) {
	written := 0
	for len(p) > 0 {
		piece := p[:min(len(p), blockLimit)]
		if err := w.compressor.Compress(piece); err != nil {
			return written, err
		}
		if _, err := w.to.Write(w.compressor.Data); err != nil {
			return written, err
		}
		written += len(piece)
		p = p[len(piece):]
	}
	return written, nil
}
