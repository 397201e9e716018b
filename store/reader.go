package store

import (
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"

	"tjm/store/embedded"
)

// Reader returns ClickHouse's HTTP interface on this store for programs of the same machine, such as BI tools: reading
// alone, with the bounds of SQL, for whoever sends the token as the password (basic authentication, X-ClickHouse-Key or
// password=). Requests that name another host than this machine are refused, so that no web page can reach it by a
// name of its own. It needs the engine in the process; a server has the interface itself, so there it returns ErrNeedsEngine.
func (s *Store) Reader(token string) (http.Handler, error) {
	engine, ok := s.engine.(*embedded.Engine)
	if !ok {
		return nil, fmt.Errorf("%w: connect to the HTTP port of the server at %s", ErrNeedsEngine, s.where)
	}
	if token == "" {
		return nil, fmt.Errorf("reader of the store: the token is empty")
	}
	inner := engine.ReadOnlyHandler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isOwnMachine(r.Host) {
			http.Error(w, "this interface answers on the loopback address alone", http.StatusMisdirectedRequest)
			return
		}
		if r.URL.Path == "/ping" {
			fmt.Fprintln(w, "Ok.")
			return
		}
		if !hasToken(r, token) {
			w.Header().Set("WWW-Authenticate", `Basic realm="tjm"`)
			http.Error(w, "Code: 516. DB::Exception: the password is the token that tjm serve names. (AUTHENTICATION_FAILED)", http.StatusUnauthorized)
			return
		}
		inner.ServeHTTP(w, s.bounded(r))
	}), nil
}

// bounded gives a request the bounds of a reader's statement, whatever it asks for.
func (s *Store) bounded(r *http.Request) *http.Request {
	r = r.Clone(r.Context())
	query := r.URL.Query()
	query.Set("max_execution_time", strconv.Itoa(int(sqlMaxTime.Seconds())))
	query.Set("max_memory_usage", strconv.Itoa(sqlMaxMemory))
	query.Del("user")
	query.Del("password")
	if query.Get("database") == "" && r.Header.Get("X-ClickHouse-Database") == "" {
		query.Set("database", s.database)
	}
	r.URL.RawQuery = query.Encode()
	return r
}

// hasToken compares in constant time.
func hasToken(r *http.Request, token string) bool {
	given := r.Header.Get("X-ClickHouse-Key")
	if _, password, ok := r.BasicAuth(); ok {
		given = password
	}
	if given == "" {
		given = r.URL.Query().Get("password")
	}
	a, b := sha256.Sum256([]byte(given)), sha256.Sum256([]byte(token))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
}

// isOwnMachine reports whether a Host header names the loopback address.
func isOwnMachine(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && ip.IsLoopback()
}
