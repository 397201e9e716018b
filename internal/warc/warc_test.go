package warc_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha1"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"tjm/internal/warc"
)

const limit = 1 << 20

// record writes one record. Fields replace or add to the usual ones; an empty value takes a field away.
func record(kind, target, block string, fields ...string) string {
	h := [][2]string{
		{"WARC-Type", kind},
		{"WARC-Target-URI", target},
		{"WARC-Date", "2024-03-05T12:30:00Z"},
		{"WARC-Record-ID", "<urn:uuid:1>"},
		{"Content-Type", "application/http; msgtype=response"},
		{"Content-Length", fmt.Sprint(len(block))},
	}
	for i := 0; i < len(fields); i += 2 {
		at := len(h)
		for j := range h {
			if h[j][0] == fields[i] {
				at = j
			}
		}
		if at == len(h) {
			h = append(h, [2]string{fields[i]})
		}
		h[at][1] = fields[i+1]
	}
	var b strings.Builder
	b.WriteString("WARC/1.0\r\n")
	for _, f := range h {
		if f[1] != "" {
			b.WriteString(f[0] + ": " + f[1] + "\r\n")
		}
	}
	return b.String() + "\r\n" + block + "\r\n\r\n"
}

// answer is an HTTP answer with a header.
func answer(body string, header ...string) string {
	return "HTTP/1.1 200 OK\r\n" + strings.Join(header, "\r\n") + strings.Repeat("\r\n", min(len(header), 1)) + "\r\n" + body
}

func packed(texts ...string) string {
	var b bytes.Buffer
	for _, text := range texts {
		w := gzip.NewWriter(&b)
		io.WriteString(w, text) //nolint:errcheck // into memory
		w.Close()
	}
	return b.String()
}

func sha(text string) string {
	sum := sha1.Sum([]byte(text))
	return "sha1:" + base32.StdEncoding.EncodeToString(sum[:])
}

// read reads an archive to its end: a line for each record, "TARGET BODY" or what is wrong.
func read(t testing.TB, archive string) (lines []string) {
	t.Helper()
	r := warc.NewReader(iotest{strings.NewReader(archive)}, limit)
	for range 100_000 {
		rec, err := r.Next()
		var skipped *warc.SkippedError
		switch {
		case errors.Is(err, io.EOF):
			return lines
		case errors.As(err, &skipped):
			lines = append(lines, fmt.Sprintf("skipped %s %s", skipped.Fault, skipped.Target))
			continue
		case err != nil:
			t.Fatalf("%v after %q", err, lines)
		}
		if rec.Block == nil {
			lines = append(lines, rec.Type)
			continue
		}
		got, err := rec.Answer(limit)
		if err != nil {
			lines = append(lines, fmt.Sprintf("%s %v", rec.Target, err))
			continue
		}
		lines = append(lines, fmt.Sprintf("%s %d %.40s", rec.Target, got.Page.Status, got.Page.Body))
	}
	t.Fatal("no end")
	return nil
}

// iotest gives seven bytes at a time.
type iotest struct{ r io.Reader }

func (r iotest) Read(p []byte) (int, error) { return r.r.Read(p[:min(len(p), 7)]) }

