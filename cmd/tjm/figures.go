package main

import (
	"context"
	"runtime/debug"
	"sync"
	"time"
)

// figuresAge is how old the figures may get while sources are being crawled. Bringing them up to date costs as much for
// one board as for ten that end together.
const figuresAge = time.Minute

// figures says when a crawl that ends brings the figures up to date: the last of those side by side always, the others
// when that has not been done for figuresAge.
type figures struct {
	mu      sync.Mutex
	running int       // crawls whose figures are to come
	fresh   time.Time // when the figures were last brought up to date, or the first of these crawls began
}

// begin counts a crawl that begins at now.
func (f *figures) begin(now time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.running == 0 {
		f.fresh = now
	}
	f.running++
}

// end takes a crawl that has ended out of the count and says whether it is to bring the figures up to date.
func (f *figures) end(now time.Time) (due bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.running--
	if f.running > 0 && now.Sub(f.fresh) < figuresAge {
		return false
	}
	f.fresh = now
	return true
}

// refresh ends a crawl for the figures. An interrupted one leaves them to the next question.
func (p *pipeline) refresh(ctx context.Context) error {
	if due := p.figures.end(p.app.now()); due && ctx.Err() == nil {
		debug.FreeOSMemory() // what the crawl held: the engine needs as much for the figures
		return p.app.explainFull(p.store.Refresh(ctx))
	}
	return nil
}
