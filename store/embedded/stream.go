package embedded

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"unsafe"
)

// rows is the answer of a SELECT, read from the engine as the client reads. The engine wants fetches and the cancel of one
// stream one after the other: mu sees to it.
type rows struct {
	ctx    context.Context
	cancel context.CancelFunc

	mu      sync.Mutex
	session *session
	stream  unsafe.Pointer
	chunk   []byte // fetched, not yet read
	ended   bool   // nothing more to fetch
	closed  bool
}

// openRows starts a SELECT and fetches its first chunk, so that what fails at once is known before the answer begins. The
// session is the rows' own from here on, unless openRows fails.
func (s *session) openRows(ctx context.Context, st *statement) (*rows, error) {
	lib := s.process.lib
	var stream unsafe.Pointer
	err := s.call(ctx, func() { stream = st.start(s, lib.streamQuery) }, func() { lib.destroyResult(stream) })
	if err != nil {
		return nil, err
	}
	if message := textAt(lib.resultError(stream)); message != "" {
		lib.destroyResult(stream)
		return nil, newException(message)
	}
	r := &rows{session: s, stream: stream}
	r.ctx, r.cancel = context.WithCancel(ctx)
	if err := r.fetch(); err != nil {
		r.cancel()
		if !s.gone {
			r.destroy()
		}
		return nil, err
	}
	return r, nil
}

// isNotStreamable reports that the engine refused, before running it, to stream a statement that it can answer whole.
func isNotStreamable(err error) bool {
	var e *exception
	return errors.As(err, &e) && e.code == codeBadArguments && strings.Contains(e.text, "Streaming query is not supported")
}

// fetch takes the next chunk out of the engine; mu is held.
func (r *rows) fetch() error {
	lib := r.session.process.lib
	var result unsafe.Pointer
	raw := r.session.raw()
	err := r.session.call(r.ctx, func() { result = lib.streamFetch(raw, r.stream) }, func() {
		lib.destroyResult(result)
		r.destroy()
	})
	if err != nil {
		r.ended = true
		return err
	}
	defer lib.destroyResult(result)
	got, err := lib.answer(result)
	if err != nil {
		r.ended = true
		return err
	}
	r.chunk = got.body
	r.ended = len(got.body) == 0
	return nil
}

// Read implements io.Reader. It fails with what the engine says, or with the cause of the context's end.
func (r *rows) Read(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return 0, errors.New("read of a closed answer")
	}
	for len(r.chunk) == 0 {
		if r.ended {
			return 0, io.EOF
		}
		if err := r.fetch(); err != nil {
			if r.ctx.Err() != nil {
				return 0, context.Cause(r.ctx)
			}
			return 0, err
		}
	}
	n := copy(p, r.chunk)
	r.chunk = r.chunk[n:]
	return n, nil
}

// Close stops the statement if it still runs and ends its session.
func (r *rows) Close() error {
	r.cancel() // a Read in the engine comes back
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return nil
	}
	r.closed = true
	if !r.session.gone {
		r.destroy()
	}
	r.session.close()
	return nil
}

// destroy stops the stream, which does nothing to one that has ended, and frees it.
func (r *rows) destroy() {
	lib := r.session.process.lib
	lib.streamCancel(r.session.raw(), r.stream)
	lib.destroyResult(r.stream)
}
