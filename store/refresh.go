package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ClickHouse/clickhouse-go/v2/lib/driver"
)

// Progress is how far the derived tables are.
type Progress struct {
	Months int // derived
	Of     int // to derive
}

// derived is how the tables derived from offers stand.
type derived struct {
	refreshing sync.Mutex
	switching  sync.RWMutex       // held while derived months change place; by questions while they begin
	behind     atomic.Bool        // marks may be pending
	thin       atomic.Bool        // the narrow tables lack months that current has: current answers for them
	size       atomic.Int64       // ads that the last refresh derived
	marked     map[time.Time]bool // months marked since the last refresh; guarded by Store.saving
	inherited  map[string]bool    // marks that were there when the store was opened alone
}

// sized reads how many ads the next refresh derives.
func (d *derived) sized(r driver.Rows) error {
	var ads uint64
	err := r.Scan(&ads)
	d.size.Store(int64(ads))
	return err
}

// errClash tells that two processes gave the same number to two advertisers.
var errClash = errors.New("two advertisers have one number")

const (
	// promptly is how many ads the last refresh may have derived for a question to wait for the next one, some tenths of a
	// second. Larger stores are refreshed at the end of a crawl.
	promptly = 10_000
	// abandoned is the age at which a mark of a writer that is not known to have ended is dealt with for good.
	abandoned = 24 * time.Hour
	// attempts bounds how often a refresh begins again because another process refreshed the same months meanwhile.
	attempts = 3
)

// Refresh brings what pages and reports read up to date with the offers saved so far. Questions do so themselves while
// few ads are concerned; after a crawl it is to be called. It is cheap when nothing has
// changed. Months that a killed process left behind are among them.
func (s *Store) Refresh(ctx context.Context) error {
	if err := s.refresh(ctx, nil); err != nil {
		return fmt.Errorf("refresh the figures: %w", err)
	}
	return nil
}

// Waits tells whether the next question may wait until what is behind is derived. It does not after an update that changes
// the form of the narrow tables alone: what they are made of answers meanwhile.
func (s *Store) Waits() bool { return s.derived.behind.Load() && !s.derived.thin.Load() }

// CatchUp is Refresh for the start of a program that answers questions: an update or a process that was killed may have
// left all months to derive. It tells each how far it is, if not nil and if the store is large enough to take a while.
func (s *Store) CatchUp(ctx context.Context, each func(Progress)) error {
	var rows uint64
	err := s.askSQL(ctx, "ads", "SELECT count() FROM offers", nil, func(r driver.Rows) error { return r.Scan(&rows) })
	if rows <= promptly {
		each = nil
	}
	if err == nil {
		err = s.refresh(ctx, each)
	}
	if err != nil {
		return fmt.Errorf("bring the figures up to date: %w", err)
	}
	return nil
}

// Rebuild derives everything that pages and reports read from the offers anew, and tells each how far it is, if not nil.
func (s *Store) Rebuild(ctx context.Context, each func(Progress)) error {
	if err := s.renumber(ctx); err != nil {
		return fmt.Errorf("rebuild the figures: %w", err)
	}
	if err := s.refresh(ctx, each); err != nil {
		return fmt.Errorf("rebuild the figures: %w", err)
	}
	return nil
}

// fresh is asked before every question.
func (s *Store) fresh(ctx context.Context) error {
	if !s.derived.behind.Load() || s.derived.size.Load() > promptly {
		return nil
	}
	return s.Refresh(ctx)
}

func (s *Store) refresh(ctx context.Context, each func(Progress)) error {
	s.derived.refreshing.Lock()
	defer s.derived.refreshing.Unlock()
	for range attempts {
		if !s.derived.behind.Load() {
			return nil
		}
		err := s.refreshOnce(ctx, each)
		if errors.Is(err, errClash) {
			err = s.renumber(ctx)
		}
		if err != nil {
			s.derived.behind.Store(true)
			return err
		}
	}
	return nil
}

// refreshOnce derives the months that are marked. The store stays behind when another process derived one of their years
// meanwhile, for it may have seen newer offers.
func (s *Store) refreshOnce(ctx context.Context, each func(Progress)) error {
	pending, err := s.takeMarks(ctx)
	if err != nil {
		return err
	}
	w, done := workOf(pending), 0
	if each != nil && len(pending) > 0 {
		each(Progress{Of: len(w.all())})
	}
	for _, step := range w.steps() {
		tell := each
		if len(step.whole) == 0 && each != nil {
			each(Progress{Months: done, Of: len(w.narrow)})
			tell = nil
		}
		done += len(step.narrow)
		others, err := s.undisturbed(ctx, step.all(), func() error { return s.derive(ctx, step, tell) })
		if err != nil {
			return err
		}
		if len(others) > 0 { // what they derived may have been put back as it was
			s.derived.behind.Store(true)
			s.saving.Lock()
			defer s.saving.Unlock()
			return s.markStale(ctx, others)
		}
		if err := s.settle(ctx, s.settleable(marksOf(pending, step))); err != nil {
			return err
		}
	}
	s.derived.thin.Store(false)
	return nil
}

