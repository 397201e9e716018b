package embedded

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"sync"
	"time"
)

// Config says which engine to open where.
type Config struct {
	// Dir is the data directory. It is made when missing. A file engine.xml in it is read as the engine's server
	// configuration; without one a small default is written beside the data.
	Dir string
	// Library is the path of libchdb.so, or of the directory that holds it. Empty looks in the usual places: see
	// LibraryCandidates.
	Library string
	// Connections bounds how many statements run at once; others wait for a place. Zero means four for each processor,
	// and at least eight.
	Connections int
	// MaxExecution ends a statement that runs longer, whoever forgot it. Zero means ten minutes. A statement can set
	// max_execution_time for itself.
	MaxExecution time.Duration
	// JoinPatience is how long OpenOrJoin waits for another process that holds the directory to open its socket. Zero
	// means five seconds.
	JoinPatience time.Duration
}

func (c Config) withDefaults() Config {
	if c.Connections <= 0 {
		c.Connections = max(8, 4*runtime.NumCPU())
	}
	if c.MaxExecution <= 0 {
		c.MaxExecution = 10 * time.Minute
	}
	if c.JoinPatience <= 0 {
		c.JoinPatience = 5 * time.Second
	}
	return c
}

// Engine is a ClickHouse engine: the one in this process, or the one of another process on the same directory, reached
// through its socket. It is safe for concurrent use.
type Engine struct {
	process *process // nil when the engine runs in another process
	dir     string
	base    http.RoundTripper
	close   func() error
	once    sync.Once
	err     error
}

// Open starts the engine on a data directory. Opening the same directory again in the same process shares the engine, as
// it was configured first; it stops when the last Engine is closed. After that another directory can be opened.
//
// The errors to expect are ErrLibraryMissing, ErrLocked, ErrNewer, ErrReadOnly and ErrOtherDirectory.
func Open(ctx context.Context, config Config) (*Engine, error) {
	config = config.withDefaults()
	path, err := resolveDirectory(config.Dir)
	if err != nil {
		return nil, err
	}
	current.mu.Lock()
	defer current.mu.Unlock()
	if current.process != nil && current.process.dir.path != path {
		return nil, fmt.Errorf("%w: %s is open, %s was asked for", ErrOtherDirectory, current.process.dir.path, path)
	}
	if current.process == nil {
		p, err := openProcess(ctx, path, config)
		if err != nil {
			return nil, err
		}
		current.process = p
	}
	p := current.process
	p.handles++
	return &Engine{process: p, dir: path, base: &bridge{process: p}, close: func() error { return leave(p) }}, nil
}

// openProcess starts the engine; current.mu is held.
func openProcess(ctx context.Context, path string, config Config) (*process, error) {
	dir, err := lockDirectory(path)
	if err != nil {
		return nil, err
	}
	if current.lib == nil {
		lib, err := loadLibrary(config.Library)
		if err != nil {
			return nil, errors.Join(err, dir.unlock())
		}
		current.lib = lib
	}
	version := current.lib.version()
	if err := dir.checkVersion(version); err != nil {
		return nil, errors.Join(err, dir.unlock())
	}
	p, err := boot(ctx, dir, current.lib, config)
	if err != nil {
		return nil, errors.Join(err, dir.unlock())
	}
	if err := dir.markVersion(version); err != nil {
		return nil, errors.Join(err, p.halt())
	}
	return p, nil
}

// leave gives up one share of the process's engine; the last one stops it.
func leave(p *process) error {
	current.mu.Lock()
	defer current.mu.Unlock()
	if p.handles--; p.handles > 0 {
		return nil
	}
	current.process = nil
	return p.halt()
}

// Dir returns the data directory, absolute and with links resolved.
func (e *Engine) Dir() string { return e.dir }

// Shared reports whether the engine runs in another process.
func (e *Engine) Shared() bool { return e.process == nil }

// Transport returns what clickhouse-go sends its requests through:
//
//	clickhouse.Open(&clickhouse.Options{
//		Protocol:      clickhouse.HTTP,
//		Addr:          []string{"embedded:0"},
//		TransportFunc: func(*http.Transport) (http.RoundTripper, error) { return engine.Transport(), nil },
//	})
//
// Errors of the engine come back as *clickhouse.Exception. The address is not looked at.
func (e *Engine) Transport() http.RoundTripper { return e.base }

// Close gives up the engine. The last Close of a process kills the statements that run, stops the engine and frees the
// directory. Further calls return what the first one did.
func (e *Engine) Close() error {
	e.once.Do(func() { e.err = e.close() })
	return e.err
}
