package embedded_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tjm/store/embedded/embeddedtest"
)

func request(ctx context.Context, t *testing.T, method string, query url.Values, body string) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, method, "http://engine/?"+query.Encode(), strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func post(ctx context.Context, t *testing.T, transport http.RoundTripper, query url.Values, body string) *http.Response {
	t.Helper()
	response, err := transport.RoundTrip(request(ctx, t, http.MethodPost, query, body))
	if err != nil {
		t.Fatal(err)
	}
	return response
}

// ask returns status and body of a statement.
func ask(t *testing.T, query url.Values, body string) (int, string) {
	t.Helper()
	response := post(t.Context(), t, embeddedtest.Engine(t).Transport(), query, body)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

func TestOutputFormats(t *testing.T) {
	for _, c := range []struct{ name, sql, format, want string }{
		{"default", "SELECT 1 AS a, 'x' AS b", "", "1\tx\n"},
		{"asked for in the URL", "SELECT 1 AS a, 'x' AS b", "CSVWithNames", "\"a\",\"b\"\n1,\"x\"\n"},
		{"named in the statement", "SELECT 1 AS a FORMAT JSONEachRow", "CSV", "{\"a\":1}\n"},
		{"of a statement that does not stream", "SHOW DATABASES LIKE 'system'", "JSONEachRow", "{\"name\":\"system\"}\n"},
		{"no rows", "SELECT 1 AS a WHERE 0", "CSVWithNames", "\"a\"\n"},
		{"no rows, no header", "SELECT 1 AS a WHERE 0", "CSV", ""},
		{"a semicolon at the end", "SELECT 1;\n-- done", "CSV", "1\n"},
		{"a comment first", "-- hello\n/* there */ SELECT 2", "CSV", "2\n"},
		{"brackets", "(SELECT 1) UNION ALL (SELECT 1)", "CSV", "1\n1\n"},
		{"an expression alone", "1 + 1", "CSV", "2\n"},
		{"a with that inserts nothing", "WITH 3 AS x SELECT x", "CSV", "3\n"},
		{"all at once", "SELECT number FROM numbers(3)", "CSV", "0\n1\n2\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, whole := range []string{"0", "1"} {
				query := url.Values{"wait_end_of_query": {whole}}
				if c.format != "" {
					query.Set("default_format", c.format)
				}
				if status, got := ask(t, query, c.sql); status != 200 || got != c.want {
					t.Errorf("wait_end_of_query = %s: got %d %q, want %q", whole, status, got, c.want)
				}
			}
		})
	}
}

func TestInputFormats(t *testing.T) {
	db, database := embeddedtest.Open(t)
	exec(t, db, "CREATE TABLE t (n UInt64, s String DEFAULT 'none') ENGINE = MergeTree ORDER BY n")
	in := url.Values{"database": {database}}
	for _, c := range []struct{ query, body string }{
		{"INSERT INTO t FORMAT CSV", "1,one\n2,\"two; 'quoted'\"\n"},
		{"insert into t (n) format JSONEachRow ;", "{\"n\":3}\n\n{\"n\":4}\n"},
		{"INSERT INTO t VALUES", "(5, 'five'), (6, 'six')"},
		{"INSERT INTO t SETTINGS format_csv_delimiter = '|' FORMAT CSV", "7|seven\n"},
		{"", "INSERT INTO t (n) VALUES (8)"},
		{"INSERT INTO t SELECT 9, 'nine' FORMAT TSV", ""},
		{"INSERT INTO t", "SELECT 10, 'ten'"},
	} {
		in.Set("query", c.query)
		if status, text := ask(t, in, c.body); status != 200 || text != "" {
			t.Errorf("%s: got %d %s", c.query, status, text)
		}
	}
	in.Del("query")
	status, got := ask(t, in, "SELECT n, s FROM t ORDER BY n FORMAT CSV")
	want := "1,\"one\"\n2,\"two; 'quoted'\"\n3,\"none\"\n4,\"none\"\n5,\"five\"\n6,\"six\"\n7,\"seven\"\n8,\"none\"\n9,\"nine\"\n10,\"ten\"\n"
	if status != 200 || got != want {
		t.Errorf("got %d\n%s, want\n%s", status, got, want)
	}

	in.Set("query", "INSERT INTO t FORMAT CSV")
	if status, text := ask(t, in, "11,eleven\nnot a number,x\n"); status != 500 || !strings.HasPrefix(text, "Code: 27. DB::Exception: ") {
		t.Errorf("a bad row: got %d %s, want 500 and code 27", status, text)
	}
	if n := one[uint64](t, db, "SELECT count() FROM t"); n != 10 {
		t.Errorf("%d rows after a refused insert, want 10", n)
	}
}

