package store_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/store"
	"tjm/store/embedded/embeddedtest"
	"tjm/store/storetest"
)

// dropping is a server that hangs up in the middle of every third connection, after the engine has done what it asks for
// and before it says so, and lets no connection live for long.
type dropping struct {
	engine      http.Handler
	connections atomic.Int64
	dropped     atomic.Int64
	off         atomic.Bool
}

// connection counts the requests of one connection.
type connection struct{ number, requests int64 }

type connectionKey struct{}

func (d *dropping) note(ctx context.Context, _ net.Conn) context.Context {
	return context.WithValue(ctx, connectionKey{}, &connection{number: d.connections.Add(1)})
}

func (d *dropping) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := r.Context().Value(connectionKey{}).(*connection)
	c.requests++
	if !d.off.Load() && c.number%3 == 0 && c.requests > 1 {
		d.dropped.Add(1)
		d.engine.ServeHTTP(httptest.NewRecorder(), r)
		panic(http.ErrAbortHandler)
	}
	if c.requests > 5 {
		w.Header().Set("Connection", "close")
	}
	d.engine.ServeHTTP(w, r)
}

// TestADroppingServerGetsEveryOfferOnce needs no patience of the caller's.
func TestADroppingServerGetsEveryOfferOnce(t *testing.T) {
	d := &dropping{engine: embeddedtest.Engine(t).Handler()}
	d.off.Store(true)
	server := httptest.NewUnstartedServer(d)
	server.Config.ConnContext = d.note
	server.Start()
	t.Cleanup(server.Close)
	var waited time.Duration
	pause := func(_ context.Context, d time.Duration) error { waited += d; return nil }
	s := storetest.Open(t, store.Config{DSN: server.URL, Extractor: "test", Pause: pause})
	d.off.Store(false)
	added := 0
	for n := range 20 {
		a, _, err := s.SaveOffers(t.Context(), fmt.Sprint("run", n), storetest.Seen, killOffers(n))
		if err != nil {
			t.Fatal(err)
		}
		added += a
		if err := s.SaveRun(t.Context(), market.Run{ID: fmt.Sprint("run", n), Source: "alpha"}); err != nil {
			t.Fatal(err)
		}
	}
	d.off.Store(true)
	if want := 20 * killBatch; added != want {
		t.Errorf("%d offers were new, want %d", added, want)
	}
	if waited == 0 || d.dropped.Load() == 0 {
		t.Errorf("%d connections were dropped, and the store waited %s: the server is too kind", d.dropped.Load(), waited)
	}
	if got, err := s.Coverage(t.Context(), market.Filter{}); err != nil || got.Offers != 20*killBatch {
		t.Errorf("%d offers are stored (%v), want %d", got.Offers, err, 20*killBatch)
	}
	if found, err := s.Check(t.Context(), nil); err != nil || len(found) > 0 {
		t.Errorf("check: %v, %v", found, err)
	}
}

// TestAnOutageIsToldInTheEnd has a server that never answers again.
func TestAnOutageIsToldInTheEnd(t *testing.T) {
	server := httptest.NewServer(embeddedtest.Engine(t).Handler())
	pauses := 0
	broken, err := store.Open(t.Context(), store.Config{DSN: server.URL, Extractor: "test", Pause: func(context.Context, time.Duration) error { pauses++; return nil }})
	if err != nil {
		t.Fatal(err)
	}
	defer broken.Close()
	server.CloseClientConnections()
	server.Close()
	_, _, err = broken.SaveOffers(t.Context(), "run", storetest.Seen, storetest.Sample())
	if !store.IsUnreachable(err) || pauses != 3 {
		t.Errorf("after %d pauses: %v, want three pauses and an error that says that the store does not answer", pauses, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	pauses = 0
	if _, _, err = broken.SaveOffers(ctx, "run", storetest.Seen, storetest.Sample()); !errors.Is(err, context.Canceled) || pauses != 0 {
		t.Errorf("interrupted: %v after %d pauses, want none", err, pauses)
	}
}

// TestTwoWritersDoubleNothing has two stores, as of two processes, save overlapping offers at one time.
func TestTwoWritersDoubleNothing(t *testing.T) {
	cfg := store.Config{Dir: dataDirectory(t), Extractor: "test", Database: fmt.Sprint("tjm_two_writers_", time.Now().UnixNano())}
	s := storetest.Open(t, cfg)
	other, err := store.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	var group sync.WaitGroup
	for w, writer := range []*store.Store{s, other} {
		group.Go(func() {
			for n := range 8 {
				if _, _, err := writer.SaveOffers(t.Context(), fmt.Sprint("run", w), storetest.Seen.Add(time.Duration(n)*time.Hour), killOffers((n+4*w)%8)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if got, err := s.Coverage(t.Context(), market.Filter{}); err != nil || got.Offers != 8*killBatch {
		t.Errorf("%d offers are stored (%v), want %d", got.Offers, err, 8*killBatch)
	}
	if found, err := s.Check(t.Context(), nil); err != nil || len(found) > 0 {
		t.Errorf("check: %v, %v", found, err)
	}
}

// TestAClockSetBack has the clock of the machine go back by a day between two crawls and two backups.
func TestAClockSetBack(t *testing.T) {
	now := storetest.Seen
	s := storetest.Open(t, store.Config{Dir: dataDirectory(t), Extractor: "test", Now: func() time.Time { return now }})
	dir := t.TempDir()
	var newest store.Backup
	for _, at := range []time.Time{storetest.Seen, storetest.Seen.Add(-24 * time.Hour)} {
		now = at
		run := market.Run{ID: "run" + at.Format("0102"), Source: "alpha", Started: at, Ended: at, Outcome: market.RunComplete}
		if _, _, err := s.SaveOffers(t.Context(), run.ID, at, storetest.Sample()); err != nil {
			t.Fatal(err)
		}
		if err := s.SaveRun(t.Context(), run); err != nil {
			t.Fatal(err)
		}
		var err error
		if newest, err = s.Backup(t.Context(), dir, false); err != nil {
			t.Fatal(err)
		}
	}
	list, err := store.Backups(dir)
	if err != nil || len(list) != 2 || list[1].Name != newest.Name {
		t.Errorf("backups %v (%v), want the one made last at the end", list, err)
	}
	err = s.EachOffer(t.Context(), market.Filter{}, func(o market.OfferRow) error {
		if !o.LastSeen.Equal(storetest.Seen) || !o.FirstSeen.Equal(storetest.Seen.Add(-24*time.Hour)) {
			t.Errorf("%s: seen from %s to %s", o.ID, o.FirstSeen, o.LastSeen)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if found, err := s.Check(t.Context(), nil); err != nil || len(found) > 0 {
		t.Errorf("check: %v, %v", found, err)
	}
}
