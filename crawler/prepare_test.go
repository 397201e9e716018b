package crawler

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"tjm/internal/market"
)

// TestPrepareCompletesRequestsToPagesAlone: robots.txt is asked without credentials, every page with them.
func TestPrepareCompletesRequestsToPagesAlone(t *testing.T) {
	var mu sync.Mutex
	seen := map[string]string{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		seen[r.URL.Path] = r.Method + " " + r.Header.Get("Authorization") + " " + string(body)
		mu.Unlock()
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, "{}")
	}))
	defer server.Close()
	plan := testPlan(server.URL + "/search?startIndex=0")
	plan.AllowPrivate = true
	plan.Prepare = func(r *http.Request) error {
		r.Method, r.Body = http.MethodPost, io.NopCloser(strings.NewReader(`{"q":1}`))
		r.ContentLength = 7
		r.Header.Set("Authorization", "Bearer x")
		return nil
	}
	run, err := New(Config{}).Run(t.Context(), plan, HandlerFunc(func(context.Context, Link, market.Page) (Found, error) { return Found{}, nil }))
	if err != nil || run.Fetched != 1 {
		t.Fatalf("%+v, %v", run, err)
	}
	if seen["/search"] != `POST Bearer x {"q":1}` || strings.Contains(seen["/robots.txt"], "Bearer") {
		t.Errorf("%v", seen)
	}
}

func TestARequestThatCannotBePreparedIsNotSent(t *testing.T) {
	asked := false
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = asked || r.URL.Path == "/search"
		http.NotFound(w, r)
	}))
	defer server.Close()
	plan := testPlan(server.URL + "/search")
	plan.AllowPrivate = true
	refusal := errors.New("no token")
	plan.Prepare = func(*http.Request) error { return refusal }
	_, err := New(Config{}).Run(t.Context(), plan, HandlerFunc(func(context.Context, Link, market.Page) (Found, error) { return Found{}, nil }))
	if asked || !errors.Is(err, refusal) {
		t.Errorf("asked %v, %v", asked, err)
	}
}
