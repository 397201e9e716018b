package crawler

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"tjm/crawler/journal"
)

// What can be wrong with a page, to be looked for with errors.Is.
var (
	ErrBodyTooLarge      = errors.New("the page is larger than the plan allows")
	ErrEncoding          = errors.New("the page has a content encoding that was not asked for")
	ErrForeignHost       = errors.New("the host is not one of the plan's")
	ErrTooSlow           = errors.New("the page took too long")
	ErrTooManyRedirects  = errors.New("too many redirects")
	ErrPrivateAddress    = errors.New("the address is private, loopback or link-local, and the plan does not allow those")
	ErrRobotsUnreachable = errors.New("robots.txt could not be had, which forbids everything")
	ErrUnprepared        = errors.New("the request could not be prepared")
	// ErrStop, wrapped in a Handler's error, ends the run.
	ErrStop = errors.New("stop the crawl")
)

// StatusError is an answer that is neither a page nor "nothing new".
type StatusError struct {
	Status int
}

// Error names the status.
func (e *StatusError) Error() string {
	return fmt.Sprintf("the server answered %d %s", e.Status, http.StatusText(e.Status))
}

// RobotsError is a page that robots.txt forbids.
type RobotsError struct {
	Line   int    // the rule's line; 0 when the whole file was refused
	Rule   string // the rule as written; empty when Line is 0
	Status int    // the status that refused the file (401, 403, 429); 0 otherwise
}

// Error names what decided.
func (e *RobotsError) Error() string {
	if e.Status != 0 {
		return fmt.Sprintf("robots.txt answered %d, which is taken as a refusal", e.Status)
	}
	return fmt.Sprintf("robots.txt line %d forbids it: %s", e.Line, e.Rule)
}

// PausedError is a host that is left alone for longer than the plan waits.
type PausedError struct {
	Host  string
	Until time.Time
	Why   string // empty when the host asked for it
}

// Error names the host and the time.
func (e *PausedError) Error() string {
	if e.Why != "" {
		return fmt.Sprintf("%s is left alone until %s: %s", e.Host, e.Until.UTC().Format(time.RFC3339), e.Why)
	}
	return fmt.Sprintf("%s asked to be left alone until %s", e.Host, e.Until.UTC().Format(time.RFC3339))
}

// RestError is a host that the plan's own manners leave alone for now.
type RestError struct {
	Host  string
	Until time.Time
	Why   string
}

// Error names the host, the time and the reason.
func (e *RestError) Error() string {
	return fmt.Sprintf("%s is left alone until %s: %s", e.Host, e.Until.UTC().Format(time.RFC3339), e.Why)
}

// Failure is one page that could not be had or handled.
type Failure struct {
	Link   Link
	Status int   // the last HTTP status; 0 when there was no answer
	Err    error // why; never nil
}

// marks says what the failure counts as: pages that are gone leave the picture complete.
func (f Failure) marks() journal.Mark {
	if f.Gone() && f.Link.Kind == Detail {
		return journal.Failed
	}
	return journal.Failed | journal.Incomplete
}

// Gone says whether the page's own server says it no longer exists, the one failure that proves an offer closed.
func (f Failure) Gone() bool {
	return f.Status == http.StatusNotFound || f.Status == http.StatusGone
}
