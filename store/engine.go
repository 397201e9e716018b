package store

import (
	"context"
	"fmt"
	"net/http"

	"github.com/ClickHouse/clickhouse-go/v2"

	"tjm/store/embedded"
)

// openEngine starts the engine on the data directory, or joins the process that already runs it there.
func (s *Store) openEngine(ctx context.Context, cfg Config) (*clickhouse.Options, error) {
	engine, err := embedded.OpenOrJoin(ctx, embedded.Config{Dir: cfg.Dir, Library: cfg.Library, Connections: cfg.Parallel})
	if err != nil {
		return nil, fmt.Errorf("open the built-in engine: %w", err)
	}
	s.engine, s.alone = engine, !engine.Shared()
	return &clickhouse.Options{
		Protocol:      clickhouse.HTTP,
		Addr:          []string{"embedded:0"},
		MaxOpenConns:  16,
		MaxIdleConns:  8,
		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return engine.Transport(), nil },
	}, nil
}
