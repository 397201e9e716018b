package embedded

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// OpenOrJoin opens the engine on a directory and shares it, or joins the process that already does. Which one it was,
// Shared tells; to its user the Engine is the same.
//
// A process that holds the directory without sharing it gives ErrLocked, after Config.JoinPatience. The other errors are
// those of Open.
func OpenOrJoin(ctx context.Context, config Config) (*Engine, error) {
	config = config.withDefaults()
	patience := time.NewTimer(config.JoinPatience)
	defer patience.Stop()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		e, err := Open(ctx, config)
		if err == nil {
			if err := e.Share(ctx); err != nil {
				return nil, errors.Join(err, e.Close())
			}
			return e, nil
		}
		if !errors.Is(err, ErrLocked) {
			return nil, err
		}
		joined, joinErr := join(ctx, config)
		if joinErr == nil {
			return joined, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for the engine on %s: %w", config.Dir, context.Cause(ctx))
		case <-patience.C:
			return nil, fmt.Errorf("%w; %w", err, joinErr)
		case <-again.C: // the other process may be starting, or ending
		}
	}
}

// Share lets other processes join through the socket in the data directory, until the engine is closed. Further calls
// change nothing. The socket is for the directory's owner alone.
func (e *Engine) Share(ctx context.Context) error {
	if e.process == nil {
		return nil // the process that runs the engine shares it
	}
	current.mu.Lock()
	defer current.mu.Unlock()
	if e.process.socket != nil {
		return nil
	}
	socket, err := serveSocket(ctx, e.process.dir, e.Handler())
	if err != nil {
		return err
	}
	e.process.socket = socket
	return nil
}

// join connects to the process that shares the engine on the directory.
func join(ctx context.Context, config Config) (*Engine, error) {
	dir, err := resolveDirectory(config.Dir)
	if err != nil {
		return nil, err
	}
	transport := &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return dialSocket(ctx, dir)
		},
		MaxIdleConns:        config.Connections,
		MaxIdleConnsPerHost: config.Connections,
		IdleConnTimeout:     time.Minute,
		DisableCompression:  true,
	}
	shared := &sharedTransport{inner: transport}
	if err := shared.ping(ctx); err != nil {
		transport.CloseIdleConnections()
		return nil, err
	}
	return &Engine{dir: dir, base: shared, close: func() error {
		transport.CloseIdleConnections()
		return nil
	}}, nil
}

// sharedTransport sends requests to the engine of another process, whatever host they name.
type sharedTransport struct{ inner *http.Transport }

// RoundTrip implements http.RoundTripper.
func (s *sharedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.URL.Scheme, r.URL.Host, r.URL.User = "http", "tjm", nil
	return s.inner.RoundTrip(r)
}

// ping asks the other process whether it answers.
func (s *sharedTransport) ping(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://tjm/ping", nil)
	if err != nil {
		return fmt.Errorf("joining the engine: %w", err)
	}
	response, err := s.RoundTrip(r)
	if err != nil {
		return fmt.Errorf("joining the engine: %w", err)
	}
	if err := response.Body.Close(); err != nil {
		return fmt.Errorf("joining the engine: %w", err)
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("joining the engine: it answers %s", response.Status)
	}
	return nil
}