// What `tjm sql` and BI tools get: the engine itself refuses every change.
func TestReadOnly(t *testing.T) {
	db, database := embeddedtest.Open(t)
	exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n", "INSERT INTO t VALUES (1)")
	file := filepath.Join(t.TempDir(), "written")
	refused := []string{
		"INSERT INTO t VALUES (2)", "INSERT INTO t SELECT 2", "DROP TABLE t", "ALTER TABLE t DELETE WHERE 1", "TRUNCATE TABLE t",
		"CREATE TABLE u (n UInt8) ENGINE = Memory", "SET readonly = 0", "SYSTEM FLUSH LOGS", "SELECT 1 SETTINGS readonly = 0",
		"SELECT 1; DROP TABLE t", "SELECT 1 INTO OUTFILE '" + file + "'", "KILL QUERY WHERE 1", "OPTIMIZE TABLE t",
	}
	for _, level := range []string{"1", "2"} {
		in := url.Values{"database": {database}, "readonly": {level}, "max_threads": {"1"}, "default_format": {"CSV"}}
		if status, got := ask(t, in, "SELECT count(), getSetting('max_threads') FROM t"); status != 200 || got != "1,1\n" {
			t.Errorf("reading under readonly = %s: got %d %s", level, status, got)
		}
		for _, sql := range refused {
			if status, text := ask(t, in, sql); status != 500 || !strings.HasPrefix(text, "Code: ") {
				t.Errorf("readonly = %s, %s: got %d %s, want a refusal", level, sql, status, text)
			}
		}
		in.Set("query", "INSERT INTO t FORMAT CSV")
		if status, text := ask(t, url.Values{"readonly": {level}, "query": {"INSERT INTO FUNCTION file('" + file + "', 'CSV', 'a Int8') FORMAT CSV"}}, "3\n"); status != 500 {
			t.Errorf("readonly = %s, insert into a file: got %d %s", level, status, text)
		}
		if status, text := ask(t, in, "3\n"); status != 500 || !strings.Contains(text, "Code: 164.") {
			t.Errorf("readonly = %s, streamed insert: got %d %s, want code 164", level, status, text)
		}
	}
	for _, sql := range []string{
		"SELECT * FROM file('/etc/passwd', 'LineAsString')", "SELECT * FROM `/etc/passwd`", "SELECT * FROM url('http://127.0.0.1:1/', 'CSV', 'a String')",
		"SELECT * FROM executable('x', 'CSV', 'a String')", "SELECT 1 SETTINGS max_threads = 7",
	} {
		if status, text := ask(t, url.Values{"readonly": {"1"}}, sql); status != 500 || !strings.Contains(text, "Code: ") {
			t.Errorf("readonly = 1, %s: got %d %s, want a refusal", sql, status, text)
		}
	}
	if n := one[uint64](t, db, "SELECT sum(n) FROM t"); n != 1 {
		t.Errorf("the table changed: sum %d, want 1", n)
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("INTO OUTFILE wrote a file")
	}
}

