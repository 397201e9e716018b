package store_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

// TestReaderReadsAndNothingElse asks as a BI tool would, and as an intruder.
func TestReaderReadsAndNothingElse(t *testing.T) {
	s := empty(t)
	save(t, s, "run1", storetest.Sample())
	handler, err := s.Reader("s3cret")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	defer server.Close()
	for _, c := range []struct {
		name, query, params, token, host string
		status                           int
		says                             string
	}{
		{"a question", "SELECT count() FROM offers FINAL", "", "s3cret", "", 200, "9"},
		{"another format", "SELECT offer_id FROM offers FINAL WHERE offer_id = 'a1' FORMAT JSONEachRow", "", "s3cret", "", 200, `{"offer_id":"a1"}`},
		{"no token", "SELECT 1", "", "", "", 401, "AUTHENTICATION_FAILED"},
		{"a wrong token", "SELECT 1", "", "guess", "", 401, "AUTHENTICATION_FAILED"},
		{"an insert", "INSERT INTO sightings VALUES ('alpha', 'x', 'r', now())", "", "s3cret", "", 500, "READONLY"},
		{"a drop", "DROP TABLE offers", "", "s3cret", "", 500, "READONLY"},
		{"a drop that asks to be let", "DROP TABLE offers", "&readonly=0", "s3cret", "", 500, "READONLY"},
		{"a setting", "SET readonly = 0", "", "s3cret", "", 500, "READONLY"},
		{"a file", "SELECT * FROM file('/etc/passwd', 'LineAsString')", "", "s3cret", "", 500, "DB::Exception"},
		{"a backup", "BACKUP DATABASE tjm TO File('/tmp/x')", "", "s3cret", "", 500, "READONLY"},
		{"more memory than there is for it", "SELECT length(groupArray(repeat('x', 100000))) FROM numbers(100000)", "&max_memory_usage=0", "s3cret", "", 500, "MEMORY_LIMIT"},
		{"a name of a stranger's", "SELECT 1", "", "s3cret", "evil.example", 421, "loopback"},
	} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/?query="+url.QueryEscape(c.query)+c.params, nil)
		if err != nil {
			t.Fatal(err)
		}
		if c.token != "" {
			r.SetBasicAuth("tjm", c.token)
		}
		r.Host = c.host
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || answer.StatusCode != c.status || !strings.Contains(string(body), c.says) {
			t.Errorf("%s: %d %q (%v), want %d and %q", c.name, answer.StatusCode, body, err, c.status, c.says)
		}
	}
}

// TestReaderServesAClickHouseClient connects with the usual driver.
func TestReaderServesAClickHouseClient(t *testing.T) {
	s := empty(t)
	save(t, s, "run1", storetest.Sample())
	handler, err := s.Reader("s3cret")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(handler)
	defer server.Close()
	conn, err := clickhouse.Open(&clickhouse.Options{
		Protocol: clickhouse.HTTP, Addr: []string{strings.TrimPrefix(server.URL, "http://")},
		Auth: clickhouse.Auth{Username: "tjm", Password: "s3cret"},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	var n uint64
	if err := conn.QueryRow(t.Context(), "SELECT count() FROM offers FINAL").Scan(&n); err != nil || n != 9 {
		t.Errorf("%d offers (%v), want 9", n, err)
	}
	if err := conn.Exec(t.Context(), "DROP TABLE offers"); err == nil {
		t.Error("the client could drop a table")
	}
}

func TestReaderNeedsTheEngine(t *testing.T) {
	server := httptest.NewServer(embeddedtest.Engine(t).Handler())
	t.Cleanup(server.Close)
	s := storetest.Open(t, store.Config{DSN: server.URL, Extractor: "test"})
	if _, err := s.Reader("s3cret"); err == nil || !strings.Contains(err.Error(), "HTTP port of the server") {
		t.Errorf("on a server: %v", err)
	}
}
