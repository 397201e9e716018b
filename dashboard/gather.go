package dashboard

import (
	"context"
	"fmt"
	"sync"
)

// atOnce is how many questions one page asks the store at the same time.
const atOnce = 4

// gather runs the questions of one page side by side. The first failure ends the others and is what wait returns.
type gather struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	slots  chan struct{}
	mu     sync.Mutex // for answers that share a map
}

func newGather(ctx context.Context) *gather {
	g := &gather{slots: make(chan struct{}, atOnce)}
	g.ctx, g.cancel = context.WithCancelCause(ctx)
	return g
}

// ask runs fn, whose error is told with what was asked.
func (g *gather) ask(what string, fn func(context.Context) error) {
	g.wg.Go(func() {
		select {
		case g.slots <- struct{}{}:
			defer func() { <-g.slots }()
		case <-g.ctx.Done():
			return
		}
		if err := fn(g.ctx); err != nil {
			g.cancel(fmt.Errorf("ask for %s: %w", what, err))
		}
	})
}

func (g *gather) wait() error {
	g.wg.Wait()
	err := context.Cause(g.ctx)
	g.cancel(nil)
	return err
}