func TestHandlers(t *testing.T) {
	db, database := embeddedtest.Open(t)
	exec(t, db, "CREATE TABLE t (n UInt64) ENGINE = MergeTree ORDER BY n")
	engine := embeddedtest.Engine(t)
	for _, c := range []struct {
		name     string
		handler  http.Handler
		method   string
		site     string // what a browser says of where the request comes from
		sql      string
		want     int
		contains string
	}{
		{"ping", engine.Handler(), "GET", "", "", 200, "Ok.\n"},
		{"get reads", engine.Handler(), "GET", "", "SELECT 41 + 1", 200, "42\n"},
		{"get does not write", engine.Handler(), "GET", "", "INSERT INTO t SELECT 1", 500, "Code: 164."},
		{"post writes", engine.Handler(), "POST", "", "INSERT INTO t SELECT 1", 200, ""},
		{"another site's page", engine.Handler(), "POST", "cross-site", "DROP TABLE t", 403, ""},
		{"our own page", engine.Handler(), "POST", "same-origin", "SELECT 1", 200, "1\n"},
		{"reader reads", engine.ReadOnlyHandler(), "POST", "", "SELECT count() FROM t", 200, "1\n"},
		{"reader does not write", engine.ReadOnlyHandler(), "POST", "", "INSERT INTO t SELECT 1", 500, "Code: 164."},
		{"reader reads no files", engine.ReadOnlyHandler(), "POST", "", "SELECT * FROM file('/etc/passwd')", 500, "Code: 164."},
	} {
		t.Run(c.name, func(t *testing.T) {
			query := url.Values{"database": {database}, "readonly": {"0"}}
			if c.sql != "" {
				query.Set("query", c.sql)
			}
			r := httptest.NewRequest(c.method, "/?"+query.Encode(), nil)
			if c.site != "" {
				r.Header.Set("Sec-Fetch-Site", c.site)
			}
			w := httptest.NewRecorder()
			c.handler.ServeHTTP(w, r)
			if w.Code != c.want || !strings.Contains(w.Body.String(), c.contains) {
				t.Errorf("got %d %s, want %d and %q", w.Code, w.Body, c.want, c.contains)
			}
		})
	}
}

func TestHeadersAndRefusals(t *testing.T) {
	transport := embeddedtest.Engine(t).Transport()
	response := post(t.Context(), t, transport, url.Values{"query_id": {"mine"}, "default_format": {"CSV"}}, "SELECT 1")
	response.Body.Close()
	for name, want := range map[string]string{
		"X-ClickHouse-Query-Id": "mine", "X-ClickHouse-Format": "CSV", "Content-Type": "text/csv; charset=UTF-8",
	} {
		if got := response.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	for _, c := range []struct {
		query url.Values
		want  string
	}{
		{url.Values{"session_id": {"x"}}, "Code: 48."},
		{url.Values{"t_structure": {"a Int8"}}, "Code: 48."},
		{url.Values{"default_format": {"CSV; DROP"}}, "Code: 36."},
		{url.Values{"readonly": {"maybe"}}, "Code: 36."},
		{url.Values{"a b": {"1"}}, "Code: 36."},
		{url.Values{"default_format": {"NoSuchFormat"}}, "Code: 73."},
		{url.Values{"database": {"no`such"}}, "Code: 81."},
	} {
		if status, text := ask(t, c.query, "SELECT 1"); status != 500 || !strings.HasPrefix(text, c.want) {
			t.Errorf("%v: got %d %s, want 500 %s", c.query, status, text, c.want)
		}
	}
	r := request(t.Context(), t, http.MethodPost, nil, "SELECT 1")
	r.Header.Set("Content-Encoding", "br")
	response, err := transport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if text, _ := io.ReadAll(response.Body); response.StatusCode != http.StatusInternalServerError || !strings.Contains(string(text), "Content-Encoding") {
		t.Errorf("brotli: got %d %s, want a refusal", response.StatusCode, text)
	}
}
