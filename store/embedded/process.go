package embedded

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

// process is the one engine that a process can run: the library keeps its state in C globals, with one data directory.
type process struct {
	lib    *native
	dir    *directory
	config Config
	info   info

	args   []string       // what every connection is opened with
	anchor unsafe.Pointer // the connection held for life: when the last one closes, the engine stops
	killer *killer
	marks  atomic.Uint64

	places  chan struct{} // one token per statement that may still begin
	idle    idle
	stop    context.CancelCauseFunc
	stopped context.Context

	handles int           // Engines that share this process; guarded by current.mu
	socket  *socketServer // nil until shared; guarded by current.mu
}

// info is what the engine says of itself.
type info struct{ version, timezone string }

// current is the engine of this process. It mirrors what the library itself holds in globals.
var current struct {
	mu      sync.Mutex
	lib     *native // once loaded, never unloaded
	process *process
}

// boot loads the library and starts the engine on dir, whose lock is held.
func boot(ctx context.Context, dir *directory, lib *native, config Config) (*process, error) {
	settings, err := dir.configFile()
	if err != nil {
		return nil, err
	}
	p := &process{lib: lib, dir: dir, config: config, places: make(chan struct{}, config.Connections)}
	p.args = []string{
		"clickhouse",
		"--path=" + dir.path,
		// Without a name of its own, the engine would take a config.xml found in the working directory.
		"--config-file=" + settings,
		// The engine compiles what it has computed three times. A program that crawls and ends never earns that back, and
		// pages of ten million ads are no slower without.
		"--compile_expressions=0", "--compile_aggregate_expressions=0", "--compile_sort_description=0",
		"--max_execution_time=" + strconv.FormatFloat(config.MaxExecution.Seconds(), 'f', -1, 64),
	}
	lib.setSignalHandlers(0)
	output := captureStderr(func() { p.anchor = p.connect(0) })
	if p.anchor == nil {
		return nil, startError(dir.path, output)
	}
	_, _ = os.Stderr.WriteString(output) // what others wrote meanwhile
	for range config.Connections {
		p.places <- struct{}{}
	}
	p.stopped, p.stop = context.WithCancelCause(context.Background())
	p.killer = &killer{session: &session{process: p, conn: p.anchor}}
	if p.info, err = p.ask(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("asking the engine on %s for its version: %w", dir.path, err), p.halt())
	}
	return p, nil
}

// connect opens a connection; nil means that the engine refused.
func (p *process) connect(mark uint64) unsafe.Pointer {
	var args arguments
	defer args.release()
	all := p.args
	if mark != 0 {
		all = append(all[:len(all):len(all)], fmt.Sprintf("--%s=%d", sessionMark, mark))
	}
	argc, argv := args.argv(all)
	return p.lib.connect(argc, argv)
}

func (p *process) ask(ctx context.Context) (info, error) {
	s, err := p.session(ctx, &statement{})
	if err != nil {
		return info{}, err
	}
	defer s.close()
	got, err := s.query(ctx, &statement{sql: "SELECT version(), timezone()", format: "TabSeparated"})
	if err != nil {
		return info{}, err
	}
	version, timezone, _ := cutLine(string(got.body))
	return info{version: version, timezone: timezone}, nil
}

// session waits for a free place and returns a session in it that is prepared for a statement.
func (p *process) session(ctx context.Context, st *statement) (*session, error) {
	select {
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	case <-p.stopped.Done():
		return nil, ErrClosed
	case <-p.places:
	}
	if s := p.idle.take(st.wants()); s != nil {
		s.uses++
		return s, nil
	}
	s := &session{process: p, mark: sessionMarkBase + p.marks.Add(1)}
	s.conn = p.connect(s.mark)
	if s.conn == nil {
		p.release()
		return nil, errors.New("the engine refused a connection")
	}
	if err := s.prepare(ctx, st); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (p *process) release() { p.places <- struct{}{} }

// haltPatience bounds how long halt waits for statements that were told to stop.
const haltPatience = 10 * time.Second

// halt stops every statement, then the engine, and frees the directory.
func (p *process) halt() error {
	p.stop(ErrClosed)
	var socketErr error
	if p.socket != nil {
		socketErr = p.socket.close()
	}
	patience := time.NewTimer(haltPatience)
	defer patience.Stop()
	// No session can be opened once all places are taken, so none is left running after this loop.
	for range cap(p.places) {
		select {
		case <-p.places:
		case <-patience.C:
			return fmt.Errorf("closing the engine on %s: a statement still runs %v after it was killed", p.dir.path, haltPatience)
		}
	}
	p.idle.close()
	p.killer.mu.Lock()
	p.killer.session = nil
	p.killer.mu.Unlock()
	p.lib.closeConn(p.anchor)
	return errors.Join(socketErr, p.dir.unlock())
}
