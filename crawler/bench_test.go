package crawler

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"tjm/internal/market"
)

const (
	benchOffers   = 1000
	offersPerList = 25
)

// BenchmarkCrawl measures the crawler with its limits off beside the least that could do the same work, a loop of
// net/http and html.Parse over the same pages of the same server, in the same run and with the same parser. Each turn
// reads 1,000 offers of about 10 KB behind 40 listings, one request at a time and then two at a time.
// "ratio" is the crawler's pages per second over the loop's.
func BenchmarkCrawl(b *testing.B) {
	server := httptest.NewServer(benchBoard())
	defer server.Close()
	for _, parallel := range []int{1, 2} {
		b.Run(fmt.Sprintf("parallel=%d", parallel), func(b *testing.B) {
			var bare, ours time.Duration
			pages := 0
			for b.Loop() {
				start := time.Now()
				n := bareLoop(b, server.URL, parallel)
				bare += time.Since(start)

				start = time.Now()
				plan := testPlan(server.URL + "/list/0")
				plan.AllowPrivate, plan.Parallel = true, parallel
				run, err := New(Config{}).Run(b.Context(), plan, HandlerFunc(parseLinks))
				ours += time.Since(start)
				if err != nil || run.Fetched != n || run.Fetched != benchOffers+benchOffers/offersPerList {
					b.Fatalf("%+v, %v; the loop read %d", run, err, n)
				}
				pages += n
			}
			b.ReportMetric(float64(pages)/ours.Seconds(), "pages/s")
			b.ReportMetric(float64(pages)/bare.Seconds(), "bare-pages/s")
			b.ReportMetric(bare.Seconds()/ours.Seconds(), "ratio")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func benchBoard() http.Handler {
	prose := strings.Repeat("<p>Mission de développement <b>Go</b>, <i>PostgreSQL</i> et Kafka, trois jours sur site.</p>\n", 100)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		var list int
		if _, err := fmt.Sscanf(r.URL.Path, "/list/%d", &list); err == nil {
			for i := range offersPerList {
				fmt.Fprintf(w, "<a href='/offer/%d'>offre</a>\n", list*offersPerList+i)
			}
			if (list+1)*offersPerList < benchOffers {
				fmt.Fprintf(w, "<a href='/list/%d'>suite</a>\n", list+1)
			}
			return
		}
		if strings.HasPrefix(r.URL.Path, "/offer/") {
			fmt.Fprint(w, "<!DOCTYPE html><title>Développeur Go</title><h1>Développeur Go</h1>\n", prose)
			return
		}
		http.NotFound(w, r)
	})
}

// parseLinks reads a page as the loop does.
func parseLinks(_ context.Context, via Link, page market.Page) (Found, error) {
	refs, err := hrefs(bytes.NewReader(page.Body))
	found := Found{Offers: 1}
	for _, ref := range refs {
		kind := Detail
		if strings.HasPrefix(ref, "/list") {
			kind = Listing
		}
		found.Links = append(found.Links, Link{ref, kind})
	}
	return found, err
}

func hrefs(r io.Reader) (refs []string, err error) {
	root, err := html.Parse(r)
	if err != nil {
		return nil, err
	}
	for node := range root.Descendants() {
		if node.Type == html.ElementNode && node.Data == "a" {
			refs = append(refs, node.Attr[0].Val)
		}
	}
	return refs, nil
}

// bareLoop reads every page with as many goroutines as the crawler has workers, and nothing else.
func bareLoop(b *testing.B, start string, parallel int) (pages int) {
	base, err := url.Parse(start + "/list/0")
	if err != nil {
		b.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: parallel}}
	defer client.CloseIdleConnections()
	type read struct {
		refs []string
		err  error
	}
	todo, done := make(chan string, benchOffers*2), make(chan read)
	for range parallel {
		go func() {
			for address := range todo {
				resp, err := client.Get(address)
				if err != nil {
					done <- read{nil, err}
					continue
				}
				refs, err := hrefs(resp.Body)
				resp.Body.Close()
				done <- read{refs, err}
			}
		}()
	}
	defer close(todo)
	todo <- base.String()
	for waiting := 1; waiting > 0; waiting-- {
		r := <-done
		if r.err != nil {
			b.Fatal(r.err)
		}
		pages++
		for _, ref := range r.refs {
			u, err := base.Parse(ref)
			if err != nil {
				b.Fatal(err)
			}
			todo <- u.String()
			waiting++
		}
	}
	return pages
}
