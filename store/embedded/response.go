package embedded

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/ClickHouse/ch-go/compress"
)

// newResponse builds a response without a body.
func newResponse(r *http.Request, status int) *http.Response {
	return &http.Response{
		Status:     strconv.Itoa(status) + " " + http.StatusText(status),
		StatusCode: status,
		Proto:      "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:  http.Header{"X-Content-Type-Options": {"nosniff"}},
		Body:    http.NoBody,
		Request: r,
	}
}

// errorResponse tells of a statement that failed before its answer began.
func errorResponse(r *http.Request, e *exception) *http.Response {
	response := newResponse(r, http.StatusInternalServerError)
	response.Header.Set("Content-Type", "text/plain; charset=UTF-8")
	response.Header.Set("X-ClickHouse-Exception-Code", strconv.Itoa(e.code))
	text := e.text + "\n"
	response.Body = io.NopCloser(strings.NewReader(text))
	response.ContentLength = int64(len(text))
	return response
}

// describe sets the headers that go with an answer.
func describe(h http.Header, req *request, i info) {
	id := req.queryID
	if id == "" {
		id = rand.Text()
	}
	h.Set("X-ClickHouse-Query-Id", id)
	h.Set("X-ClickHouse-Server-Display-Name", "tjm")
	h.Set("X-ClickHouse-Timezone", i.timezone)
	format := req.format
	if _, tail := lastBytes(req.sql); outputTail.MatchString(tail) {
		format = outputTail.FindStringSubmatch(tail)[1]
	}
	h.Set("X-ClickHouse-Format", format)
	h.Set("Content-Type", contentType(format))
	if req.encoding != "" {
		h.Set("Content-Encoding", req.encoding)
	}
}

func contentType(format string) string {
	switch {
	case strings.HasPrefix(format, "JSONEachRow"), strings.HasPrefix(format, "JSONLines"), format == "NDJSON":
		return "application/x-ndjson; charset=UTF-8"
	case strings.HasPrefix(format, "JSON"):
		return "application/json; charset=UTF-8"
	case strings.HasPrefix(format, "CSV"):
		return "text/csv; charset=UTF-8"
	case strings.HasPrefix(format, "TabSeparated"), strings.HasPrefix(format, "TSV"):
		return "text/tab-separated-values; charset=UTF-8"
	case strings.HasPrefix(format, "Pretty"), format == "Vertical", format == "Markdown", format == "":
		return "text/plain; charset=UTF-8"
	default:
		return "application/octet-stream"
	}
}

// wholeResponse answers with what is all there.
func wholeResponse(r *http.Request, req *request, i info, got answer) *http.Response {
	response := newResponse(r, http.StatusOK)
	describe(response.Header, req, i)
	response.Header.Set("X-ClickHouse-Summary", fmt.Sprintf(
		`{"read_rows":"%d","written_rows":"%d","written_bytes":"%d"}`, got.rowsRead, got.rowsWritten, got.bytesWritten))
	if len(got.body) == 0 {
		response.Header.Del("Content-Encoding")
		return response
	}
	if req.nativeBlocks || req.encoding != "" {
		response.Body = encode(io.NopCloser(bytes.NewReader(got.body)), req, "")
		response.ContentLength = -1
		return response
	}
	response.Body = io.NopCloser(bytes.NewReader(got.body))
	response.ContentLength = int64(len(got.body))
	return response
}

// streamResponse answers with rows as they come.
func streamResponse(r *http.Request, req *request, i info, rows *rows) *http.Response {
	response := newResponse(r, http.StatusOK)
	describe(response.Header, req, i)
	tag := rand.Text()[:16]
	response.Header.Set("X-ClickHouse-Exception-Tag", tag)
	response.ContentLength = -1
	response.Body = encode(rows, req, tag)
	return response
}

// encoded is a body that is compressed as it is read, and that ends in an exception frame when its source fails.
type encoded struct {
	source  io.ReadCloser
	tag     string
	pending bytes.Buffer
	encoder io.WriteCloser // into pending
	raw     bool           // the frame goes beside the encoder: clients look for it in what they got
	buffer  []byte
	err     error
}

func encode(source io.ReadCloser, req *request, tag string) *encoded {
	e := &encoded{source: source, tag: tag}
	switch {
	case req.nativeBlocks:
		e.encoder = nopCloser{&blockWriter{to: &e.pending, compressor: compress.NewWriter(0, compress.LZ4)}}
		e.raw = true
	case req.encoding == "gzip":
		e.encoder = gzip.NewWriter(&e.pending)
	case req.encoding == "deflate":
		e.encoder = zlib.NewWriter(&e.pending)
	}
	return e
}

type nopCloser struct{ io.Writer }

// Close does nothing.
func (nopCloser) Close() error { return nil }

// Read implements io.Reader.
func (e *encoded) Read(p []byte) (int, error) {
	if e.encoder == nil && e.pending.Len() == 0 && e.err == nil {
		n, err := e.source.Read(p)
		if err == nil || n > 0 {
			return n, nil // a reader that fails with bytes in hand fails again without
		}
		e.finish(err)
	}
	for e.pending.Len() == 0 {
		if e.err != nil {
			return 0, e.err
		}
		if e.buffer == nil {
			e.buffer = make([]byte, 64<<10)
		}
		n, err := e.source.Read(e.buffer)
		if _, failed := e.encoder.Write(e.buffer[:n]); failed != nil {
			e.err = failed
			return 0, failed
		}
		if err != nil {
			e.finish(err)
		}
	}
	return e.pending.Read(p)
}

// finish ends the body: with nothing more, with an exception frame, or with the end of the context as it is.
func (e *encoded) finish(err error) {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		e.err = err
		return
	}
	e.err = io.EOF
	var frame []byte
	if !errors.Is(err, io.EOF) {
		frame = lateFrame(asException(err), e.tag)
	}
	if e.encoder != nil {
		if !e.raw && frame != nil {
			if _, failed := e.encoder.Write(frame); failed != nil {
				e.err = failed
			}
			frame = nil
		}
		if failed := e.encoder.Close(); failed != nil {
			e.err = failed
		}
	}
	e.pending.Write(frame)
}

// Close implements io.Closer.
func (e *encoded) Close() error { return e.source.Close() }
