package dashboard

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func testClock() time.Time { return testNow }

func TestAMissingScriptIsSaid(t *testing.T) {
	_, err := newAssets(fstest.MapFS{"app.css": {Data: []byte("a{}")}})
	if err == nil || !strings.Contains(err.Error(), "make assets") {
		t.Errorf("err = %v, want one that says `make assets`", err)
	}
}

func TestAssetsAreKeptUntilTheyChange(t *testing.T) {
	files := fstest.MapFS{"vendor/echarts.min.js": {Data: []byte(strings.Repeat("var a=1;", 500))}, "app.css": {Data: []byte("a{}")}}
	a, err := newAssets(files)
	if err != nil {
		t.Fatal(err)
	}
	res := get(t, a, a.url("vendor/echarts.min.js"), "Accept-Encoding", "gzip, br")
	if res.StatusCode != http.StatusOK || !strings.Contains(res.Header.Get("Cache-Control"), "immutable") || res.Header.Get("Content-Encoding") != "gzip" {
		t.Errorf("the script: %d %v", res.StatusCode, res.Header)
	}
	plain := get(t, a, "/static/app.css")
	if body, _ := io.ReadAll(plain.Body); string(body) != "a{}" || strings.Contains(plain.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("without its sum the style sheet is %q, kept %q", body, plain.Header.Get("Cache-Control"))
	}
	if again := get(t, a, "/static/app.css", "If-None-Match", plain.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Errorf("an unchanged file = %d, want 304", again.StatusCode)
	}
	if gone := get(t, a, "/static/00000000/app.css"); gone.StatusCode != http.StatusNotFound {
		t.Errorf("a file under an old sum = %d, want 404", gone.StatusCode)
	}
	files["app.css"] = &fstest.MapFile{Data: []byte("b{}")}
	b, err := newAssets(files)
	if err != nil {
		t.Fatal(err)
	}
	if a.prefix == b.prefix {
		t.Error("a changed file has the same address")
	}
}

// TestEverythingAPageLoadsIsThere follows the style sheets, scripts and fonts.
func TestEverythingAPageLoadsIsThere(t *testing.T) {
	h := site(t, sharedMarket())
	doc := page(t, h, "/", http.StatusOK)
	loaded := 0
	for _, s := range doc.Find("head link[href], script[src]").EachIter() {
		address := s.AttrOr("href", s.AttrOr("src", ""))
		if s.AttrOr("rel", "") == "alternate" {
			continue
		}
		loaded++
		if res := get(t, h, address); res.StatusCode != http.StatusOK || res.Header.Get("Content-Type") == "application/octet-stream" {
			t.Errorf("%s = %d, %s", address, res.StatusCode, res.Header.Get("Content-Type"))
		}
	}
	if loaded < 6 {
		t.Errorf("only %d files are loaded", loaded)
	}
	prefix := doc.Find(`link[rel="stylesheet"]`).First().AttrOr("href", "")
	for _, font := range []string{"fonts/source-sans-3.woff2", "fonts/source-serif-4-display.woff2"} {
		if res := get(t, h, strings.Replace(prefix, "tokens.css", font, 1)); res.StatusCode != http.StatusOK {
			t.Errorf("%s = %d", font, res.StatusCode)
		}
	}
}
