package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
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
			io.WriteString(w, `{"items":[{"id":3,"name":"Dev PHP","firm":"Orme"}]}`)
			return
		}
		io.WriteString(w, `{"items":[{"id":1,"name":"Dev Go","firm":"Orme"},{"id":2,"name":"Dev Java","firm":"Orme"}]}`)
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

func TestOnePageOfABoardIsReadWithItsManners(t *testing.T) {
	var asked []string
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path+" "+r.UserAgent())
		switch r.URL.Path {
		case "/robots.txt":
			io.WriteString(w, "User-agent: *\nDisallow: /closed\n")
		case "/m/1":
			io.WriteString(w, `<h1>Développeur Go</h1><p class="firm">Orme</p><p>TJM : 500 €</p><a href="/m/2">next</a>`)
		default:
			http.NotFound(w, r)
		}
	})
	_, environ := own(t, mux, "id: myboard\nname: My Board\nkind: listing\nstart: [\"%s/m/1\"]\noffer: h1\nfields:\n  title: {selector: h1, required: true}\n  company: {selector: .firm}\n  city: {selector: .town}\npoliteness: {allow_private: true}\n")
	got := tjmWith(t, environ, "", "source", "test", "myboard", "--live")
	if got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	for _, want := range []string{"title", "Développeur Go", "company 1 Orme", "city 0"} {
		if !strings.Contains(strings.Join(strings.Fields(got.out), " "), want) {
			t.Errorf("%q is not in\n%s", want, got.out)
		}
	}
	for _, visit := range asked {
		if !strings.Contains(visit, " tjm/dev (+mailto:me@example.org)") {
			t.Errorf("asked as %s", visit)
		}
	}
}

func TestRobotsTxtClosesAPageForATestToo(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "User-agent: *\nDisallow: /m\n")
	})
	mux.HandleFunc("/m/1", func(http.ResponseWriter, *http.Request) { t.Error("a closed page was asked for") })
	_, environ := own(t, mux, "id: myboard\nname: My Board\nkind: listing\nstart: [\"%s/m/1\"]\npoliteness: {allow_private: true}\n")
	got := tjmWith(t, environ, "", "source", "test", "myboard", "--live")
	if got.code != exitFailed || !strings.Contains(got.err, "Disallow: /m") {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
}

// TestShippedSourcesAreOffUntilTurnedOn follows one through its life.
func TestShippedSourcesAreOffUntilTurnedOn(t *testing.T) {
	home := t.TempDir()
	with := func(args ...string) result {
		return tjmWith(t, []string{"HOME=" + home, "TJM_CONTACT=me@example.org", "TJM_LOG_LEVEL=error"}, "", args...)
	}
	for _, step := range []struct {
		args string
		code int
		want string
	}{
		{"crawl remoteok", exitUsage, "no sources"},
		{"source enable nosuch", exitUsage, `unknown source "nosuch": there is apec, france-travail`},
		{"source enable apec --offline", exitUsage, "apec stays off: its terms refuse robots"},
		{"source enable remoteok --offline", exitDone, "at most 5 pages a run, one every 5s at the fastest"},
		{"crawl weworkremotely", exitUsage, "weworkremotely is off: `tjm source enable weworkremotely`"},
		{"source enable apec --offline --permission letter", exitDone, "apec is on"},
		{"source disable apec", exitDone, "apec is off"},
		{"source disable apec", exitDone, "apec is off already"},
		{"source enable france-travail --offline", exitDone, "it needs FRANCE_TRAVAIL_CLIENT_ID and FRANCE_TRAVAIL_CLIENT_SECRET"},
	} {
		got := with(strings.Fields(step.args)...)
		if got.code != step.code || !strings.Contains(got.out+got.err, step.want) {
			t.Errorf("tjm %s: exit %d, want %d and ...%s...\n%s%s", step.args, got.code, step.code, step.want, got.out, got.err)
		}
	}
	src, err := os.ReadFile(filepath.Join(home, ".local/share/tjm", choicesFile))
	if want := "enabled:\n  - {id: france-travail, since: 2026-11-20}\n  - {id: remoteok, since: 2026-11-20}\n"; err != nil || !strings.HasSuffix(string(src), want) {
		t.Errorf("%v\n%s", err, src)
	}
	if got := tjmWith(t, []string{"HOME=" + home, "TJM_LOG_LEVEL=error"}, "", "source", "enable", "weworkremotely"); got.code != exitUsage || !strings.Contains(got.err, `set "contact"`) {
		t.Errorf("without a contact: exit %d\n%s", got.code, got.err)
	}
}

func TestEnableTellsWhatRobotsTxtSaysNow(t *testing.T) {
	for body, want := range map[string]string{
		"User-agent: *\nDisallow: /search\n": "line 2 (Disallow: /search) closes http://127.0.0.1",
		"User-agent: *\nCrawl-delay: 7\n":    "lets us in at every start address, with 7s between requests",
		"":                                   "there is none (404), which closes nothing",
	} {
		mux := http.NewServeMux()
		if body != "" {
			mux.HandleFunc("/robots.txt", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, body) })
		}
		_, environ := own(t, mux, ownBoard)
		a := appFor(t, environ)
		s, err := a.source("myboard")
		if err != nil {
			t.Fatal(err)
		}
		if got := a.robotsSay(t.Context(), s.Site); !strings.Contains(got, want) {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}

