package dashboard

import (
	"net/http"
	"strings"
)

// A view answers one address in one language. The error it returns becomes a page (errors.go).
type view func(w http.ResponseWriter, r *http.Request, l *locale) error

// routes is the whole map of the site.
func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	for _, l := range []*locale{french, english} {
		mux.Handle("GET "+l.path("market")+"{$}", s.page(l, s.overview))
		mux.Handle("GET "+l.path("missions"), s.page(l, s.missions))
		mux.Handle("GET "+l.path("sources"), s.page(l, s.sources))
		mux.Handle("GET "+l.path("method"), s.page(l, s.method))
		mux.Handle("GET "+l.path("stack")+"{name}", s.page(l, s.stack))
	}
	mux.Handle("GET /csv/{table}", s.page(french, s.csv))
	mux.Handle("GET /api/v1/{table}", http.HandlerFunc(s.api))
	mux.Handle("GET /static/", s.static)
	mux.Handle("GET /favicon.ico", http.RedirectHandler(s.static.url("favicon.svg"), http.StatusFound))
	mux.Handle("GET /en", http.RedirectHandler(english.path("market"), http.StatusMovedPermanently))
	mux.Handle("/", http.HandlerFunc(s.elsewhere))
	return mux
}

// page runs a view, sends ?lang= to the language it names, and turns an error into a page in the reader's language.
func (s *server) page(l *locale, v view) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := s.inLanguage(w, r, l, v); err != nil {
			s.fail(w, r, l, err)
		}
	})
}

func (s *server) inLanguage(w http.ResponseWriter, r *http.Request, l *locale, v view) error {
	asked := r.URL.Query()["lang"]
	if len(asked) == 0 || strings.HasPrefix(r.URL.Path, "/csv/") {
		return v(w, r, l)
	}
	other, ok := map[string]*locale{"fr": french, "en": english}[asked[0]]
	if !ok {
		return badValue{Param: "lang", Value: asked[0], Allowed: []string{"fr", "en"}}
	}
	q := r.URL.Query()
	q.Del("lang")
	http.Redirect(w, r, withQuery(translated(r.URL.EscapedPath(), other), q.Encode()), http.StatusFound)
	return nil
}

// elsewhere answers what no route does.
func (s *server) elsewhere(w http.ResponseWriter, r *http.Request) {
	l := french
	if strings.HasPrefix(r.URL.Path, "/en/") {
		l = english
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.fail(w, r, l, errMethod)
		return
	}
	s.fail(w, r, l, errNotFound)
}

func withQuery(path, query string) string {
	if query == "" {
		return path
	}
	return path + "?" + query
}
