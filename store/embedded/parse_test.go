package embedded

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestFirstWord(t *testing.T) {
	for sql, want := range map[string]string{
		"select 1":                       "SELECT",
		"  \n\tWith x AS (SELECT 1)":     "WITH",
		"-- a\n#! b\n/* c */ ((SELECT 1": "SELECT",
		"/* never closed":                "",
		"-- no end":                      "",
		"":                               "",
		"1 + 1":                          "",
		";;INSERT INTO t":                "INSERT",
		"\ufeffSHOW TABLES":              "SHOW",
		"/* x /* y */ DROP TABLE t":      "DROP",
	} {
		if got := firstWord(sql); got != want {
			t.Errorf("firstWord(%q) = %q, want %q", sql, got, want)
		}
	}
}

func TestSplitInsert(t *testing.T) {
	for _, c := range []struct {
		sql, head, format string
		ok                bool
	}{
		{"INSERT INTO t FORMAT Native", "INSERT INTO t", "Native", true},
		{"insert into t (a, b) format JSONEachRow ;\n", "insert into t (a, b)", "JSONEachRow", true},
		{"INSERT INTO t VALUES", "INSERT INTO t", "Values", true},
		{"INSERT INTO t VALUES (1)", "", "", false},
		{"INSERT INTO t SELECT 1", "", "", false},
		{"SELECT 1 FORMAT CSV", "", "", false},
		{"", "", "", false},
	} {
		head, format, ok := splitInsert(c.sql)
		if head != c.head || format != c.format || ok != c.ok {
			t.Errorf("splitInsert(%q) = %q, %q, %v, want %q, %q, %v", c.sql, head, format, ok, c.head, c.format, c.ok)
		}
	}
}

func TestNewException(t *testing.T) {
	for message, want := range map[string]string{
		"Code: 60. DB::Exception: no table. (UNKNOWN_TABLE)":        "Code: 60. DB::Exception: no table. (UNKNOWN_TABLE)",
		"Error: Code: 60. DB::Exception: no table. (UNKNOWN_TABLE)": "Code: 60. DB::Exception: no table. (UNKNOWN_TABLE)",
		"No active streaming query":                                 "Code: 1002. DB::Exception: No active streaming query. (UNKNOWN_EXCEPTION)",
		"Code: 99999999. DB::Exception: x.":                         "Code: 1002. DB::Exception: Code: 99999999. DB::Exception: x. (UNKNOWN_EXCEPTION)",
	} {
		if got := newException(message).text; got != want {
			t.Errorf("newException(%q) is %q, want %q", message, got, want)
		}
	}
}

func TestStartError(t *testing.T) {
	for output, want := range map[string]error{
		"Code: 76. DB::Exception: Cannot lock file /d/status. Another server instance in same directory is already running. (CANNOT_OPEN_FILE)\nmore": ErrLocked,
		"noise\nCode: 50. DB::Exception: Unknown data type family: Future. (UNKNOWN_TYPE)":                                                            ErrNewer,
		"Code: 1. DB::Exception: x": errStart,
		"":                          errStart,
	} {
		err := startError("/d", output)
		if !errors.Is(err, want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("startError(%q) = %v, want one line of %v", output, err, want)
		}
	}
}

func TestRelease(t *testing.T) {
	for version, want := range map[string]int{"26.7.3": 26007, "26.10.1": 26010, "27.1": 27001, "": 0, "x.y": 0, "26": 0, "26.-1": 0} {
		if got := release(version); got != want {
			t.Errorf("release(%q) = %d, want %d", version, got, want)
		}
	}
}

func TestLibraryCandidates(t *testing.T) {
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "go.mod"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	deep := filepath.Join(root, "a", "b")
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	t.Chdir(deep)
	t.Setenv("CHDB_LIB_PATH", "")
	files := LibraryCandidates("")
	at := func(file string) int { return slices.Index(files, file) }
	pkg := filepath.Join("node_modules", "@chdb", platformPackages["linux/amd64"], libraryFile)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	order := []int{
		at(filepath.Join(filepath.Dir(exe), pkg)), at(filepath.Join(deep, pkg)), at(filepath.Join(root, pkg)),
		at(filepath.Join(filepath.Dir(exe), libraryFile)), at("/usr/local/lib/libchdb.so"), at("/usr/lib/libchdb.so"),
	}
	if order[0] != 0 || !slices.IsSorted(order) {
		t.Errorf("looked for in %q, places %v", files, order)
	}
	if at(filepath.Join(filepath.Dir(root), pkg)) >= 0 {
		t.Errorf("looked above the module's root: %q", files)
	}
	t.Setenv("CHDB_LIB_PATH", root)
	if got := LibraryCandidates(""); len(got) != 1 || got[0] != filepath.Join(root, libraryFile) {
		t.Errorf("CHDB_LIB_PATH gives %q", got)
	}
	if got := LibraryCandidates("/named.so"); len(got) != 1 || got[0] != "/named.so" {
		t.Errorf("a named library gives %q", got)
	}
}

// No request makes the reader panic, and no name in one reaches SQL as more than one word.
func FuzzRequest(f *testing.F) {
	for _, seed := range []string{
		"query=SELECT+1", "max_threads=1&readonly=2", "param_a=%27&default_format=CSV", "a%00b=1", "%zz", "query=INSERT+INTO+t+FORMAT+CSV", "=",
	} {
		f.Add(seed, "SELECT 1", "gzip")
	}
	f.Fuzz(func(t *testing.T, query, body, encoding string) {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
		r.URL.RawQuery = query
		r.Header.Set("Content-Encoding", encoding)
		r.Header.Set("Accept-Encoding", encoding)
		req, err := readRequest(r)
		if err != nil {
			return
		}
		for _, s := range req.settings {
			if strings.ContainsAny(s.name, " \t\r\n=,;'`") || s.name == "" {
				t.Errorf("the setting's name %q came through", s.name)
			}
		}
		decoded, err := decodeBody(r)
		if err != nil {
			return
		}
		if err := req.readStatement(decoded); err == nil && strings.TrimSpace(req.sql) == "" && req.data == nil {
			t.Error("an empty statement came through")
		}
		firstWord(req.sql)
	})
}

// A quoted text is one literal, whatever is in it: no quote in it stands without its backslash.
func FuzzQuote(f *testing.F) {
	for _, seed := range []string{"", "it's", `\`, `\'`, "a`b", "\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for quote, quoted := range map[byte]string{'\'': quoteText(s), '`': quoteName(s)} {
			inner := quoted[1 : len(quoted)-1]
			for i := 0; i < len(inner); i++ {
				switch inner[i] {
				case '\\':
					i++
					if i == len(inner) {
						t.Errorf("%q ends in a lone backslash", quoted)
					}
				case quote:
					t.Errorf("%q is ended at byte %d", quoted, i+1)
				}
			}
		}
	})
}
