package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

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
	for _, level := range q.f.Seniority {
		narrowed = append(narrowed, string(level))
	}
	return strings.Join(strings.Fields(fmt.Sprintf("%s %s %s..%s %s", q.name, q.d, q.f.From, q.f.To, strings.Join(narrowed, ","))), " ")
}

// recorder is a Querier that keeps what it was asked, and between which moments.
type recorder struct {
	*store.Store
	mu          sync.Mutex
	asked       []question
	first, last time.Time
}

// begin forgets what was asked.
func (r *recorder) begin() { r.asked, r.first, r.last = nil, time.Time{}, time.Time{} }

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

// Coverage and the other methods note the question and put it to the store.
func (r *recorder) Coverage(ctx context.Context, f nouns.Filter) (nouns.Coverage, error) {
	defer r.note(question{name: "Coverage", f: f, ask: func(ctx context.Context) error { _, err := r.Store.Coverage(ctx, f); return err }})()
	return r.Store.Coverage(ctx, f)
}

// Missions is one of them.
func (r *recorder) Missions(ctx context.Context, f nouns.Filter) (nouns.MissionCount, error) {
	defer r.note(question{name: "Missions", f: f, ask: func(ctx context.Context) error { _, err := r.Store.Missions(ctx, f); return err }})()
	return r.Store.Missions(ctx, f)
}

// Demand is one of them.
func (r *recorder) Demand(ctx context.Context, f nouns.Filter, stacks []string) ([]nouns.DemandPoint, error) {
	defer r.note(question{name: "Demand", f: f, stacks: stacks, ask: func(ctx context.Context) error { _, err := r.Store.Demand(ctx, f, stacks); return err }})()
	return r.Store.Demand(ctx, f, stacks)
}

// RateTrend is one of them.
func (r *recorder) RateTrend(ctx context.Context, f nouns.Filter) ([]nouns.RatePoint, error) {
	defer r.note(question{name: "RateTrend", f: f, ask: func(ctx context.Context) error { _, err := r.Store.RateTrend(ctx, f); return err }})()
	return r.Store.RateTrend(ctx, f)
}

// RateBy is one of them.
func (r *recorder) RateBy(ctx context.Context, f nouns.Filter, d nouns.Dimension) ([]nouns.GroupRate, error) {
	defer r.note(question{name: "RateBy", f: f, d: d, ask: func(ctx context.Context) error { _, err := r.Store.RateBy(ctx, f, d); return err }})()
	return r.Store.RateBy(ctx, f, d)
}

// TopStacks is one of them.
func (r *recorder) TopStacks(ctx context.Context, f nouns.Filter, limit int) ([]nouns.StackRank, error) {
	defer r.note(question{name: "TopStacks", f: f, limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.TopStacks(ctx, f, limit); return err }})()
	return r.Store.TopStacks(ctx, f, limit)
}

// Beside is one of them.
func (r *recorder) Beside(ctx context.Context, f nouns.Filter, limit int) ([]nouns.Choice, error) {
	defer r.note(question{name: "Beside", f: f, limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.Beside(ctx, f, limit); return err }})()
	return r.Store.Beside(ctx, f, limit)
}

// Offers is one of them.
func (r *recorder) Offers(ctx context.Context, f nouns.Filter, limit, offset int) ([]nouns.OfferRow, int, error) {
	defer r.note(question{name: "Offers", f: f, limit: limit, offset: offset, ask: func(ctx context.Context) error {
		_, _, err := r.Store.Offers(ctx, f, limit, offset)
		return err
	}})()
	return r.Store.Offers(ctx, f, limit, offset)
}

// Choices is one of them.
func (r *recorder) Choices(ctx context.Context, d nouns.Dimension, f nouns.Filter) ([]nouns.Choice, error) {
	defer r.note(question{name: "Choices", f: f, d: d, ask: func(ctx context.Context) error { _, err := r.Store.Choices(ctx, d, f); return err }})()
	return r.Store.Choices(ctx, d, f)
}

// NewestRuns is one of them.
func (r *recorder) NewestRuns(ctx context.Context, each int) ([]nouns.Run, error) {
	defer r.note(question{name: "NewestRuns", limit: each, ask: func(ctx context.Context) error { _, err := r.Store.NewestRuns(ctx, each); return err }})()
	return r.Store.NewestRuns(ctx, each)
}

// Runs is one of them.
func (r *recorder) Runs(ctx context.Context, limit int) ([]nouns.Run, error) {
	defer r.note(question{name: "Runs", limit: limit, ask: func(ctx context.Context) error { _, err := r.Store.Runs(ctx, limit); return err }})()
	return r.Store.Runs(ctx, limit)
}
