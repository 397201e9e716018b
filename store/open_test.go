package store_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/embedded/embeddedtest"
)

// TestOpenSaysTheWayOut looks at the one line that a user sees.
func TestOpenSaysTheWayOut(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := listener.Addr().String()
	listener.Close()
	web := httptest.NewServer(http.NotFoundHandler())
	defer web.Close()
	noLogin := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "Code: 516. DB::Exception: default: Authentication failed. (AUTHENTICATION_FAILED)", http.StatusForbidden)
	}))
	defer noLogin.Close()
	for _, c := range []struct {
		name string
		cfg  store.Config
		want error
		says string
	}{
		{"nothing set", store.Config{}, store.ErrBadDSN, "neither a data directory nor a DSN"},
		{"no URL", store.Config{DSN: "localhost"}, store.ErrBadDSN, "want clickhouse://"},
		{"database that is no name", store.Config{DSN: "http://h/x", Database: "a`b"}, store.ErrBadDSN, "letters, digits"},
		{"database in the DSN that is no name", store.Config{DSN: "http://h/a%60b"}, store.ErrBadDSN, "letters, digits"},
		{"nobody there, native", store.Config{DSN: "clickhouse://u:secret@" + nobody}, store.ErrUnreachable, nobody},
		{"nobody there, HTTP", store.Config{DSN: "http://u:secret@" + nobody}, store.ErrUnreachable, "built-in engine"},
		{"the HTTP port with clickhouse://", store.Config{DSN: "clickhouse://" + strings.TrimPrefix(web.URL, "http://")}, store.ErrUnreachable, "port matches the scheme"},
		{"a web server that is no ClickHouse", store.Config{DSN: web.URL}, nil, "404"},
		{"wrong password", store.Config{DSN: noLogin.URL}, store.ErrRefused, "password"},
	} {
		s, err := store.Open(t.Context(), c.cfg)
		if err == nil {
			s.Close()
			t.Errorf("%s: opened", c.name)
			continue
		}
		if c.want != nil && !errors.Is(err, c.want) {
			t.Errorf("%s: %v is not %v", c.name, err, c.want)
		}
		if !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "secret") || strings.Contains(strings.TrimSpace(err.Error()), "\n") {
			t.Errorf("%s: %q, want one line with %q", c.name, err, c.says)
		}
	}
}

func TestOpenAgainFindsWhatWasStored(t *testing.T) {
	cfg := store.Config{Dir: dataDirectory(t), Database: fmt.Sprintf("reopen_%d", time.Now().UnixNano())}
	for i, wantNew := range []int{1, 0} {
		s, err := store.Open(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		added, _, err := s.SaveOffers(t.Context(), "run", time.Unix(1e9, 0), []market.Offer{{Source: "a", ID: "1"}})
		if err != nil || added != wantNew {
			t.Errorf("opening %d: %d new, %v", i, added, err)
		}
		if err := errors.Join(s.Close(), s.Close()); err != nil {
			t.Errorf("closing twice: %v", err)
		}
	}
}

func TestOpenGivesUpWithItsContext(t *testing.T) {
	over := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-over }))
	defer silent.Close()
	defer close(over)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := store.Open(ctx, store.Config{DSN: silent.URL}); !errors.Is(err, store.ErrUnreachable) {
		t.Errorf("a server that never answers: %v", err)
	}
}

// TestWritersAtOnce saves the same ads from several goroutines: each ad is new once.
func TestWritersAtOnce(t *testing.T) {
	s, err := store.Open(t.Context(), store.Config{Dir: embeddedtest.Engine(t).Dir(), Database: fmt.Sprintf("writers_%d", time.Now().UnixNano())})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	offers := generated(200, time.Unix(1.7e9, 0))
	counts := make(chan int)
	for i := range 4 {
		go func() {
			added, _, err := s.SaveOffers(t.Context(), fmt.Sprint(i), time.Unix(1.7e9, 0), offers)
			if err != nil {
				t.Error(err)
			}
			counts <- added
		}()
	}
	sum := 0
	for range 4 {
		sum += <-counts
	}
	if c, err := s.Coverage(t.Context(), market.Filter{}); err != nil || sum != 200 || c.Offers != 200 {
		t.Errorf("%d counted as new, %d stored, %v", sum, c.Offers, err)
	}
}
