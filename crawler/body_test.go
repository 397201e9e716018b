package crawler

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"fmt"
	"io"
	"net/http"
	"testing"
	"testing/synctest"

	"tjm/internal/market"
)

func TestBodiesAreDecompressed(t *testing.T) {
	const plain = "offer\noffer\n"
	pack := func(writer func(io.Writer) io.WriteCloser) string {
		var b bytes.Buffer
		w := writer(&b)
		fmt.Fprint(w, plain)
		w.Close()
		return b.String()
	}
	zipped := pack(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
	deflated := pack(func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })
	for name, c := range map[string]struct {
		path, encoding, contentType, sent, want string
	}{
		"as is":                        {"/", "", "text/html", plain, plain},
		"identity":                     {"/", "identity", "text/html", plain, plain},
		"gzip":                         {"/", "gzip", "text/html", zipped, plain},
		"x-gzip":                       {"/", "x-gzip", "text/html", zipped, plain},
		"deflate":                      {"/", "deflate", "text/html", deflated, plain},
		"gzip of nothing":              {"/", "gzip", "text/html", "", ""},
		"a file stored compressed":     {"/sitemap.xml.gz", "", "application/gzip", zipped, plain},
		"one that only says so":        {"/sitemap.xml.gz", "", "application/xml", plain, plain},
		"stored and sent compressed":   {"/sitemap.xml.gz", "gzip", "application/xml", zipped, plain},
		"a type that mentions gzip":    {"/", "", "application/gzip", plain, plain},
		"a compressed file, other end": {"/dump", "", "application/octet-stream", zipped, zipped},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if r.URL.Path == "/robots.txt" {
						http.NotFound(w, r)
						return
					}
					text(c.sent, "Content-Encoding", c.encoding, "Content-Type", c.contentType)(1, w, r)
				})})
				var got market.Page
				run, err := New(Config{Transport: transport}).Run(t.Context(), testPlan("http://board.example"+c.path), HandlerFunc(
					func(_ context.Context, _ Link, page market.Page) (Found, error) {
						got = page
						return Found{}, nil
					}))
				if err != nil || string(got.Body) != c.want || got.ContentType != c.contentType {
					t.Errorf("%q, %s, %v", got.Body, got.ContentType, err)
				}
				if want := int64(len(c.sent) + len("404 page not found\n")); run.Bytes != want {
					t.Errorf("counted %d bytes on the wire, want %d", run.Bytes, want)
				}
			})
		})
	}
}

// TestHandlersMayKeepBodies: the memory a page was read into is used again, the page's own is not.
func TestHandlersMayKeepBodies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		_, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(board)})
		plan := testPlan("http://board.example/jobs")
		plan.Parallel = 1
		kept := map[string][]byte{}
		_, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(
			func(ctx context.Context, via Link, page market.Page) (Found, error) {
				kept[page.URL] = page.Body
				return linkReader(ctx, via, page)
			}))
		if err != nil || len(kept) != 5 {
			t.Fatalf("kept %d pages, %v", len(kept), err)
		}
		for address, body := range kept {
			if want := board[address[len("http://board.example"):]]; string(body) != want {
				t.Errorf("%s is now %q, was %q", address, body, want)
			}
		}
	})
}
