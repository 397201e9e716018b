package crawler

import (
	"context"
	"fmt"
	"net/http"

	"github.com/gocolly/colly/v2"
)

// maxRedirects bounds the hops of one page.
const maxRedirects = 5

// visitKey is where a visit travels in the context of its requests.
type visitKey struct{}

// collector returns a Colly collector with each of its defaults decided, here and nowhere else.
func collector(ctx context.Context, plan Plan, fetch *fetcher) *colly.Collector {
	// Not NewCollector, which lets COLLY_* environment variables overrule the code.
	c := &colly.Collector{}
	c.Init()

	c.Context = ctx
	c.UserAgent = plan.Agent
	c.IgnoreRobotsTxt = true // the fetcher asks robots.txt, for every hop; Colly's reader fails a fifth of the RFC's cases
	c.AllowURLRevisit = true // the frontier visits each address once; Colly's memory grows for ever and knows no retry
	c.MaxDepth = 0           // the frontier bounds depth, and says so in the ledger
	c.MaxRequests = 0
	c.MaxBodySize = 0               // the fetcher bounds, with an error; Colly would cut in silence
	c.ParseHTTPErrorResponse = true // 204 and 304 are no errors, and statuses are ours to judge
	c.DetectCharset = false         // pages are kept as sent: the extraction decides on their charset
	c.CacheDir = ""                 // Colly's cache knows neither Cache-Control nor ETag
	c.CheckHead = false
	c.TraceHTTP = false
	c.Async = false        // our workers are the concurrency, so that memory is bounded
	c.SetRequestTimeout(0) // the fetcher limits each request's time; Colly's limit would run while a host makes us wait
	c.DisableCookies()     // a crawler needs no session, and wants none
	c.WithTransport(fetch)
	c.SetRedirectHandler(func(_ *http.Request, via []*http.Request) error {
		if len(via) > maxRedirects {
			return fmt.Errorf("%w: %d", ErrTooManyRedirects, len(via))
		}
		return nil // where it leads is the fetcher's to judge
	})
	// No LimitRule: it sleeps after each request, holding its place and deaf to the context. Hosts have their own pace.
	return c
}

// collectorFor is the collector as one visit uses it: the fetcher finds the visit in the context of each request.
func collectorFor(v *visit, c *colly.Collector) *colly.Collector {
	own := c.Clone()
	own.Context = context.WithValue(c.Context, visitKey{}, v)
	own.OnResponse(v.receive)
	return own
}
