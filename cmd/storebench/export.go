package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"time"

	"tjm/dashboard"
)

// sink counts what a download writes, and watches the memory of the process.
type sink struct {
	header http.Header
	bytes  int
	code   int
	peak   uint64
	seen   int
}

func (s *sink) Header() http.Header { return s.header }
func (s *sink) WriteHeader(c int)   { s.code = c }
func (s *sink) Write(b []byte) (int, error) {
	if s.bytes += len(b); s.bytes > s.seen {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		s.peak, s.seen = max(s.peak, m.HeapInuse), s.bytes+4<<20
	}
	return len(b), nil
}

// export compares the download of a whole market with the engine's own CSV of the same columns.
func (m market) export(ctx context.Context) error {
	if m.ads > 1_000_000 {
		return nil
	}
	handler, err := dashboard.New(m.store, dashboard.Config{Now: func() time.Time { return today }})
	if err != nil {
		return fmt.Errorf("make the dashboard: %w", err)
	}
	var ours, engine []time.Duration
	out := &sink{}
	for range 3 {
		*out = sink{header: http.Header{}}
		began := time.Now()
		handler.ServeHTTP(out, httptest.NewRequestWithContext(ctx, http.MethodGet, "/csv/offers?period=all", nil))
		ours = append(ours, time.Since(began))
		began = time.Now()
		if err := m.store.SQL(ctx, "SELECT "+listed+" FROM current ORDER BY day DESC, source, offer_id", "CSVWithNames", io.Discard); err != nil {
			return err
		}
		engine = append(engine, time.Since(began))
	}
	mine, theirs := at(ours, 0.5), at(engine, 0.5)
	fmt.Printf("CSV of %s ads (%d MB): %s rows/s, the engine's `FORMAT CSVWithNames` %s rows/s, %.2f of it; heap at most %d MiB.\n\n",
		grouped(m.ads), out.bytes>>20, rate(m.ads, mine), rate(m.ads, theirs), theirs.Seconds()/mine.Seconds(), out.peak>>20)
	return nil
}
