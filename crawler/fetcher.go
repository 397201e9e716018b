package crawler

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"tjm/crawler/robots"
)

// fetcher is the fetch layer of one run: the http.RoundTripper under Colly. Every request passes here, each hop of a
// redirect too, and meets in this order the plan's hosts, robots.txt, the
// site's reservation of rights, the host's pace, the time limit, the size limit, and what the page itself reserves.
type fetcher struct {
	crawler *Crawler
	plan    Plan
	allowed map[string]bool // hosts, as in canonical addresses
	network http.RoundTripper
	wire    atomic.Int64 // bytes of bodies received
	buffers buffers
}

// wireType is where the fetcher leaves the Content-Type of an answer: out of Colly's sight, which would re-encode the
// body by it. The blank keeps the name out of any server's reach.
const wireType = "wire content-type"

// RoundTrip gives the body of an answer to the visit that the request belongs to, and the rest to Colly.
func (f *fetcher) RoundTrip(req *http.Request) (*http.Response, error) {
	if !f.allowed[hostOf(req.URL)] {
		return nil, fmt.Errorf("%w: %s", ErrForeignHost, req.URL.Host)
	}
	policy, err := f.policy(req.Context(), req.URL)
	if err != nil {
		return nil, err
	}
	if d := policy.Allowed(req.URL.String()); !d.Allowed {
		return nil, &RobotsError{Line: d.Line, Rule: d.Rule}
	}
	if err := f.reservedByFile(req.Context(), req.URL, policy); err != nil {
		return nil, err
	}
	if f.plan.Prepare != nil {
		req = req.Clone(req.Context()) // Colly's request is not ours to change
		if err := f.plan.Prepare(req); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrUnprepared, err)
		}
	}
	resp, err := f.fetch(req, request{delay: f.pace(policy), limit: f.plan.MaxBody})
	if err != nil {
		return nil, err
	}
	if err := reservedByPage(resp); err != nil {
		return nil, errors.Join(err, resp.Body.Close())
	}
	if v, ok := req.Context().Value(visitKey{}).(*visit); ok {
		v.body = bytes.Clone(held(resp))
	}
	if err := resp.Body.Close(); err != nil {
		return nil, fmt.Errorf("give the memory of a body back: %w", err)
	}
	resp.Body, resp.ContentLength = http.NoBody, 0
	return resp, nil
}

// pace is the least time between two requests. A robots.txt may slow us down, within reason, never speed us up.
func (f *fetcher) pace(policy *robots.Policy) time.Duration {
	return max(f.plan.Delay, min(policy.Delay(), longestCrawlDelay))
}

// request bounds one fetch.
type request struct {
	delay time.Duration // least time until the next request to the host
	limit int64         // bytes after decompression
	cut   bool          // a longer body is cut at the limit instead of refused
}

// fetch asks for one page when its host's turn has come.
func (f *fetcher) fetch(req *http.Request, r request) (*http.Response, error) {
	now := f.crawler.config.Now
	host := f.crawler.hosts.get(hostOf(req.URL))
	if err := f.mayAsk(host); err != nil {
		return nil, err
	}
	if err := host.wait(req.Context(), now, r.delay+f.jitter(r.delay), f.plan.MaxWait); err != nil {
		return nil, err
	}
	if err := f.mayAsk(host); err != nil { // it may have waited beyond the window
		return nil, err
	}
	if err := host.spend(now(), f.plan.DailyBudget, f.plan.Window.zone()); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(req.Context(), f.plan.Timeout, ErrTooSlow)
	defer cancel()
	resp, err := f.network.RoundTrip(req.WithContext(ctx))
	if err != nil {
		return nil, f.blame(ctx, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode == http.StatusServiceUnavailable {
		if wait, ok := retryAfter(resp.Header, now()); ok {
			host.pause(now(), wait)
		}
	}
	if resp.StatusCode < 400 && !r.cut {
		host.answered()
	}
	if !hasPage(resp.StatusCode) {
		// An error's text is nobody's page: what is small is drained, so that the connection can be used again.
		n, _ := io.CopyN(io.Discard, resp.Body, 64<<10)
		f.wire.Add(n)
		return answer(resp, req, &body{}), nil
	}
	buffer := f.buffers.lend()
	wire, err := readBody(buffer, resp, r.limit)
	f.wire.Add(wire)
	if err != nil && (!r.cut || !errors.Is(err, ErrBodyTooLarge)) {
		f.buffers.take(buffer)
		return nil, f.blame(ctx, err)
	}
	content := &body{bytes: buffer.Bytes(), giveBack: func() { f.buffers.take(buffer) }}
	content.Reset(content.bytes)
	return answer(resp, req, content), nil
}

// mayAsk says whether requests may start now by the plan's hours.
func (f *fetcher) mayAsk(host *host) error {
	now := f.crawler.config.Now()
	if f.plan.Window.Open(now) {
		return nil
	}
	return &RestError{Host: host.name, Until: f.plan.Window.Next(now), Why: "it is not in its hours"}
}

// jitter is a random addition to a delay.
func (f *fetcher) jitter(delay time.Duration) time.Duration {
	if f.plan.Jitter > 0 {
		return f.crawler.jitter(f.plan.Jitter)
	}
	return f.crawler.jitter(delay / 4)
}

// hasPage says whether an answer of this status carries a page.
func hasPage(status int) bool {
	return status >= 200 && status < 300 && status != http.StatusNoContent && status != http.StatusResetContent
}

// answer is resp with its body in memory, decompressed, and nothing left in its headers for Colly to undo.
func answer(resp *http.Response, req *http.Request, content *body) *http.Response {
	header := resp.Header
	if header == nil {
		header = http.Header{}
	}
	header[wireType] = []string{header.Get("Content-Type")}
	for _, name := range []string{"Content-Type", "Content-Encoding", "Content-Length"} {
		header.Del(name)
	}
	return &http.Response{
		Status: resp.Status, StatusCode: resp.StatusCode,
		Proto: resp.Proto, ProtoMajor: resp.ProtoMajor, ProtoMinor: resp.ProtoMinor,
		Header: header, Request: req,
		Body: content, ContentLength: content.Size(), Uncompressed: true,
	}
}

// blame replaces "context deadline exceeded" by what really happened: the page's time or the run's.
func (f *fetcher) blame(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		if cause := context.Cause(ctx); !errors.Is(cause, ErrTooSlow) {
			return cause
		}
		return fmt.Errorf("%w: more than %v", ErrTooSlow, f.plan.Timeout)
	}
	return err
}