func TestRecords(t *testing.T) {
	a, b := record("response", "http://a/", answer("A", "Content-Type: text/html")), record("response", "http://b/", answer("B"))
	info := record("warcinfo", "", "software: x\r\n", "Content-Type", "application/warc-fields")
	chunks := "4\r\nwiki\r\n5;x=y\r\npedia\r\n0\r\n\r\n"
	for _, c := range []struct{ name, archive, want string }{
		{"none", "", ""},
		{"two", info + a + b, "warcinfo|http://a/ 200 A|http://b/ 200 B"},
		{"each a gzip member", packed(info, a, b), "warcinfo|http://a/ 200 A|http://b/ 200 B"},
		{"all of them one gzip member", packed(info + a + b), "warcinfo|http://a/ 200 A|http://b/ 200 B"},
		{"padding between members", packed(a) + "\x00\x00\x00" + packed(b), "http://a/ 200 A|http://b/ 200 B"},
		{"lines that end in LF alone", strings.ReplaceAll(a+b, "\r", ""), "skipped corrupt http://a/"},
		{"LF alone, and lengths to match", strings.ReplaceAll(record("response", "http://a/", strings.ReplaceAll(answer("A"), "\r", ""))+b[:0], "\r", ""), "http://a/ 200 A"},
		{"version 1.1, an address in brackets", strings.Replace(record("response", "<http://a/>", answer("A"), "WARC-Date", "2024-03-05T12:30:00.123456789Z"), "1.0", "1.1", 1), "http://a/ 200 A"},
		{"a resource", record("resource", "http://a/", "A", "Content-Type", "text/html"), "http://a/ 200 A"},
		{"request, revisit, metadata", record("request", "http://a/", "GET") + record("revisit", "http://a/", "HTTP") + record("metadata", "http://a/", "x: y"), "request|revisit|metadata"},
		{"no answer of a web server", record("response", "dns:a", "a. 1 IN A 1.2.3.4", "Content-Type", "text/dns"), "dns:a it holds no page: no answer of a web server is in it"},
		{"another status", record("response", "http://a/", "HTTP/1.1 404 Not Found\r\n\r\ngone"), "http://a/ 404 gone"},
		{"chunked", record("response", "http://a/", answer(chunks, "Transfer-Encoding: chunked")), "http://a/ 200 wikipedia"},
		{"chunked, said the server; joined, said the archiver", record("response", "http://a/", answer("<p>", "Transfer-Encoding: chunked")), "http://a/ 200 <p>"},
		{"chunks that end early", record("response", "http://a/", answer(chunks[:12], "Transfer-Encoding: chunked")), "http://a/ its answer is broken: its chunks: unexpected EOF"},
		{"gzip", record("response", "http://a/", answer(packed("unpacked"), "Content-Encoding: gzip")), "http://a/ 200 unpacked"},
		{"chunked gzip", record("response", "http://a/", answer(fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(packed("both")), packed("both")), "Content-Encoding: gzip", "Transfer-Encoding: chunked")), "http://a/ 200 both"},
		{"gzip, said the server; unpacked, said the archiver", record("response", "http://a/", answer("<p>", "Content-Encoding: gzip")), "http://a/ 200 <p>"},
		{"gzip that ends early", record("response", "http://a/", answer(packed("unpacked")[:20], "Content-Encoding: gzip")), "http://a/ its answer is broken: unpack its body: unexpected EOF"},
		{"a gzip bomb", record("response", "http://a/", answer(packed(strings.Repeat("x", 4<<20)), "Content-Encoding: gzip")) + a, "http://a/ its page is larger than the limit of 1048576 bytes|http://a/ 200 A"},
		{"a body shorter than the server said", record("response", "http://a/", answer("A", "Content-Length: 100")), "http://a/ its answer is broken: 1 bytes of 100 are there"},
		{"a header without end", record("response", "http://a/", "HTTP/1.1 200 OK\r\nX: y"), "http://a/ its answer is broken: no end of its header within 64 KiB"},
		{"no date", record("response", "http://a/", answer("A"), "WARC-Date", "yesterday") + b, "skipped corrupt http://a/|http://b/ 200 B"},
		{"a month for a date", record("response", "http://a/", answer("A"), "WARC-Date", "2024-03"), "http://a/ 200 A"},
		{"cut by the archiver", record("response", "http://a/", answer("A"), "WARC-Truncated", "length") + b, "skipped truncated http://a/|http://b/ 200 B"},
		{"its digest", record("response", "http://a/", answer("A"), "WARC-Block-Digest", sha(answer("A"))), "http://a/ 200 A"},
		{"another digest", record("response", "http://a/", answer("A"), "WARC-Block-Digest", sha("B")) + b, "skipped corrupt http://a/|http://b/ 200 B"},
		{"a digest of another kind", record("response", "http://a/", answer("A"), "WARC-Block-Digest", "crc:1"), "http://a/ 200 A"},
		{"the file ends in a block", a + b[:len(b)-10], "http://a/ 200 A|skipped truncated http://b/"},
		{"the file ends in a header", a + b[:40], "http://a/ 200 A|skipped truncated "},
		{"the file ends in a member", packed(a) + packed(b)[:100], "http://a/ 200 A|skipped truncated "},
		{"a length too small", record("response", "http://a/", answer("AAAA"), "Content-Length", "20") + b, "skipped corrupt http://a/|http://b/ 200 B"},
		{"a length too great", record("response", "http://a/", answer("A"), "Content-Length", "9999") + b, "skipped truncated http://a/"},
		{"a length that is none", record("response", "http://a/", answer("A"), "Content-Length", "-1") + b, "skipped corrupt http://a/|http://b/ 200 B"},
		{"a length beyond all", record("response", "http://a/", answer("A"), "Content-Length", "9223372036854775807") + b, "skipped too large http://a/|http://b/ 200 B"},
		{"a block over the limit", record("response", "http://a/", answer(strings.Repeat("x", limit))) + b, "skipped too large http://a/|http://b/ 200 B"},
		{"a block over the limit in a member", packed(record("response", "http://a/", answer(strings.Repeat("x", 4<<20))), b), "skipped too large http://a/|http://b/ 200 B"},
		{"a header line without end", "WARC/1.0\r\nX: " + strings.Repeat("x", 1<<20) + "\r\n\r\n" + b, "skipped corrupt |http://b/ 200 B"},
		{"a header without end of lines", "WARC/1.0\r\n" + strings.Repeat("X: y\r\n", 20_000) + "\r\n" + b, "skipped corrupt |http://b/ 200 B"},
		{"a header line without colon", "WARC/1.0\r\nnonsense\r\n\r\n" + b, "skipped corrupt |http://b/ 200 B"},
		{"a version line alone", "WARC/\n", "skipped truncated "},
		{"no archive at all", "<html>\n<p>hello\n", "skipped corrupt "},
		{"noise between records", a + "noise\nmore noise\n" + b, "skipped corrupt http://a/|http://b/ 200 B"},
		{"noise between members", packed(a) + "noise\x1f\x8b\x08noise" + packed(b), "http://a/ 200 A|skipped corrupt |http://b/ 200 B"},
		{"a damaged member", packed(a) + damaged(packed(record("response", "http://x/", answer(strings.Repeat("incompressible? ", 100))))) + packed(b), "http://a/ 200 A|skipped corrupt http://x/|http://b/ 200 B"},
		{"a damaged header in one member of all", packed("WARC/1.0\r\nbroken\r\n\r\n" + a + b), "skipped corrupt |http://a/ 200 A|http://b/ 200 B"},
		{"a header field that is folded", strings.Replace(a, "WARC-Target-URI: http://a/", "WARC-Target-URI:\r\n http://a/", 1), " http://a/ 200 A"},
	} {
		if got := strings.Join(read(t, c.archive), "|"); strings.TrimSpace(got) != strings.TrimSpace(c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// damaged breaks the checksum of a member.
func damaged(member string) string {
	b := []byte(member)
	b[len(b)-8] ^= 0xff
	return string(b)
}

func TestAnAnswersHeaderIsKept(t *testing.T) {
	archive := record("response", "https://a.example/", answer("<p>", "Content-Type: text/html; charset=iso-8859-1", `ETag: "v1"`,
		"Last-Modified: Tue, 05 Mar 2024 10:00:00 GMT", "TDM-Reservation: 1"))
	rec, err := warc.NewReader(strings.NewReader(archive), limit).Next()
	if err != nil {
		t.Fatal(err)
	}
	got, err := rec.Answer(limit)
	if err != nil {
		t.Fatal(err)
	}
	p := got.Page
	if p.URL != "https://a.example/" || p.ContentType != "text/html; charset=iso-8859-1" || p.ETag != `"v1"` || p.Modified == "" ||
		p.FetchedAt.Format("2006-01-02 15:04") != "2024-03-05 12:30" || got.Header.Get("TDM-Reservation") != "1" {
		t.Errorf("%+v %v", p, got.Header)
	}
}

// TestErrorsNameThePlace: which record, where, why.
func TestErrorsNameThePlace(t *testing.T) {
	first := record("response", "http://a/", answer("A"))
	r := warc.NewReader(strings.NewReader(first+record("response", "http://b/", answer("B"), "WARC-Truncated", "time")), limit)
	if _, err := r.Next(); err != nil {
		t.Fatal(err)
	}
	_, err := r.Next()
	if want := fmt.Sprintf(`record at byte %d of "http://b/": truncated: the archiver cut it (time)`, len(first)); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// FuzzReader: no archive makes it panic, run for ever or give more than the bounds.
func FuzzReader(f *testing.F) {
	a := record("response", "http://a/", answer("4\r\nwiki\r\n0\r\n\r\n", "Transfer-Encoding: chunked"))
	f.Add([]byte(a + a))
	f.Add([]byte(packed(a, a)))
	f.Add([]byte(packed(a) + "noise" + packed(a)[:30]))
	f.Add([]byte("WARC/\n"))
	f.Add([]byte(record("response", "http://a/", answer(packed("x"), "Content-Encoding: gzip, deflate"))))
	f.Fuzz(func(t *testing.T, archive []byte) {
		r := warc.NewReader(bytes.NewReader(archive), 4096)
		for range len(archive) + 2 {
			rec, err := r.Next()
			var skipped *warc.SkippedError
			if err != nil && !errors.As(err, &skipped) {
				return
			}
			if got, err := rec.Answer(4096); len(rec.Block) > 4096 || err == nil && len(got.Page.Body) > 4096 {
				t.Fatal("over the bounds")
			}
		}
		t.Fatal("more records than bytes")
	})
}
