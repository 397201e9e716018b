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
//
// The session is given back at the last row, at Close, or when the context ends, whichever comes first: a client that
// forgets to close an answer must not keep a place for ever.
type rows struct {
	ctx    context.Context
	cancel context.CancelFunc

	mu      sync.Mutex
	session *session
	stream  unsafe.Pointer // nil once given back
	chunk   []byte         // fetched, not yet read
	err     error          // what Read returns after chunk, once the stream is given back
}

// openRows starts a SELECT and fetches its first chunk, so that what fails at once is known before the answer begins. The
// session is closed by the rows, also when openRows fails after the statement has begun.
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
	r.mu.Lock()
	defer r.mu.Unlock()
	r.fetch()
	if r.err != nil && !errors.Is(r.err, io.EOF) {
		r.cancel()
		return nil, r.err
	}
	context.AfterFunc(r.ctx, r.abort)
	return r, nil
}

// isNotStreamable reports that the engine refused, before running it, to stream a statement that it can answer whole.
func isNotStreamable(err error) bool {
	var e *exception
	return errors.As(err, &e) && e.code == codeBadArguments && strings.Contains(e.text, "Streaming query is not supported")
}

// fetch takes the next chunk out of the engine, or ends the stream; mu is held.
func (r *rows) fetch() {
	lib, raw, stream := r.session.process.lib, r.session.raw(), r.stream
	var result unsafe.Pointer
	err := r.session.call(r.ctx, func() { result = lib.streamFetch(raw, stream) }, func() {
		lib.destroyResult(result)
		lib.destroyStream(raw, stream)
	})
	if err != nil {
		r.end(err)
		return
	}
	got, err := lib.answer(result)
	lib.destroyResult(result)
	switch {
	case (err != nil || len(got.body) == 0) && r.ctx.Err() != nil:
		r.end(context.Cause(r.ctx)) // killed: an end that comes now may not be the whole answer's
	case err != nil:
		r.end(err)
	case len(got.body) == 0:
		r.session.clean = true
		r.end(io.EOF)
	default:
		r.chunk = got.body
	}
}

// end gives the stream and the session back; mu is held.
func (r *rows) end(err error) {
	if r.stream == nil {
		return
	}
	if !r.session.gone {
		r.session.process.lib.destroyStream(r.session.raw(), r.stream)
	}
	r.session.close()
	r.stream, r.err = nil, err
}

// destroyStream stops a stream, which does nothing to one that has ended, and frees it.
func (lib *native) destroyStream(conn, stream unsafe.Pointer) {
	lib.streamCancel(conn, stream)
	lib.destroyResult(stream)
}

// Read implements io.Reader. It fails with what the engine says, or with the cause of the context's end.
func (r *rows) Read(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.chunk) == 0 {
		if r.stream == nil {
			return 0, r.err
		}
		r.fetch()
	}
	n := copy(p, r.chunk)
	r.chunk = r.chunk[n:]
	return n, nil
}

func (r *rows) abort() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.end(context.Cause(r.ctx))
}

// Close stops the statement if it still runs and ends its session.
func (r *rows) Close() error {
	r.cancel() // a Read in the engine comes back
	r.abort()
	return nil
}
