package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"

	"github.com/klauspost/compress/zstd"

	"tjm/internal/market"
)

// Answer is what a server answered, or a document that was archived without an answer.
type Answer struct {
	Page   market.Page // without a source
	Header http.Header // empty for a resource
}

// The reasons for which a record holds no page.
var (
	ErrNoPage   = errors.New("it holds no page")
	ErrTooLarge = errors.New("its page is larger than the limit")
	ErrBroken   = errors.New("its answer is broken")
)

// Answer returns what a response or resource holds. The body is unchunked and unpacked, to at most limit bytes. The error
// wraps ErrNoPage, ErrTooLarge or ErrBroken.
func (r Record) Answer(limit int64) (Answer, error) {
	a := Answer{Page: market.Page{URL: r.Target, FetchedAt: r.Date, Status: http.StatusOK, ContentType: r.ContentType}}
	switch {
	case r.Type == "resource":
		if int64(len(r.Block)) > limit {
			return a, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)
		}
		a.Page.Body = r.Block
		return a, nil
	case r.Type != "response":
		return a, fmt.Errorf("%w: it is a %.40q", ErrNoPage, r.Type)
	case !bytes.HasPrefix(r.Block, []byte("HTTP/")):
		return a, fmt.Errorf("%w: no answer of a web server is in it", ErrNoPage)
	}
	head, rest, ok := headOf(r.Block)
	if !ok {
		return a, fmt.Errorf("%w: no end of its header within %d KiB", ErrBroken, maxHeader>>10)
	}
	answer, err := http.ReadResponse(bufio.NewReader(io.MultiReader(bytes.NewReader(head), strings.NewReader("\r\n\r\n"))), nil)
	if err != nil {
		return a, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	answer.Body.Close()
	a.Header = answer.Header
	a.Page.Status, a.Page.ContentType = answer.StatusCode, a.Header.Get("Content-Type")
	a.Page.ETag, a.Page.Modified = a.Header.Get("Etag"), a.Header.Get("Last-Modified")
	if chunked(answer) {
		rest, err = unchunk(rest)
	} else if want := answer.ContentLength; want > int64(len(rest)) {
		err = fmt.Errorf("%d bytes of %d are there", len(rest), want)
	}
	if err != nil {
		return a, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	a.Page.Body, err = unpack(rest, a.Header.Values("Content-Encoding"), limit)
	return a, err
}

// headOf cuts an answer at the empty line behind its header.
func headOf(block []byte) (head, rest []byte, ok bool) {
	top := block[:min(len(block), maxHeader)]
	long, short := bytes.Index(top, []byte("\r\n\r\n")), bytes.Index(top, []byte("\n\n"))
	switch {
	case long >= 0 && (short < 0 || long < short):
		return block[:long], block[long+4:], true
	case short >= 0:
		return block[:short], block[short+2:], true
	}
	return nil, nil, false
}

func chunked(answer *http.Response) bool {
	return len(answer.TransferEncoding) > 0 && answer.TransferEncoding[0] == "chunked"
}

// chunk is the line before a chunk: its size, and perhaps an extension.
var chunk = regexp.MustCompile(`^[0-9A-Fa-f]{1,16}[ \t]*(;[^\n]{0,200})?\r?\n`)

// unchunk joins the chunks of a body. Some archivers joined them already and left the header: then no chunk begins it.
func unchunk(body []byte) ([]byte, error) {
	if !chunk.Match(body) {
		return body, nil
	}
	answer, err := http.ReadResponse(bufio.NewReader(io.MultiReader(
		strings.NewReader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), bytes.NewReader(body))), nil)
	if err != nil {
		return nil, fmt.Errorf("its chunks: %w", err)
	}
	defer answer.Body.Close()
	joined, err := io.ReadAll(answer.Body) // never more than body
	if err != nil {
		return nil, fmt.Errorf("its chunks: %w", err)
	}
	return joined, nil
}

// unpack undoes the encodings of a body, the last first. Some archivers unpacked it already and left the header.
func unpack(body []byte, encodings []string, limit int64) ([]byte, error) {
	names := strings.FieldsFunc(strings.ToLower(strings.Join(encodings, ",")), func(c rune) bool { return c == ',' || c == ' ' })
	for i := len(names) - 1; i >= 0 && len(names)-i <= 3; i-- {
		var in io.Reader
		var err error
		switch from := bytes.NewReader(body); {
		case (names[i] == "gzip" || names[i] == "x-gzip") && bytes.HasPrefix(body, gzipMagic[:2]):
			in, err = gzip.NewReader(from)
		case names[i] == "deflate" && len(body) > 1 && body[0]&0x0f == 8 && (int(body[0])<<8|int(body[1]))%31 == 0:
			in, err = zlib.NewReader(from)
		case names[i] == "zstd" && bytes.HasPrefix(body, []byte{0x28, 0xb5, 0x2f, 0xfd}):
			var d *zstd.Decoder
			if d, err = zstd.NewReader(from, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(64<<20)); err == nil {
				defer d.Close()
				in = d
			}
		case names[i] == "br":
			return nil, fmt.Errorf("%w: it is packed with br, which is not read", ErrBroken)
		default:
			continue
		}
		if err == nil {
			body, err = io.ReadAll(io.LimitReader(in, limit+1))
		}
		if err != nil {
			return nil, fmt.Errorf("%w: unpack its body: %w", ErrBroken, err)
		}
		if int64(len(body)) > limit {
			break
		}
	}
	if int64(len(body)) > limit {
		return nil, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)
	}
	return body, nil
}
