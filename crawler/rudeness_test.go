package crawler

import (
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"
)

// The ways to be rude that TestRudeServers puts together.

func always(answer rudeAnswer) rudeAnswer { return answer }

// firstly answers the first n requests in one way and the rest in another.
func firstly(n int, first, then rudeAnswer) rudeAnswer {
	return func(i int, w http.ResponseWriter, r *http.Request) {
		if i <= n {
			first(i, w, r)
		} else {
			then(i, w, r)
		}
	}
}

// listing answers the first request with n offers, and the requests for those in the given way, counting from 2.
func listing(n int, then rudeAnswer) rudeAnswer {
	var links strings.Builder
	for i := range n {
		links.WriteString("detail /" + strings.Repeat("i", i+1) + "\n")
	}
	return firstly(1, text(links.String()), then)
}

func plainly(answer rudeAnswer) func(http.ResponseWriter, *http.Request) {
	return func(w http.ResponseWriter, r *http.Request) { answer(1, w, r) }
}

// once answers the first request in one way and the rest in another, counting by itself.
func once(first, then rudeAnswer) func(http.ResponseWriter, *http.Request) {
	n := 0
	return func(w http.ResponseWriter, r *http.Request) {
		n++
		firstly(1, first, then)(n, w, r)
	}
}

func text(body string, headers ...string) rudeAnswer {
	return func(_ int, w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		fmt.Fprint(w, body)
	}
}

func status(code int, headers ...string) rudeAnswer {
	return func(_ int, w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(code)
	}
}

func redirect(to string) rudeAnswer {
	return func(_ int, w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusFound) }
}

// drip sends a byte every three seconds, so that no single read is slow.
func drip(_ int, w http.ResponseWriter, r *http.Request) {
	for r.Context().Err() == nil {
		if _, err := io.WriteString(w, "."); err != nil {
			return
		}
		w.(http.Flusher).Flush()
		select {
		case <-time.After(3 * time.Second):
		case <-r.Context().Done():
		}
	}
}

// endless never ends what it says.
func endless(head string) rudeAnswer {
	return func(_ int, w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, head)
		line := strings.Repeat("#", 4095) + "\n"
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, line); err != nil {
				return
			}
		}
	}
}

// bomb is 64 MiB of zeros in 64 KiB.
func bomb(_ int, w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Encoding", "gzip")
	z, _ := gzip.NewWriterLevel(w, gzip.BestCompression)
	zeros := make([]byte, 1<<20)
	for range 64 {
		if _, err := z.Write(zeros); err != nil {
			return
		}
	}
	z.Close()
}

// truncated breaks the connection within a chunk.
func truncated(_ int, w http.ResponseWriter, _ *http.Request) {
	conn, stream, err := w.(http.Hijacker).Hijack()
	if err != nil {
		panic(err)
	}
	fmt.Fprint(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\noffer")
	stream.Flush()
	conn.Close()
}

// selfSigned is a certificate that nobody vouches for, good for the year 2000, in which bubbles begin.
func selfSigned(t *testing.T) *tls.Config {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), DNSNames: []string{"board.example"},
		NotBefore: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC), NotAfter: time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}}
}
