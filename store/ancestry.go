package store

import (
	"context"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"

	"tjm/internal/market"
)

// ancestry is which technologies stand under which: Spring Boot under Spring and Java. Offers keep what they name; only a
// question that asks for it counts an offer for what stands above.
type ancestry struct {
	version string              // hash of the pairs; empty when there are none
	above   map[string][]string // by technology, all its ancestors, sorted
	below   map[string][]string // the same pairs the other way round
}

// newAncestry closes parents transitively. A technology is never its own ancestor, also where parents go in a circle.
func newAncestry(parents map[string][]string) ancestry {
	a := ancestry{above: map[string][]string{}, below: map[string][]string{}}
	h := fnv.New64a()
	for _, stack := range slices.Sorted(maps.Keys(parents)) {
		seen := map[string]bool{stack: true}
		next := slices.Clone(parents[stack])
		for len(next) > 0 {
			ancestor := next[0]
			if next = next[1:]; seen[ancestor] {
				continue
			}
			seen[ancestor] = true
			next = append(next, parents[ancestor]...)
		}
		delete(seen, stack)
		for _, ancestor := range slices.Sorted(maps.Keys(seen)) {
			a.above[stack] = append(a.above[stack], ancestor)
			a.below[ancestor] = append(a.below[ancestor], stack)
			fmt.Fprintf(h, "%q %q\n", stack, ancestor)
		}
	}
	if len(a.above) > 0 {
		a.version = fmt.Sprintf("%016x", h.Sum64())
	}
	return a
}

// Ancestry names the ancestors of technologies that this store counts by when a filter asks for it: the version of the rows
// of stack_ancestors. It is empty when the store was opened without any.
func (s *Store) Ancestry() string { return s.ancestry.version }

// keepAncestry writes the ancestors of this program's vocabulary, unless they are there. Rows of other vocabularies stay
// for the programs that have them.
func (s *Store) keepAncestry(ctx context.Context) error {
	var stacks, ancestors []string
	for stack, above := range s.ancestry.above {
		for _, ancestor := range above {
			stacks, ancestors = append(stacks, stack), append(ancestors, ancestor)
		}
	}
	if len(stacks) == 0 {
		return nil
	}
	var have uint64
	err := s.ask(ctx, "CountAncestors", params{named("ancestry", s.ancestry.version)}, func(r driver.Rows) error { return r.Scan(&have) })
	if err != nil || have == uint64(len(stacks)) {
		return err
	}
	batch, err := s.conn.PrepareBatch(ctx, "INSERT INTO stack_ancestors (version, stack, ancestor, written_at)")
	if err != nil {
		return fmt.Errorf("write the ancestors of technologies: %w", err)
	}
	now := s.now().UTC()
	for i := range stacks {
		if err := batch.Append(s.ancestry.version, stacks[i], ancestors[i], now); err != nil {
			return fmt.Errorf("write the ancestors of technologies: %w", err)
		}
	}
	if err := batch.Send(); err != nil {
		return fmt.Errorf("write the ancestors of technologies: %w", err)
	}
	return nil
}

// spread lets the technologies of a filter stand for those below them, when it asks for that.
func (s *Store) spread(f market.Filter) market.Filter {
	if !f.WithChildren {
		return f
	}
	var all []string
	for _, stack := range f.Stacks {
		all = append(append(all, stack), s.ancestry.below[stack]...)
	}
	slices.Sort(all)
	f.Stacks = slices.Compact(all)
	return f
}

// counted makes the ads of a plan count for the ancestors of what they name, for questions that group by technology.
func (s *Store) counted(p plan) plan {
	if s.ancestry.version == "" {
		return p
	}
	p.ads = strings.ReplaceAll(s.queries["with_ancestors"], "{{offers}}", p.ads)
	p.params = p.params.with("ancestry", s.ancestry.version)
	return p
}

// seriesPlan chooses the table for counts of each of some technologies; "" stands for all offers.
func (s *Store) seriesPlan(ctx context.Context, f market.Filter, stacks []string) (plan, error) {
	if !f.WithChildren || !slices.ContainsFunc(stacks, func(name string) bool { return name != "" }) {
		return s.plan(ctx, f)
	}
	if err := s.fresh(ctx); err != nil {
		return plan{}, err
	}
	return s.counted(s.adPlan(s.spread(f))), nil
}
