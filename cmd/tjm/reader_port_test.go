package main

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestServeLetsToolsRead starts the program with a port for readers and asks it as a BI tool would.
func TestServeLetsToolsRead(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	data := filepath.Join(home, "data")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, in := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		arguments := []string{"--data", data, "serve", "--listen", "127.0.0.1:0", "--clickhouse-port", freePort(t)}
		ended <- run(ctx, arguments, streams{strings.NewReader(""), io.Discard, in}, []string{"HOME=" + home}, time.Now)
		in.Close()
	}()
	address := ""
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if m := regexp.MustCompile(`interface on (http://\S+),`).FindStringSubmatch(lines.Text()); m != nil {
			address = m[1]
		}
		if strings.HasPrefix(lines.Text(), "dashboard on") {
			break
		}
	}
	go io.Copy(io.Discard, out) //nolint:errcheck // what it says later
	token, err := os.ReadFile(filepath.Join(data, tokenFile))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		password string
		status   int
	}{{strings.TrimSpace(string(token)), http.StatusOK}, {"guess", http.StatusUnauthorized}} {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/?query=SELECT+count()+FROM+offers", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.SetBasicAuth("tjm", c.password)
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != c.status {
			t.Errorf("password %q: %d, want %d", c.password, answer.StatusCode, c.status)
		}
	}
	cancel()
	if code := <-ended; code != 0 {
		t.Errorf("ended with %d", code)
	}
}

// freePort returns a port that nobody listens on at the moment.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}
