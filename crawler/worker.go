package crawler

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/gocolly/colly/v2"

	"tjm/internal/market"
)

// visit is one request for one page.
type visit struct {
	run    *run
	status int // 0 until there is an answer
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
		Body:      r.Body,
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
		}
		r.frontier.done()
	}
}

// visit does all there is to do for one page.
func (r *run) visit(ctx context.Context, j job) {
	v, err := r.ask(ctx, j)
	switch {
	case ctx.Err() != nil:
		return // the run ended, not the page
	case err != nil:
		r.fail(j, v.status, err)
		return
	case !hasPage(v.status):
		r.breaker.success()
		r.pageDone(j, func(run *market.Run) { run.Unchanged++ })
		return
	}
	final, err := Canonical(v.page.URL)
	if err == nil && final != j.link.URL && !r.frontier.claim(final) {
		r.breaker.success()
		r.pageDone(j, func(run *market.Run) { run.Fetched++ })
		return // another address led to the same page
	}
	r.handle(ctx, j, v.page)
}

// ask requests a page until it answers, its failure is not a passing one, or its tries are used up.
func (r *run) ask(ctx context.Context, j job) (v *visit, err error) {
	for try := 1; ; try++ {
		v = &visit{run: r}
		box := colly.NewContext()
		box.Put(visitKey, v)
		err = r.colly.Request(http.MethodGet, j.link.URL, nil, box, r.header(j))
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

// header returns the request headers of a page.
func (r *run) header(j job) http.Header {
	header := r.plan.Headers.Clone()
	if header == nil {
		header = http.Header{}
	}
	header.Set("User-Agent", r.plan.Agent)
	header.Set("Accept", r.plan.Accept)
	header.Set("Accept-Encoding", "gzip")
	if r.plan.Validators != nil {
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

// handle gives a page to the caller and follows what comes back.
func (r *run) handle(ctx context.Context, j job, page market.Page) {
	found, err := r.handler.HandlePage(ctx, j.link, page)
	if err != nil && ctx.Err() != nil {
		return
	}
	if err == nil {
		r.breaker.success()
		r.follow(page.URL, j.depth, found.Links)
	}
	r.pageDone(j, func(run *market.Run) {
		run.Fetched++
		run.Offers += found.Offers
		run.New += found.New
		run.Changed += found.Changed
		switch {
		case err != nil:
			run.Failed++
		case found.Offers > 0:
			run.Parsed++
		}
	})
	if err != nil {
		err = fmt.Errorf("handle %s: %w", page.URL, err)
		r.noteFailure(Failure{Link: j.link, Status: page.Status, Err: err}, r.breaker.handlingFailed(err))
	}
}

// fail counts a page that could not be had.
func (r *run) fail(j job, status int, err error) {
	err = fmt.Errorf("fetch %s: %w", j.link.URL, err)
	var refused *RobotsError
	if errors.As(err, &refused) {
		r.pageDone(j, func(run *market.Run) { run.Excluded++ })
		r.log.Debug("page excluded", "url", j.link.URL, "reason", refused)
		return
	}
	r.pageDone(j, func(run *market.Run) { run.Failed++ })
	r.noteFailure(Failure{Link: j.link, Status: status, Err: err}, r.breaker.fetchFailed(err))
}