// appFor is what a command would get.
func appFor(t *testing.T, environ []string) *app {
	t.Helper()
	a, err := (&cli{}).app(streams{strings.NewReader(""), io.Discard, io.Discard}, environ, func() time.Time { return testDay })
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestMistakesInDefinitionsAreToldWithTheirPlaces(t *testing.T) {
	home := t.TempDir()
	for name, text := range map[string]string{
		"a.yaml": "id: A\nnom: x\n",
		"b.yaml": "id: b\nname: B\nkind: api\nstart: [\"https://b.example/\"]\nfields:\n  title: {selector: h1}\n",
		"c.yaml": "id: c\nname: C\nkind: listing\nstart: [\"https://c.example/\"]\n",
	} {
		if err := os.WriteFile(filepath.Join(home, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got := tjm(t, home, "", "source", "check", home)
	if got.code != exitFailed {
		t.Errorf("exit %d", got.code)
	}
	for _, want := range []string{"/a.yaml:1:5: bad value \"A\"", "/a.yaml:2:1: unknown key \"nom\"", "/b.yaml:6:10: fields.title: kind api takes a path", "1 definition is right, 3 mistakes in others"} {
		if !strings.Contains(got.err, want) {
			t.Errorf("%s is not in\n%s", want, got.err)
		}
	}
	if got := tjm(t, home, "", "source", "check"); got.code != exitDone || !strings.Contains(got.out, "11 definitions are right") {
		t.Errorf("shipped ones: exit %d %s%s", got.code, got.out, got.err)
	}
	if got := tjm(t, home, "", "source", "check", filepath.Join(home, "none.yaml")); got.code != exitFailed {
		t.Errorf("no such file: exit %d", got.code)
	}
}

func TestSavedPagesProveOwnSources(t *testing.T) {
	home, environ := own(t, http.NotFoundHandler(), "id: myboard\nname: My Board\nkind: api\nstart: [\"%s/api\"]\nfields:\n  title: {path: name, required: true}\n  company: {path: firm}\n")
	folder := filepath.Join(home, "testdata", "myboard")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	page := filepath.Join(folder, "answer.json")
	write := func(v any) {
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(page, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write([]map[string]string{{"name": "Dev Go", "firm": "Orme"}})
	for _, step := range []struct {
		args string
		code int
		want string
	}{
		{"source test myboard", exitFailed, "nothing says what it must give"},
		{"source test myboard --write", exitDone, "ok    myboard/answer.json: 1 offer"},
		{"source test", exitDone, "20 saved pages, 0 failed"},
		{"source test apec --write", exitUsage, "apec is shipped"},
	} {
		if got := tjmWith(t, environ, "", strings.Fields(step.args)...); got.code != step.code || !strings.Contains(got.out+got.err, step.want) {
			t.Errorf("tjm %s: exit %d, want %d and %s\n%s%s", step.args, got.code, step.code, step.want, got.out, got.err)
		}
	}
	write([]map[string]string{{"name": "Dev Go", "company": "Orme"}})
	got := tjmWith(t, environ, "", "source", "test", "myboard")
	if got.code != exitFailed || !strings.Contains(got.out, `offers[0].company: null, want "Orme"`) || !strings.Contains(strings.Join(strings.Fields(got.out), " "), "company 0") {
		t.Errorf("a board that renamed a field: exit %d\n%s", got.code, got.out)
	}
}

// TestABoardThatChangedFailsLoudly: the same crawl, before and after the board renames what its titles stand in.
func TestABoardThatChangedFailsLoudly(t *testing.T) {
	requireEngine(t)
	tag := "h1"
	mux := http.NewServeMux()
	mux.HandleFunc("/{$}", func(w http.ResponseWriter, _ *http.Request) {
		for i := range 4 {
			fmt.Fprintf(w, `<a class="card" href="/%s-%d">mission</a>`, tag, i)
		}
	})
	mux.HandleFunc("/{ad}", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<div id="ad"><%s>Dev Go</%s><p>Mission Go et PostgreSQL à Lyon.</p></div>`, tag, tag)
	})
	mux.HandleFunc("/robots.txt", http.NotFound)
	_, environ := own(t, mux, "id: myboard\nname: My Board\nkind: listing\nstart: [\"%s/\"]\nfollow: {offers: a.card}\noffer: \"#ad\"\nfields:\n  title: {selector: h1, required: true}\npoliteness: {allow_private: true}\n")
	if got := tjmWith(t, environ, "", "crawl"); got.code != exitDone {
		t.Fatalf("exit %d\n%s", got.code, got.err)
	}
	tag = "h2"
	got := tjmWith(t, environ, "", "crawl")
	if got.code != exitFailed || !strings.Contains(got.err, "the definition of myboard no longer matches: no title of 4 of 4 ads: http://127.0.0.1") {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
}
