package main

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"time"

	"tjm/dashboard"
	nouns "tjm/internal/market"
	"tjm/store"
)

// question is one call of the store by a page.
type question struct {
	name          string
	f             nouns.Filter
	d             nouns.Dimension
	stacks        []string
	limit, offset int
	ask           func(context.Context) error
}

func (q question) String() string {
	var narrowed []string
	for _, list := range [][]string{q.f.Stacks, q.f.Regions} {
		narrowed = append(narrowed, list...)
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s..%s %s", q.name, q.d, q.f.From, q.f.To, strings.Join(narrowed, ",")))
}

// recorder is a Querier that keeps what it was asked, and between which moments.
type recorder struct {
	*store.Store
	mu          sync.Mutex
	asked       []question
	first, last time.Time
}

func (r *recorder) note(q question) func() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked = append(r.asked, q)
	if r.first.IsZero() {
		r.first = time.Now()
	}
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.last = time.Now()
	}
}

func (r *recorder) Coverage(ctx context.Context, f nouns.Filter) (nouns.Coverage, error) {
	defer r.note(question{name: "Coverage", f: f, ask: func(ctx context.Context) error { _, err := r.Store.Coverage(ctx, f); return err }})()
	return r.Store.Coverage(ctx, f)
}

func (r *recorder) Demand(ctx context.Context, f nouns.Filter, stacks []string) ([]nouns.DemandPoint, error) {
	defer r.note(question{name: "Demand", f: f, stacks: stacks, ask: func(ctx context.Context) error { _, err := r.Store.Demand(ctx, f, stacks); return err }})()
	return r.Store.Demand(ctx, f, stacks)
}

func (r *recorder) RateTrend(ctx context.Context, f nouns.Filter) ([]nouns.RatePoint, error) {
	defer r.note(question{name: "RateTrend", f: f, ask: func(ctx context.Context) error { _, err := r.Store.RateTrend(ctx, f); return err }})()
	return r.Store.RateTrend(ctx, f)
}

func (r *recorder) RateBy(ctx context.Context, f nouns.Filter, d nouns.Dimension) ([]nouns.GroupRate, error) {
	defer r.note(question{name: "RateBy", f: f, d: d, ask: func(ctx context.Context) error { _, err := r.Store.RateBy(ctx, f, d); return err }})()
	return r.Store.RateBy(ctx, f, d)
}

func (r *recorder) TopStacks(ctx context.Context, f nouns.Filter, limit int) ([]nouns.StackRank, error) {
	defer r.note(question{name: "TopStacks", f: f, limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.TopStacks(ctx, f, limit); return err }})()
	return r.Store.TopStacks(ctx, f, limit)
}

func (r *recorder) Beside(ctx context.Context, f nouns.Filter, limit int) ([]nouns.Choice, error) {
	defer r.note(question{name: "Beside", f: f, limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.Beside(ctx, f, limit); return err }})()
	return r.Store.Beside(ctx, f, limit)
}

func (r *recorder) Offers(ctx context.Context, f nouns.Filter, limit, offset int) ([]nouns.OfferRow, int, error) {
	defer r.note(question{name: "Offers", f: f, limit: limit, offset: offset, ask: func(ctx context.Context) error {
		_, _, err := r.Store.Offers(ctx, f, limit, offset)
		return err
	}})()
	return r.Store.Offers(ctx, f, limit, offset)
}

func (r *recorder) Choices(ctx context.Context, d nouns.Dimension, f nouns.Filter) ([]nouns.Choice, error) {
	defer r.note(question{name: "Choices", f: f, d: d, ask: func(ctx context.Context) error { _, err := r.Store.Choices(ctx, d, f); return err }})()
	return r.Store.Choices(ctx, d, f)
}

func (r *recorder) Runs(ctx context.Context, limit int) ([]nouns.Run, error) {
	defer r.note(question{name: "Runs", limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.Runs(ctx, limit); return err }})()
	return r.Store.Runs(ctx, limit)
}

