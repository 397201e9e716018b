// Command storebench measures the store at sizes that no crawl of a test reaches: every question of every page, beside SQL
// written by hand for the same answer, and the writer and the CSV export beside the engine's own. `make bench-store` runs it.
//
//   - main.go: sizes, steps, and the order of the work
//   - fill.go, market.sql, runs.sql: a market made by the engine itself, and what filling costs
//   - record.go, pages.go: the questions that pages ask, recorded while the dashboard answers
//   - hand.go: the same answers by hand
//   - cold.go: forgetting what the machine remembers
//   - processor.go: processor time
//   - export.go, memory.go: CSV, and the memory it takes
//   - write.go: the writer
//   - missions.go: counts of a market that is matched
//   - growth.go, print.go: what is printed
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
	steps := flag.String("steps", "fill,pages,csv,write,missions", "what to measure; fill comes first on a new folder")
	alone := flag.Bool("alone", true, "measure each question alone, too")
	addresses := flag.String("pages", strings.Join(asks, ","), "pages to measure, by their addresses")
	flag.Parse()
	m := market{rounds: *rounds, each: *alone, addresses: strings.Split(*addresses, ",")}
	if err := run(context.Background(), m, *sizes, *dir, *steps); err != nil {
		fmt.Fprintln(os.Stderr, "storebench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, m market, sizes, dir, steps string) (err error) {
	if dir == "" {
		if dir, err = os.MkdirTemp("", "storebench-*"); err != nil {
			return fmt.Errorf("make a folder for the markets: %w", err)
		}
		defer os.RemoveAll(dir)
	}
	grown, err := readGrowth(dir)
	if err != nil {
		return err
	}
	for size := range strings.SplitSeq(sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil || n < 1000 {
			return fmt.Errorf("-ads %s: want numbers of at least 1000", size)
		}
		m.dir, m.ads, m.growth = dir, n, grown
		if err := measure(ctx, m, strings.Split(steps, ",")); err != nil {
			return fmt.Errorf("%d ads: %w", n, err)
		}
		if err := grown.write(dir); err != nil {
			return err
		}
	}
	grown.print()
	return nil
}

// market is one made market: the store on it, and a connection for SQL by hand.
type market struct {
	store     *store.Store
	hand      driver.Conn
	dir       string
	ads       int
	rounds    int
	each      bool     // question is measured alone, too
	addresses []string // of the pages to measure
	growth    growth
}

func measure(ctx context.Context, m market, steps []string) (err error) {
	database := fmt.Sprintf("bench_%d", m.ads)
	if m.store, err = store.Open(ctx, store.Config{Dir: m.dir, Database: database, Extractor: "bench"}); err != nil {
		return err
	}
	defer m.store.Close()
	engine, err := embedded.Open(ctx, embedded.Config{Dir: m.dir})
	if err != nil {
		return err
	}
	defer engine.Close()
	m.hand, err = clickhouse.Open(&clickhouse.Options{
		Protocol: clickhouse.HTTP, Addr: []string{"embedded:0"}, Auth: clickhouse.Auth{Database: database},
		MaxOpenConns: 16, MaxIdleConns: 8, ReadTimeout: time.Hour,
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return engine.Transport(), nil },
	})
	if err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer m.hand.Close()
	fmt.Printf("\n### %s ads\n\n", grouped(m.ads))
	for _, name := range steps {
		step, ok := map[string]func(context.Context) error{"fill": m.fill, "pages": m.pages, "csv": m.export, "write": m.write, "missions": m.missions}[name]
		if !ok {
			return fmt.Errorf("-steps %s: want some of fill, pages, csv, write, missions", name)
		}
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}
