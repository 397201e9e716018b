package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOnePageOfABoardIsReadWithItsManners(t *testing.T) {
	var asked []string
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path+" "+r.UserAgent())
		switch r.URL.Path {
		case "/robots.txt":
			fmt.Fprint(w, "User-agent: *\nDisallow: /closed\n")
		case "/m/1":
			fmt.Fprint(w, `<h1>Développeur Go</h1><p class="firm">Orme</p><p>TJM : 500 €</p><a href="/m/2">next</a>`)
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
		fmt.Fprint(w, "User-agent: *\nDisallow: /m\n")
	})
	mux.HandleFunc("/m/1", func(http.ResponseWriter, *http.Request) { t.Error("a closed page was asked for") })
	_, environ := own(t, mux, "id: myboard\nname: My Board\nkind: listing\nstart: [\"%s/m/1\"]\npoliteness: {allow_private: true}\n")
	got := tjmWith(t, environ, "", "source", "test", "myboard", "--live")
	if got.code != exitFailed || !strings.Contains(got.err, "Disallow: /m") {
		t.Errorf("exit %d\n%s", got.code, got.err)
	}
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
		{"source test myboard", exitDone, "1 saved page, 0 failed"},
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
