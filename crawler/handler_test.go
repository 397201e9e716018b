package crawler

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"testing/synctest"

	"tjm/internal/market"
)

func TestHandlerErrors(t *testing.T) {
	broken := errors.New("no such field")
	full := errors.Join(ErrStop, errors.New("the disk is full"))
	for name, c := range map[string]struct {
		err     error
		on      string
		want    error
		outcome market.Outcome
		fetched int
		failed  int
	}{
		"one page":          {broken, "/jobs/1", nil, market.RunPartial, 5, 1},
		"the store is full": {full, "/jobs/1", ErrStop, market.RunPartial, 2, 1},
		"none at all":       {nil, "", nil, market.RunComplete, 5, 0},
		"the first one":     {broken, "/jobs", nil, market.RunPartial, 1, 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				open := map[string]string{"/jobs": board["/jobs"], "/jobs?page=2": board["/jobs?page=2"], "/jobs/1": "offer", "/jobs/2": "offer", "/jobs/3": "offer"}
				_, transport := newNetwork(t, map[string]http.Handler{"board.example": pages(open)})
				plan := testPlan("http://board.example/jobs")
				plan.Parallel = 1
				var failures []Failure
				plan.Failed = func(f Failure) { failures = append(failures, f) }
				run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(
					func(ctx context.Context, via Link, page market.Page) (Found, error) {
						if c.err != nil && page.URL == "http://board.example"+c.on {
							return Found{}, c.err
						}
						return linkReader(ctx, via, page)
					}))
				if !errors.Is(err, c.want) || run.Outcome != c.outcome || run.Fetched != c.fetched || run.Failed != c.failed {
					t.Errorf("%+v, %v", run, err)
				}
				if len(failures) != c.failed || c.failed > 0 && !errors.Is(failures[0].Err, c.err) {
					t.Errorf("told of %v", failures)
				}
			})
		})
	}
}

func TestAHandlerThatUnderstandsNothingEndsTheRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		world, transport := newNetwork(t, map[string]http.Handler{"board.example": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/" {
				listing(100, nil)(1, w, r)
			}
		})})
		plan := testPlan("http://board.example/")
		plan.Parallel = 1
		changed := errors.New("no title found")
		run, err := New(Config{Transport: transport}).Run(t.Context(), plan, HandlerFunc(
			func(ctx context.Context, via Link, page market.Page) (Found, error) {
				if via.Kind == Detail {
					return Found{}, changed
				}
				return linkReader(ctx, via, page)
			}))
		if !errors.Is(err, changed) || run.Failed != maxUnread || len(world.seen()) != 1+maxUnread {
			t.Errorf("%+v, %v", run, err)
		}
	})
}
