package crawler

import (
	"errors"
	"fmt"
	"net/http"
	"sync"
)

// How many pages in a row may fail before the source is left alone.
const (
	maxRefusals = 3  // 401, 403 or 429: we are not wanted
	maxOutages  = 5  // server errors and broken connections: it cannot serve us
	maxUnread   = 25 // answers that the handler could not use
)

// breaker says when a source has failed often enough. Pages that are simply not there do not count.
type breaker struct {
	mu                        sync.Mutex
	refusals, outages, unread int
}

// givenUp is the reason why a host is not asked any more in this run, and not for a while in others.
type givenUp struct{ error }

// Unwrap returns the reason.
func (e *givenUp) Unwrap() error { return e.error }

// success closes the circuit again.
func (b *breaker) success() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.refusals, b.outages, b.unread = 0, 0, 0
}

// fetchFailed returns the reason to stop, nil while there is none.
func (b *breaker) fetchFailed(err error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	var paused *PausedError
	var rest *RestError
	if errors.As(err, &paused) || errors.As(err, &rest) || errors.Is(err, ErrRobotsUnreachable) || errors.Is(err, ErrStop) {
		return err
	}
	var status *StatusError
	switch {
	case errors.As(err, &status) && isRefusal(status.Status):
		if b.refusals++; b.refusals >= maxRefusals {
			return &givenUp{fmt.Errorf("the source refused %d pages in a row: %w", b.refusals, err)}
		}
	case errors.As(err, &status) && status.Status < 500, errors.Is(err, ErrBodyTooLarge), errors.Is(err, ErrForeignHost),
		errors.Is(err, ErrTooManyRedirects), errors.Is(err, ErrEncoding):
		// one odd page; the source itself answers
	default:
		if b.outages++; b.outages >= maxOutages {
			return &givenUp{fmt.Errorf("%d pages in a row failed: %w", b.outages, err)}
		}
	}
	return nil
}

// handlingFailed returns the reason to stop, nil while there is none.
func (b *breaker) handlingFailed(err error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if errors.Is(err, ErrStop) {
		return err
	}
	if b.unread++; b.unread >= maxUnread {
		return fmt.Errorf("%d pages in a row could not be handled: %w", b.unread, err)
	}
	return nil
}

func isRefusal(status int) bool {
	return status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusTooManyRequests
}
