package dashboard

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
)

// The whole directory is embedded so that the program builds before the vendored files are there.
//
//go:embed static
var staticFiles embed.FS

// vendored are the files `make assets` puts into static; New refuses to start without them.
var vendored = []string{"vendor/echarts.min.js"}

// assets serves the static files under one checksummed prefix, so that a browser keeps them until any of them changes.
type assets struct {
	prefix string // "/static/1f0a9c33/"
	files  map[string]asset
}

type asset struct {
	contentType string
	etag        string
	plain       []byte
	gzipped     []byte // nil when it saves nothing
}

// CheckAssets tells whether the vendored files were there when the program was built; its error says how to get them.
func CheckAssets() error {
	for _, name := range vendored {
		if _, err := fs.Stat(staticFiles, path.Join("static", name)); err != nil {
			return missing(name)
		}
	}
	return nil
}

func missing(name string) error {
	return fmt.Errorf("dashboard: static/%s is not built in: run `make assets`, then build again", name)
}

func loadAssets() (*assets, error) {
	root, err := fs.Sub(staticFiles, "static")
	if err != nil {
		return nil, fmt.Errorf("open the embedded static files: %w", err)
	}
	return newAssets(root)
}

func newAssets(root fs.FS) (*assets, error) {
	a := &assets{files: map[string]asset{}}
	for _, name := range vendored {
		if _, err := fs.Stat(root, name); errors.Is(err, fs.ErrNotExist) {
			return nil, missing(name)
		}
	}
	all := sha256.New()
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(body)
		fmt.Fprintf(all, "%s %x\n", name, sum)
		a.files[name] = asset{
			contentType: contentType(name), etag: `"` + hex.EncodeToString(sum[:8]) + `"`,
			plain: body, gzipped: squeeze(name, body),
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the embedded static files: %w", err)
	}
	a.prefix = "/static/" + hex.EncodeToString(all.Sum(nil)[:4]) + "/"
	return a, nil
}

// url returns the address of a static file, which changes whenever any static file does.
func (a *assets) url(name string) string { return a.prefix + name }

// ServeHTTP serves /static/SUM/name for ever, and /static/name with revalidation.
func (a *assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name, lasting := strings.CutPrefix(r.URL.Path, a.prefix)
	if !lasting {
		name = strings.TrimPrefix(r.URL.Path, "/static/")
	}
	f, ok := a.files[name]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.contentType)
	h.Set("ETag", f.etag)
	h.Set("Cache-Control", "no-cache")
	if lasting {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h.Add("Vary", "Accept-Encoding")
	if r.Header.Get("If-None-Match") == f.etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.plain
	if f.gzipped != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = f.gzipped
	}
	h.Set("Content-Length", fmt.Sprint(len(body)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the reader has left: nothing to tell anyone
	}
}

func contentType(name string) string {
	switch ext := path.Ext(name); ext {
	case ".woff2":
		return "font/woff2"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".txt", ".css", ".svg":
		return mime.TypeByExtension(ext)
	default:
		return "application/octet-stream"
	}
}

func squeeze(name string, body []byte) []byte {
	if path.Ext(name) == ".woff2" {
		return nil
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil
	}
	if _, err := z.Write(body); err != nil || z.Close() != nil || b.Len() >= len(body) {
		return nil
	}
	return b.Bytes()
}
