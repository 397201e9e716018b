// Command storebench measures the store at sizes that no crawl of a test reaches: every question of every page, beside SQL
// written by hand for the same answer, and the writer and the CSV export beside the engine's own. `make bench-store` runs it.
//
//   - main.go: sizes, and the order of the work
//   - fill.go, market.sql: a market made by the engine itself, and what filling costs
//   - pages.go: the questions that pages ask, recorded while the dashboard answers
//   - hand.go: the same answers by hand
//   - export.go: CSV
package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2"
	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/store"
	"tjm/store/embedded"
)

// today is the day after the last crawl of the made market.
var today = time.Date(2026, 11, 28, 8, 0, 0, 0, time.UTC)

func main() {
	sizes := flag.String("ads", "100000,1000000,10000000", "sizes of the markets")
	dir := flag.String("dir", "", "folder for the markets, kept between runs (default: a temporary one)")
	rounds := flag.Int("rounds", 20, "how often each question is asked")
	flag.Parse()
	if err := run(context.Background(), *sizes, *dir, *rounds); err != nil {
		fmt.Fprintln(os.Stderr, "storebench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, sizes, dir string, rounds int) (err error) {
	if dir == "" {
		if dir, err = os.MkdirTemp("", "storebench-*"); err != nil {
			return fmt.Errorf("make a folder for the markets: %w", err)
		}
		defer os.RemoveAll(dir)
	}
	for _, size := range strings.Split(sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil || n < 1000 {
			return fmt.Errorf("-ads %s: want numbers of at least 1000", size)
		}
		if err := measure(ctx, dir, n, rounds); err != nil {
			return fmt.Errorf("%d ads: %w", n, err)
		}
	}
	return nil
}

// market is one made market: the store on it, and a connection for SQL by hand.
type market struct {
	store *store.Store
	hand  driver.Conn
	ads   int
}

func measure(ctx context.Context, dir string, ads, rounds int) error {
	database := fmt.Sprintf("bench_%d", ads)
	s, err := store.Open(ctx, store.Config{Dir: dir, Database: database, Extractor: "bench"})
	if err != nil {
		return err
	}
	defer s.Close()
	engine, err := embedded.Open(ctx, embedded.Config{Dir: dir})
	if err != nil {
		return err
	}
	defer engine.Close()
	hand, err := clickhouse.Open(&clickhouse.Options{
		Protocol: clickhouse.HTTP, Addr: []string{"embedded:0"}, Auth: clickhouse.Auth{Database: database},
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return engine.Transport(), nil },
	})
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer hand.Close()
	m := market{s, hand, ads}
	fmt.Printf("\n### %s ads\n\n", grouped(ads))
	for _, step := range []func(context.Context) error{
		m.fill, func(ctx context.Context) error { return m.pages(ctx, rounds) }, m.export, m.write,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// grouped writes 10000000 as 10 000 000.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + " " + s[i:]
	}
	return s
}
