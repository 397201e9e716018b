package main

import (
	"context"
	"fmt"
	"time"

	"tjm/extract"
	"tjm/extract/stack"
	"tjm/store"
	"tjm/store/topology"
)

// open opens the store that the configuration names.
func (a *app) open(ctx context.Context) (*store.Store, error) {
	s, err := store.Open(ctx, store.Config{
		DSN: string(a.config.DSN), Dir: a.config.Data, Library: a.config.Engine.Library, Parallel: int(a.config.Engine.Connections),
		Topology:  topology.Topology{Kind: topology.Kind(a.config.Store.Topology), Cluster: a.config.Store.Cluster},
		Extractor: extract.RulesVersion(), Parents: stack.Parents(), Now: a.now, Logger: a.log,
	})
	if err != nil {
		return nil, fmt.Errorf("open the store: %w", err)
	}
	return s, nil
}

// closing closes the store and keeps the first error: a command that did its work but could not close has failed.
func closing(s *store.Store, err *error) {
	if cerr := s.Close(); cerr != nil && *err == nil {
		*err = fmt.Errorf("close the store: %w", cerr)
	}
}

// grace is how long work in progress may take to end tidily after an interrupt.
const grace = 3 * time.Second

// atTheEnd is a context for the last writes of a command: bounded when it was interrupted.
func atTheEnd(ctx context.Context) (context.Context, context.CancelFunc) {
	if ctx.Err() == nil {
		return context.WithCancel(ctx)
	}
	return afterwards(ctx)
}

// afterwards is a context for the last writes of an interrupted command.
func afterwards(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), grace)
}
