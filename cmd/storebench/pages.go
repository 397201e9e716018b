package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"time"

	"tjm/dashboard"
	"tjm/store"
)

// asks are the pages that are measured, by their addresses.
var asks = []string{
	"/", "/?period=all", "/?region=Region+1", "/stack/Stack%20001", "/stack/Stack%20150", "/missions", "/missions?stack=Stack+001", "/sources",
	"/?region=Region+1&seniority=senior", "/?stack=Stack+150&region=Region+1", "/?stack=Stack+001&region=Region+1",
}

// atOnce is how many questions a page asks at the same time; the answers by hand are asked as many at a time.
const atOnce = 4

// pages asks for every page, cold and warm, beside all of its answers by hand; then for each question alone.
func (m market) pages(ctx context.Context) error {
	rec := &recorder{Store: m.store}
	handler, err := dashboard.New(rec, dashboard.Config{Now: func() time.Time { return today }})
	if err != nil {
		return fmt.Errorf("make the dashboard: %w", err)
	}
	page := func(address string) (time.Duration, error) {
		rec.begin()
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, httptest.NewRequestWithContext(store.OneView(ctx), http.MethodGet, address, nil))
		if answer.Code != http.StatusOK {
			return 0, fmt.Errorf("page %s: status %d", address, answer.Code)
		}
		return rec.last.Sub(rec.first), nil
	}
	var lines []string
	fmt.Println("| page | questions | cold p50 | p95 | warm p50 | p95 | by hand p50 | p95 | ratio of p50 | processor p50 | by hand | ratio |\n|---|---|---|---|---|---|---|---|---|---|---|---|")
	for _, address := range m.addresses {
		cold, err := repeat(m.cold, func() (time.Duration, error) { return page(address) })
		if err != nil {
			return err
		}
		if _, err := page(address); err != nil { // warms up, and tells the questions
			return err
		}
		questions := slices.SortedFunc(slices.Values(rec.asked), func(a, b question) int { return cmp.Compare(a.String(), b.String()) })
		var warm, hand, work, handWork []time.Duration
		for range m.rounds { // turn about, so that a busy moment of the machine meets both
			took, busy, err := metered(func() (time.Duration, error) { return page(address) })
			if err != nil {
				return err
			}
			warm, work = append(warm, took), append(work, busy)
			took, busy, err = metered(func() (time.Duration, error) { return m.together(ctx, questions) })
			if err != nil {
				return err
			}
			hand, handWork = append(hand, took), append(handWork, busy)
		}
		fmt.Printf("| `%s` | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", address, len(questions), ms(at(cold, 0.5)), ms(at(cold, 0.95)),
			ms(at(warm, 0.5)), ms(at(warm, 0.95)), ms(at(hand, 0.5)), ms(at(hand, 0.95)), ratio(at(warm, 0.5), at(hand, 0.5)),
			ms(at(work, 0.5)), ms(at(handWork, 0.5)), ratio(at(work, 0.5), at(handWork, 0.5)))
		m.grown(address, at(warm, 0.95))
		if !m.each {
			continue
		}
		for _, q := range slices.CompactFunc(questions, func(a, b question) bool { return a.String() == b.String() }) {
			line, err := m.alone(ctx, q)
			if err != nil {
				return err
			}
			lines = append(lines, "| `"+address+"` | "+line)
		}
	}
	if !m.each {
		return nil
	}
	fmt.Println("\n| page | question alone | cold p50 | p95 | warm p50 | p95 | by hand, cold p50 | p95 | warm p50 | p95 | ratio of warm p50 |\n|---|---|---|---|---|---|---|---|---|---|---|")
	fmt.Println(strings.Join(lines, "\n") + "\n")
	return nil
}

// alone compares one question with its answer by hand.
func (m market) alone(ctx context.Context, q question) (string, error) {
	ours := func() (time.Duration, error) { return took(func() error { return q.ask(ctx) }) }
	hand := func() (time.Duration, error) { return took(func() error { return m.byHand(ctx, q) }) }
	var all [4][]time.Duration
	var err error
	if all[0], err = repeat(m.cold, ours); err != nil {
		return "", err
	}
	if all[2], err = repeat(m.cold, hand); err != nil {
		return "", err
	}
	for i := range m.rounds + 1 {
		a, err := ours()
		if err != nil {
			return "", err
		}
		b, err := hand()
		if err != nil {
			return "", err
		}
		if i > 0 {
			all[1], all[3] = append(all[1], a), append(all[3], b)
		}
	}
	cells := []string{q.String()}
	for _, list := range all {
		cells = append(cells, ms(at(list, 0.5)), ms(at(list, 0.95)))
	}
	return strings.Join(append(cells, ratio(at(all[1], 0.5), at(all[3], 0.5))), " | ") + " |", nil
}

// together asks for the answers of a page by hand, as many at a time as the page does.
func (m market) together(ctx context.Context, questions []question) (time.Duration, error) {
	return took(func() error {
		var wg sync.WaitGroup
		slots, failed := make(chan struct{}, atOnce), make([]error, len(questions))
		for i, q := range questions {
			slots <- struct{}{}
			wg.Go(func() {
				defer func() { <-slots }()
				failed[i] = m.byHand(ctx, q)
			})
		}
		wg.Wait()
		return errors.Join(failed...)
	})
}

// byHand asks for the answer of a question by hand and reads it.
func (m market) byHand(ctx context.Context, q question) error {
	for _, statement := range handwritten[q.name](q) {
		rows, err := m.hand.Query(ctx, statement)
		if err != nil {
			return fmt.Errorf("by hand, %s: %w", statement, err)
		}
		for rows.Next() {
			continue
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return fmt.Errorf("by hand, %s: %w", statement, err)
		}
	}
	return nil
}
