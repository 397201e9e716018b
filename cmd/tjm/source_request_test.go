package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const ownBoard = `id: myboard
name: My Board
kind: api
start: ["%s/search?startIndex=0"]
api:
  offers: items
  page: startIndex
  step: 2
  post: '{"q":"back-end","from":{startIndex}}'
auth: {kind: client-credentials, token_url: "%s/token", scope: offers, id_from: MYBOARD_ID, secret_from: MYBOARD_SECRET}
fields:
  id: {path: id, required: true}
  title: {path: name, required: true}
  company: {path: firm}
politeness: {allow_private: true}
`

// bureau is an API that wants a token and a posted search, and remembers what it was sent.
type bureau struct {
	mu     sync.Mutex
	tokens int
	bodies []string
	refuse bool
}

func (b *bureau) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	body, _ := io.ReadAll(r.Body)
	switch r.URL.Path {
	case "/token":
		id, secret := "", ""
		if values := strings.Split(string(body), "&"); len(values) == 4 {
			id, secret = values[0], values[1]
		}
		if b.refuse || id != "client_id=me" || secret != "client_secret=s3cret" || r.Header.Get("Authorization") != "" {
			http.Error(w, `{"error":"invalid_client s3cret"}`, http.StatusUnauthorized)
			return
		}
		b.tokens++
		fmt.Fprintf(w, `{"access_token":"t%d","expires_in":1499,"token_type":"Bearer"}`, b.tokens)
	case "/search":
		if r.Header.Get("Authorization") != "Bearer t1" || r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		b.bodies = append(b.bodies, string(body))
		if len(b.bodies) > 1 {
			fmt.Fprint(w, `{"items":[{"id":3,"name":"Dev PHP","firm":"Orme"}]}`)
			return
		}
		fmt.Fprint(w, `{"items":[{"id":1,"name":"Dev Go","firm":"Orme"},{"id":2,"name":"Dev Java","firm":"Orme"}]}`)
	default:
		http.NotFound(w, r)
	}
}

// own starts a board and writes its definition into a folder of sources.
func own(t *testing.T, h http.Handler, definition string) (home string, environ []string) {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	home = t.TempDir()
	text := strings.ReplaceAll(definition, "%s", server.URL)
	if err := os.WriteFile(filepath.Join(home, "myboard.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return home, []string{"HOME=" + home, "TJM_SOURCES=" + home, "TJM_CONTACT=me@example.org", "TJM_CRAWL_DELAY=0s", "TJM_LOG_LEVEL=error"}
}

// TestAnAPIWithATokenAndAPostedSearchIsCrawled: one token for the run, a body for each page, and nothing of the secret in
// what is printed.
func TestAnAPIWithATokenAndAPostedSearchIsCrawled(t *testing.T) {
	requireEngine(t)
	b := &bureau{}
	_, environ := own(t, b, ownBoard)
	environ = append(environ, "MYBOARD_ID=me", "MYBOARD_SECRET=s3cret")
	got := tjmWith(t, environ, "", "crawl", "myboard")
	if got.code != exitDone || !strings.Contains(got.err, "complete, 3 offers (3 new") {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	want := []string{`{"q":"back-end","from":0}`, `{"q":"back-end","from":2}`}
	if b.tokens != 1 || strings.Join(b.bodies, "|") != strings.Join(want, "|") {
		t.Errorf("%d tokens, bodies %q", b.tokens, b.bodies)
	}
}

func TestATokenThatIsNotGivenIsToldWithoutTheSecret(t *testing.T) {
	_, environ := own(t, &bureau{refuse: true}, ownBoard)
	for name, c := range map[string]struct {
		environ []string
		want    string
	}{
		"no variables": {environ, "set MYBOARD_ID and MYBOARD_SECRET in the environment"},
		"refused":      {append(environ, "MYBOARD_ID=me", "MYBOARD_SECRET=s3cret"), "401 Unauthorized to the request for a token: are MYBOARD_ID and MYBOARD_SECRET right?"},
	} {
		got := tjmWith(t, c.environ, "", "source", "test", "myboard", "--live")
		if got.code != exitFailed || !strings.Contains(got.err, c.want) || strings.Contains(got.err+got.out, "s3cret") {
			t.Errorf("%s: exit %d\n%s%s", name, got.code, got.out, got.err)
		}
	}
}
