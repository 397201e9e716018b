package store

import (
	"context"
	"strings"
	"sync"
)

// view is what the questions of one page have read from the store.
type view struct {
	mu      sync.Mutex
	answers map[string]*shared
}

// shared is one answer; the first who asks for it reads it, and the others wait.
type shared struct {
	done  chan struct{}
	value any
	err   error
}

type viewKey struct{}

// OneView returns a context whose questions share what they read from the derived tables, for the many questions of one
// page: each cell is read once, and all figures are of the same moment. It is for as long as one page takes: what is
// stored later is not seen under it.
func OneView(ctx context.Context) context.Context {
	return context.WithValue(ctx, viewKey{}, &view{answers: map[string]*shared{}})
}

// inView tells whether the questions under ctx share what they read.
func inView(ctx context.Context) bool {
	_, ok := ctx.Value(viewKey{}).(*view)
	return ok
}

// once answers from the view of ctx, or asks.
func once[T any](ctx context.Context, key string, ask func() (T, error)) (T, error) {
	v, ok := ctx.Value(viewKey{}).(*view)
	if !ok {
		return ask()
	}
	v.mu.Lock()
	a, ok := v.answers[key]
	if !ok {
		a = &shared{done: make(chan struct{})}
		v.answers[key] = a
	}
	v.mu.Unlock()
	var none T
	if ok {
		select {
		case <-a.done:
			value, _ := a.value.(T)
			return value, a.err
		case <-ctx.Done():
			return none, context.Cause(ctx)
		}
	}
	defer close(a.done)
	value, err := ask()
	a.value, a.err = value, err
	return value, err
}

// keyed joins the parts of a key so that no two lists of parts give one key.
func keyed(parts ...string) string {
	for i, p := range parts {
		parts[i] = strings.ReplaceAll(p, "\x00", "\x00\x00")
	}
	return strings.Join(parts, "\x00-")
}
