package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"time"

	"tjm/dashboard"
)

// sink counts what a download writes.
type sink struct {
	header http.Header
	bytes  int
	code   int
}

func (s *sink) Header() http.Header { return s.header }
func (s *sink) WriteHeader(c int)   { s.code = c }
func (s *sink) Write(b []byte) (int, error) {
	s.bytes += len(b)
	return len(b), nil
}

// export compares the download of a whole market, as the dashboard serves it, with the engine's own CSV of the same columns
// in the same order.
func (m market) export(ctx context.Context) error {
	handler, err := dashboard.New(m.store, dashboard.Config{Now: func() time.Time { return today }})
	if err != nil {
		return fmt.Errorf("make the dashboard: %w", err)
	}
	if err := m.store.Refresh(ctx); err != nil { // after what an earlier run wrote
		return err
	}
	rounds := 4
	if m.ads > 1_000_000 {
		rounds = 2
	}
	var ours, engine, busy, engineBusy []time.Duration
	var size, from, peak, theirs int
	for i := range rounds { // the first warms up, and alone knows the memory: the engine keeps what its own takes
		out := &sink{header: http.Header{}}
		watched := watch()
		mine, err := took(func() error {
			handler.ServeHTTP(out, httptest.NewRequestWithContext(ctx, http.MethodGet, "/csv/offers?period=all", nil))
			return nil
		})
		a, b, c := watched.end()
		if err != nil || out.code > http.StatusOK {
			return fmt.Errorf("download: status %d", out.code)
		}
		watched = watch()
		by, err := took(func() error {
			return m.store.SQL(patient(ctx), "SELECT "+listed+" FROM current ORDER BY day DESC, source, offer_id", "CSVWithNames", io.Discard)
		})
		_, d, e := watched.end()
		if err != nil {
			return err
		}
		size, theirs = out.bytes, max(theirs, d)
		if i == 0 {
			from, peak = a, b
		} else {
			ours, engine = append(ours, mine), append(engine, by)
			busy, engineBusy = append(busy, c), append(engineBusy, e)
		}
	}
	fmt.Printf("CSV of %s ads (%d MB): %s rows/s, the engine's `FORMAT CSVWithNames` %s rows/s, %.2f of it; processor time %s s and %s s; resident memory %d MiB before, at most %d MiB during ours, %d MiB during the engine's.\n\n",
		grouped(m.ads), size>>20, rate(m.ads, at(ours, 0.5)), rate(m.ads, at(engine, 0.5)), at(engine, 0.5).Seconds()/at(ours, 0.5).Seconds(), seconds(at(busy, 0.5)), seconds(at(engineBusy, 0.5)), from, peak, theirs)
	return nil
}