// undisturbed puts new rows in the place of some months, and returns the months of their years that another process dealt
// with meanwhile.
func (s *Store) undisturbed(ctx context.Context, months []time.Time, put func() error) (others []time.Time, err error) {
	before, err := s.settledMarks(ctx, months)
	if err != nil {
		return nil, err
	}
	if err := put(); err != nil {
		return nil, err
	}
	after, err := s.settledMarks(ctx, months)
	if err != nil {
		return nil, err
	}
	for id, month := range after {
		if _, had := before[id]; !had {
			others = append(others, month)
		}
	}
	return others, nil
}

// takeMarks returns the pending marks at a moment in which no save of this store is under way: the ads behind each mark
// are written.
func (s *Store) takeMarks(ctx context.Context) ([]mark, error) {
	s.saving.Lock()
	defer s.saving.Unlock()
	pending, err := s.marks(ctx, nil)
	if err != nil {
		return nil, err
	}
	s.derived.marked = map[time.Time]bool{}
	s.derived.behind.Store(false)
	return pending, nil
}

// settledMarks returns the marks that have been dealt with of the years of some months: years are replaced whole.
func (s *Store) settledMarks(ctx context.Context, months []time.Time) (map[string]time.Time, error) {
	var all []time.Time
	for _, m := range months {
		if january := time.Date(m.Year(), 1, 1, 0, 0, 0, 0, time.UTC); !slices.ContainsFunc(all, january.Equal) {
			for i := range 12 {
				all = append(all, january.AddDate(0, i, 0))
			}
		}
	}
	list, err := s.marks(ctx, all)
	settled := map[string]time.Time{}
	for _, m := range list {
		if m.done {
			settled[m.id] = m.month
		}
	}
	return settled, err
}

// settleable are the marks that this store may deal with for good: its own, those that were there when it alone had the
// data directory, whose writers are dead, and those that are old. Others stay until their writers refresh.
func (s *Store) settleable(pending []mark) []mark {
	old := s.now().Add(-abandoned)
	return slices.DeleteFunc(slices.Clone(pending), func(m mark) bool {
		return m.writer != s.writer && m.writer != migrationWriter && !s.derived.inherited[m.id] && m.at.After(old)
	})
}

// lookBehind finds out at opening whether a killed process left months that are to be derived again.
func (s *Store) lookBehind(ctx context.Context) error {
	pending, err := s.marks(ctx, nil)
	if err != nil {
		return fmt.Errorf("look for stale months: %w", err)
	}
	s.derived.behind.Store(len(pending) > 0)
	s.derived.marked, s.derived.inherited = map[time.Time]bool{}, map[string]bool{}
	if w := workOf(pending); len(w.whole) == 0 && len(w.narrow) > 0 {
		if err := s.askSQL(ctx, "ads", "SELECT count() FROM current", nil, s.derived.sized); err != nil {
			return err
		}
		s.derived.thin.Store(true)
	}
	if !s.alone {
		return nil
	}
	for _, m := range pending {
		s.derived.inherited[m.id] = true
	}
	return s.dropLeftovers(ctx)
}

// dropLeftovers removes the tables into which a killed process was deriving.
func (s *Store) dropLeftovers(ctx context.Context) error {
	var tables []string
	err := s.ask(ctx, "leftovers", nil, func(r driver.Rows) error {
		var name string
		if err := r.Scan(&name); err != nil {
			return err
		}
		tables = append(tables, name)
		return nil
	})
	for _, t := range tables {
		if err == nil {
			err = s.conn.Exec(ctx, "DROP TABLE IF EXISTS `"+t+"`")
		}
	}
	if err != nil {
		return fmt.Errorf("remove what an interrupted refresh left: %w", err)
	}
	return nil
}

// markAll marks every month that has ads or figures.
func (s *Store) markAll(ctx context.Context) error {
	s.saving.Lock()
	defer s.saving.Unlock()
	s.derived.marked = map[time.Time]bool{}
	return s.markQuery(ctx, "SELECT month FROM offers UNION DISTINCT SELECT month FROM current UNION DISTINCT SELECT month FROM figures UNION DISTINCT SELECT month FROM pairs", nil)
}

// renumber gives all advertisers new numbers with the next refresh. The marks come first: a process that dies here leaves
// every month to be derived again.
func (s *Store) renumber(ctx context.Context) error {
	if err := s.markAll(ctx); err != nil {
		return err
	}
	if err := s.conn.Exec(ctx, "TRUNCATE TABLE advertisers"); err != nil {
		return fmt.Errorf("forget the numbers of advertisers: %w", err)
	}
	return nil
}
