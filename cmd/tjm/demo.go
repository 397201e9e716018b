package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"golang.org/x/sync/errgroup"

	"tjm/extract/sites"
	"tjm/internal/simulation"
	"tjm/store"
)

type demoCmd struct {
	Listen string `placeholder:"HOST:PORT" help:"Where the dashboard answers (default: listen in tjm.yaml)."`
	Seed   uint64 `default:"1" help:"Which invented market."`
	Months int    `default:"24" help:"How far back its offers reach."`
	Once   bool   `help:"Crawl, then end without serving."`
}

// Help gives examples.
func (demoCmd) Help() string {
	return `Starts three invented job boards on loopback, crawls them over HTTP, stores what they offer in a folder of its own
(DATA/demo) and serves the dashboard on it. A second demo finds the offers of the first and fetches what is new.

Examples:
  tjm demo
  tjm demo --listen 127.0.0.1:9000 --seed 7
  tjm --data /tmp/market demo --once`
}

// Run crawls the simulated market and serves the dashboard.
func (c demoCmd) Run(ctx context.Context, a *app) (err error) {
	if c.Months < 1 || c.Months > 60 {
		return usagef("--months %d: want 1 to 60", c.Months)
	}
	if a.config.DSN != "" {
		return usagef("the demo keeps its invented offers in a folder of its own: leave --dsn out")
	}
	a.config.Data = filepath.Join(a.config.Data, "demo")
	var listener net.Listener
	if !c.Once {
		if listener, err = a.listen(ctx, c.Listen); err != nil {
			return err
		}
		defer listener.Close()
	}
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	boards, stop, err := c.boards(ctx, a)
	if err != nil {
		return err
	}
	defer stop()
	if c.Once {
		return a.crawlDemo(ctx, s, boards)
	}
	handler, err := a.dashboard(s, nil)
	if err != nil {
		return err
	}
	g, both := errgroup.WithContext(ctx)
	g.Go(func() error { return serveHTTP(both, listener, handler) })
	g.Go(func() error {
		if err := a.crawlDemo(both, s, boards); err != nil {
			return err
		}
		logLine(a.err, "dashboard on http://%s (Ctrl-C ends it)", listener.Addr())
		return nil
	})
	if err = g.Wait(); ctx.Err() != nil {
		return nil // Ctrl-C is how a demo ends
	}
	return err
}

func (a *app) crawlDemo(ctx context.Context, s *store.Store, boards []*sites.Site) error {
	a.config.Crawl.Delay, a.config.Crawl.Parallel, a.config.Contact = 0, 2, "https://tjm.example/demo"
	return a.crawl(ctx, s, boards)
}

// boards starts the simulated boards and returns their site definitions; stop ends them.
func (c demoCmd) boards(ctx context.Context, a *app) (defs []*sites.Site, stop func(), err error) {
	ads := simulation.Market(simulation.Config{Seed: c.Seed, Today: a.now(), Months: c.Months})
	var servers []*http.Server
	stop = func() {
		for _, s := range servers {
			s.Close()
		}
	}
	ports := boardPorts{file: filepath.Join(a.config.Data, "boards.json")}
	if err := ports.read(); err != nil {
		return nil, nil, err
	}
	for i, b := range simulation.Boards(ads) {
		l, err := ports.listen(ctx, i, b.ID)
		if err != nil {
			stop()
			return nil, nil, fmt.Errorf("start the board %s: %w", b.ID, err)
		}
		server := &http.Server{Handler: b.Handler, ReadHeaderTimeout: 5 * time.Second}
		servers = append(servers, server)
		go server.Serve(l) //nolint:errcheck // ends with Close
		def, err := sites.Parse(b.ID+".yaml", simulation.Definition(b.ID, "http://"+l.Addr().String()))
		if err != nil {
			stop()
			return nil, nil, fmt.Errorf("definition of the board %s: %w", b.ID, err)
		}
		defs = append(defs, def)
	}
	if err := ports.write(); err != nil {
		stop()
		return nil, nil, err
	}
	return defs, stop, nil
}
