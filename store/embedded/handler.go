package embedded

import (
	"io"
	"net/http"
)

// Handler returns ClickHouse's HTTP interface on this engine, for clients in other processes. It knows no users: whoever
// reaches it can do everything, read and write files included. Requests that a browser sends on behalf of another site are
// refused; checking the Host header, against sites that point their own name at this machine, is left to who serves it.
func (e *Engine) Handler() http.Handler { return e.handler(false) }

// ReadOnlyHandler returns Handler for readers: statements run under the engine's readonly = 1, which refuses every change,
// and the table functions that reach files and the network.
func (e *Engine) ReadOnlyHandler() http.Handler { return e.handler(true) }

func (e *Engine) handler(readOnly bool) http.Handler {
	serve := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		inner := r.Clone(r.Context())
		if readOnly {
			query := inner.URL.Query()
			query.Set("readonly", "1")
			inner.URL.RawQuery = query.Encode()
		}
		response, err := e.base.RoundTrip(inner)
		if err != nil {
			if r.Context().Err() == nil { // else nobody reads the answer
				http.Error(w, err.Error(), http.StatusServiceUnavailable)
			}
			return
		}
		defer response.Body.Close()
		for name, values := range response.Header {
			w.Header()[name] = values
		}
		w.WriteHeader(response.StatusCode)
		if _, err := io.Copy(flushing{w}, response.Body); err != nil {
			panic(http.ErrAbortHandler) // the client must not take a cut answer for a whole one
		}
	})
	return http.NewCrossOriginProtection().Handler(serve)
}

// flushing sends what is written at once: rows arrive in large chunks, and a reader waits for the first.
type flushing struct{ w http.ResponseWriter }

func (f flushing) Write(p []byte) (int, error) {
	n, err := f.w.Write(p)
	if err != nil {
		return n, err
	}
	return n, http.NewResponseController(f.w).Flush()
}