// asks are the pages that are measured, by their addresses.
var asks = []string{
	"/", "/?period=all", "/?region=Region+1", "/stack/Stack%20001", "/stack/Stack%20150", "/missions", "/missions?stack=Stack+001", "/sources",
	"/?region=Region+1&seniority=senior",
}

// pages asks for every page, then for each of its questions and its answer by hand, turn about.
func (m market) pages(ctx context.Context, rounds int) error {
	rec := &recorder{Store: m.store}
	handler, err := dashboard.New(rec, dashboard.Config{Now: func() time.Time { return today }})
	if err != nil {
		return fmt.Errorf("make the dashboard: %w", err)
	}
	var lines []string
	fmt.Println("| page | questions | cold | together p50 | p95 | one by one p50 | by hand p50 | ratio |\n|---|---|---|---|---|---|---|---|")
	for _, address := range asks {
		var walls []time.Duration
		for range rounds + 1 {
			rec.asked, rec.first = nil, time.Time{}
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, httptest.NewRequestWithContext(store.OneView(ctx), http.MethodGet, address, nil))
			if answer.Code != http.StatusOK {
				return fmt.Errorf("page %s: status %d", address, answer.Code)
			}
			walls = append(walls, rec.last.Sub(rec.first))
		}
		var ours, hand time.Duration
		slices.SortStableFunc(rec.asked, func(a, b question) int { return cmp.Compare(a.String(), b.String()) })
		for _, q := range slices.Clone(rec.asked) {
			mine, theirs, err := m.compare(ctx, q, rounds, len(rec.asked))
			if err != nil {
				return err
			}
			ours, hand = ours+at(mine, 0.5), hand+at(theirs, 0.5)
			lines = append(lines, fmt.Sprintf("| %s | %s | %s | %s | %s | %s |", address, q, ms(at(mine, 0.5)), ms(at(mine, 0.95)), ms(at(theirs, 0.5)), ms(at(theirs, 0.95))))
		}
		cold, warm := walls[0], walls[1:]
		fmt.Printf("| `%s` | %d | %s | %s | %s | %s | %s | %.2f |\n", address, len(rec.asked), ms(cold), ms(at(warm, 0.5)), ms(at(warm, 0.95)),
			ms(ours), ms(hand), float64(ours)/float64(hand))
	}
	fmt.Println("\n| page | question | p50 | p95 | by hand p50 | p95 |\n|---|---|---|---|---|---|")
	fmt.Println(strings.Join(lines, "\n") + "\n")
	return nil
}

// compare asks one question and its answer by hand, turn about, so that a busy moment of the machine meets both. Filters of
// two lists have no answer by hand here and are compared with themselves.
func (m market) compare(ctx context.Context, q question, rounds, _ int) (ours, hand []time.Duration, err error) {
	for range rounds {
		began := time.Now()
		if err := q.ask(ctx); err != nil {
			return nil, nil, err
		}
		ours = append(ours, time.Since(began))
		began = time.Now()
		for _, statement := range handwritten[q.name](q) {
			if len(q.f.Seniority) > 0 {
				statement = ""
			}
			if err := m.read(ctx, q, statement); err != nil {
				return nil, nil, err
			}
		}
		hand = append(hand, time.Since(began))
	}
	return ours, hand, nil
}

// read runs a statement and reads its rows.
func (m market) read(ctx context.Context, q question, statement string) error {
	if statement == "" {
		return q.ask(ctx)
	}
	rows, err := m.hand.Query(ctx, statement)
	if err != nil {
		return fmt.Errorf("by hand, %s: %w", statement, err)
	}
	defer rows.Close()
	for rows.Next() {
		continue
	}
	return rows.Err()
}

// at is a quantile of some durations.
func at(d []time.Duration, p float64) time.Duration {
	d = slices.Sorted(slices.Values(d))
	return d[min(int(p*float64(len(d))), len(d)-1)]
}

func ms(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
