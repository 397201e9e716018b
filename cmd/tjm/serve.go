package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"syscall"
	"time"

	"tjm/dashboard"
	"tjm/internal/market"
	"tjm/store"
)

type serveCmd struct {
	Listen         string `placeholder:"HOST:PORT" help:"Where the dashboard answers (default: listen in tjm.yaml)."`
	ClickHousePort uint16 `name:"clickhouse-port" placeholder:"PORT" help:"Loopback port on which other programs read the store over ClickHouse's HTTP interface, with a password and read-only (default: none)."`
}

// Help gives examples.
func (serveCmd) Help() string {
	return `Serves the dashboard until interrupted, and crawls the sources that have a schedule when they are due.

Examples:
  tjm serve
  tjm serve --listen 0.0.0.0:8787
  tjm serve --clickhouse-port 8123
  tjm --dsn clickhouse://tjm:secret@db.example:9000/tjm serve`
}

// Run serves until the context ends.
func (c serveCmd) Run(ctx context.Context, a *app) (err error) {
	listener, err := a.listen(ctx, c.Listen)
	if err != nil {
		return err
	}
	defer listener.Close()
	s, err := a.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	list, err := a.schedules()
	if err != nil {
		return err
	}
	if err := a.useRates(ctx, s); err != nil {
		return err
	}
	wait, err := a.catchUp(ctx, s)
	if err != nil {
		return err
	}
	defer wait()
	handler, err := a.dashboard(s, a.planned(s, list))
	if err != nil {
		return err
	}
	if c.ClickHousePort != 0 {
		stop, rerr := a.readerPort(ctx, s, c.ClickHousePort)
		if rerr != nil {
			return rerr
		}
		defer func() { err = errors.Join(err, stop()) }()
	}
	stop, err := a.crawlOnSchedule(ctx, s, list)
	if err != nil {
		return err
	}
	defer stop()
	logLine(a.err, "dashboard on http://%s (Ctrl-C ends it)", listener.Addr())
	return serveHTTP(ctx, listener, handler)
}

// listen takes the port first: a port that is taken is told before anything slow happens.
func (a *app) listen(ctx context.Context, address string) (net.Listener, error) {
	if address == "" {
		address = string(a.config.Listen)
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken by another program: choose another with --listen, such as --listen 127.0.0.1:0 for any free port", address)
	}
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; choose another address with --listen", address, err)
	}
	return l, nil
}

// dashboard builds the pages, each of one view of the store; without plans they are those of a demo.
func (a *app) dashboard(q *store.Store, planned func(context.Context) ([]market.Planned, error)) (http.Handler, error) {
	h, err := dashboard.New(q, dashboard.Config{
		Now: a.now, Location: paris(), Logger: a.log, Version: version, Demo: planned == nil, Ancestry: q.Ancestry(), Planned: planned,
	})
	if err != nil {
		return nil, fmt.Errorf("dashboard: %w", err)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r.WithContext(store.OneView(r.Context())))
	}), nil
}

// paris is the zone in which dates are told; machines without zone data get UTC.
func paris() *time.Location {
	loc, err := time.LoadLocation("Europe/Paris")
	if err != nil {
		return time.UTC
	}
	return loc
}

// serveHTTP answers until the context ends, then lets answers in progress end, for a while.
func serveHTTP(ctx context.Context, l net.Listener, h http.Handler) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute,
		WriteTimeout: 10 * time.Minute, // a large export to a slow reader
		BaseContext:  func(net.Listener) context.Context { return ctx },
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	last, cancel := afterwards(ctx)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		return errors.Join(server.Close(), nil)
	}
	return nil
}
