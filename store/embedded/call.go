package embedded

import (
	"context"
	"time"
)

const (
	// killEvery is how often a statement that does not stop is killed again: a first KILL QUERY can come before the
	// engine has listed the statement.
	killEvery = 50 * time.Millisecond
	// killPatience is how long a caller whose context has ended waits for the engine to stop. Some waits inside the
	// engine (a connection attempt of url(), say) do not look at the kill; the caller gets its answer all the same.
	killPatience = 700 * time.Millisecond
)

// call runs f, which calls into the engine, until it returns. When ctx ends meanwhile, the session's statement is killed.
//
// A nil error means that f has returned, by itself or because of the kill. An error is the cause of ctx's end: either f
// never ran, or the engine did not heed the kill in time. In that second case the session is no longer the caller's: once
// f returns, cleanup and the session's close run in the background, and the caller's own close does nothing.
func (s *session) call(ctx context.Context, f, cleanup func()) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
	}
	again := time.NewTicker(killEvery)
	defer again.Stop()
	patience := time.NewTimer(killPatience)
	defer patience.Stop()
	for {
		s.process.killer.kill(s.mark)
		select {
		case <-done:
			return nil
		case <-again.C:
		case <-patience.C:
			s.gone = true
			go func() {
				<-done
				cleanup()
				s.shut()
			}()
			return context.Cause(ctx)
		}
	}
}
