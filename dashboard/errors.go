package dashboard

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

var (
	errNotFound = errors.New("no such page")
	errMethod   = errors.New("only GET and HEAD are answered")
)

// badValue is a filter value that means nothing. Allowed may be empty when any short text would do.
type badValue struct {
	Param, Value string
	Allowed      []string
}

func (e badValue) Error() string {
	if len(e.Allowed) == 0 {
		return fmt.Sprintf("%s=%q cannot be read", e.Param, e.Value)
	}
	return fmt.Sprintf("%s=%q is not one of %s", e.Param, e.Value, strings.Join(e.Allowed, ", "))
}

// status maps an error to what HTTP calls it.
func status(err error) int {
	var bad badValue
	switch {
	case errors.As(err, &bad):
		return http.StatusBadRequest
	case errors.Is(err, errNotFound):
		return http.StatusNotFound
	case errors.Is(err, errMethod):
		return http.StatusMethodNotAllowed
	case errors.Is(err, context.DeadlineExceeded):
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

// errorPage is the page of a request that could not be answered.
type errorPage struct {
	chrome
	Status  int
	Heading string
	Lede    string
	Detail  string   // the value refused; empty otherwise
	Allowed []string // the values it could have had
}

// fail answers with the error in the reader's language. What went wrong inside goes to the log and nowhere else.
func (s *server) fail(w http.ResponseWriter, r *http.Request, l *locale, err error) {
	if r.Context().Err() != nil && errors.Is(err, context.Canceled) {
		return // the reader has left
	}
	code := status(err)
	if code >= 500 {
		s.log.ErrorContext(r.Context(), "page failed", "path", r.URL.Path, "query", r.URL.RawQuery, "error", err)
	}
	w.Header().Del("Content-Disposition")
	w.Header().Set("Cache-Control", "no-store")
	switch {
	case strings.HasPrefix(r.URL.Path, "/api/"):
		failJSON(w, code, err)
	case strings.HasPrefix(r.URL.Path, "/csv/"):
		http.Error(w, publicText(code, err), code)
	default:
		s.failPage(w, r, l, code, err)
	}
}

func (s *server) failPage(w http.ResponseWriter, r *http.Request, l *locale, code int, err error) {
	p := errorPage{chrome: s.chrome(r, l, "", l.M.ErrorTitle), Status: code, Heading: l.M.Error500, Lede: l.M.Error500Lede}
	p.NoIndex = true
	var bad badValue
	switch {
	case errors.As(err, &bad):
		p.Heading, p.Lede = l.M.Error400, l.M.Error400Lede
		p.Detail, p.Allowed = bad.Param+" = "+bad.Value, bad.Allowed
	case code == http.StatusNotFound:
		p.Heading, p.Lede = l.M.Error404, l.M.Error404Lede
	case code == http.StatusMethodNotAllowed:
		p.Heading, p.Lede = l.M.Error405, l.M.Error405Lede
	case code == http.StatusServiceUnavailable:
		p.Heading, p.Lede = l.M.Error503, l.M.Error503Lede
	}
	if renderErr := s.pages.render(w, code, "error", p); renderErr != nil {
		s.log.ErrorContext(r.Context(), "error page failed", "error", renderErr)
		http.Error(w, http.StatusText(code), code)
	}
}

// publicText is all that a caller learns: the value refused, or the name of the status.
func publicText(code int, err error) string {
	var bad badValue
	if errors.As(err, &bad) {
		return bad.Error()
	}
	return http.StatusText(code)
}

func failJSON(w http.ResponseWriter, code int, err error) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": publicText(code, err)})
}
