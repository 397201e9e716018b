package crawler

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"github.com/gocolly/colly/v2"

	"tjm/crawler/journal"
	"tjm/internal/market"
)

// visit is one request for one page.
type visit struct {
	run    *run
	status int    // 0 until there is an answer
	body   []byte // of the answer, from the fetcher: Colly would copy it more than twice over
	page   market.Page
}

// receive takes Colly's answer.
func (v *visit) receive(r *colly.Response) {
	v.status = r.StatusCode
	v.page = market.Page{
		Source:    v.run.plan.Source,
		URL:       r.Request.URL.String(),
		FetchedAt: v.run.crawler.config.Now().UTC(),
		Status:    r.StatusCode,
		ETag:      r.Headers.Get("Etag"),
		Modified:  r.Headers.Get("Last-Modified"),
		Body:      v.body,
	}
	if t := (*r.Headers)[wireType]; len(t) > 0 {
		v.page.ContentType = t[0]
	}
}

// work visits pages until there are none left or the run ends.
func (r *run) work(ctx context.Context) {
	for {
		j, ok := r.frontier.next(ctx)
		if !ok {
			return
		}
		if r.frontier.claim(j.link.URL) {
			r.visit(ctx, j)
		} else { // a redirect led here meanwhile
			r.ledger.count(func(run *market.Run) { run.Planned-- })
			r.recordDone(j, journal.Result{Marks: journal.Withdrawn})
		}
		r.frontier.done()
	}
}

// visit does all there is to do for one page.
func (r *run) visit(ctx context.Context, j job) {
	v, err := r.ask(ctx, j, r.header(j, true))
	if err == nil && v.status == http.StatusNotModified && r.plan.Archived != nil {
		page, ok, lost := r.plan.Archived(ctx, j.link.URL)
		switch {
		case lost != nil:
			err = fmt.Errorf("read the stored version: %w", errors.Join(lost, ErrStop))
		case ok:
			r.handle(ctx, j, arrival{page: page, final: j.link.URL, unchanged: true})
			return
		default:
			v, err = r.ask(ctx, j, r.header(j, false))
		}
	}
	switch {
	case ctx.Err() != nil:
		return // the run ended, not the page
	case err != nil:
		r.fail(j, v.status, err)
		return
	case !hasPage(v.status):
		r.breaker.success()
		r.pageDone(j, journal.Result{Marks: journal.Unchanged})
		return
	}
	final, err := Canonical(v.page.URL)
	if err == nil && final != j.link.URL && !r.frontier.claim(final) {
		r.breaker.success()
		r.pageDone(j, journal.Result{Marks: journal.Fetched})
		return // another address led to the same page
	}
	r.handle(ctx, j, arrival{page: v.page, final: final})
}

// ask requests a page until it answers, its failure is not a passing one, or its tries are used up.
func (r *run) ask(ctx context.Context, j job, header http.Header) (v *visit, err error) {
	for try := 1; ; try++ {
		v = &visit{run: r}
		err = collectorFor(v, r.colly).Request(http.MethodGet, j.link.URL, nil, nil, header.Clone())
		if err == nil && !hasPage(v.status) && !isNothingNew(v.status) {
			err = &StatusError{v.status}
		}
		if err == nil || ctx.Err() != nil || try >= r.plan.MaxTries || !isPassing(err) {
			return v, err
		}
		r.log.DebugContext(ctx, "page failed in passing", "url", j.link.URL, "try", try, "error", err)
		if err := r.waitAfter(ctx, v.status, j, try); err != nil {
			return v, err
		}
	}
}

// waitAfter waits before the next try. After 429 and 503 it is the whole host that gets a rest, as its Retry-After said
// or, without one, as long as the page would wait.
func (r *run) waitAfter(ctx context.Context, status int, j job, try int) error {
	wait := r.crawler.backoff(try)
	if status != http.StatusTooManyRequests && status != http.StatusServiceUnavailable {
		return sleep(ctx, wait)
	}
	if u, err := parse(j.link.URL); err == nil {
		now := r.crawler.config.Now()
		if host := r.crawler.hosts.get(hostOf(u)); host.mayStart(now) {
			host.pause(now, wait)
		}
	}
	return nil
}

func isNothingNew(status int) bool {
	return status == http.StatusNotModified || status == http.StatusNoContent || status == http.StatusResetContent
}

// header returns the request headers of a page; conditional ones ask for it only if it has changed.
func (r *run) header(j job, conditional bool) http.Header {
	header := r.plan.Headers.Clone()
	if header == nil {
		header = http.Header{}
	}
	header.Set("User-Agent", r.plan.Agent)
	header.Set("Accept", r.plan.Accept)
	header.Set("Accept-Encoding", "gzip")
	if conditional && r.plan.Validators != nil {
		etag, modified := r.plan.Validators(j.link.URL)
		if etag != "" {
			header.Set("If-None-Match", etag)
		}
		if modified != "" {
			header.Set("If-Modified-Since", modified)
		}
	}
	return header
}

// isExcluded says whether a page is not ours to read, and logs why: a reservation of rights once for each host.
func (r *run) isExcluded(j job, err error) bool {
	var refused *RobotsError
	var reserved *ReservedError
	switch {
	case errors.As(err, &reserved):
		level := slog.LevelDebug
		if r.crawler.reservations.tell(reserved.Host) {
			level = slog.LevelWarn
		}
		r.log.Log(context.Background(), level, "page excluded", "url", j.link.URL, "reason", reserved)
	case errors.As(err, &refused):
		r.log.Debug("page excluded", "url", j.link.URL, "reason", refused)
	default:
		return false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.excludedBy = err
	return true
}

// fail counts a page that could not be had.
func (r *run) fail(j job, status int, err error) {
	err = fmt.Errorf("fetch %s: %w", j.link.URL, err)
	if r.isExcluded(j, err) {
		r.pageDone(j, journal.Result{Marks: journal.Excluded})
		return
	}
	failure := Failure{Link: j.link, Status: status, Err: err}
	reason := r.breaker.fetchFailed(err)
	if reason != nil && Unfinished(market.Run{}, reason) {
		r.ledger.countDone(j.link.URL, r.fetcher.wire.Load(), journal.Result{Marks: journal.Failed}, 0, 0)
	} else {
		r.pageDone(j, journal.Result{Marks: failure.marks()})
	}
	r.noteFailure(failure, reason)
}
