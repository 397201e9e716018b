package main

import (
	"fmt"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows how far several crawls are: a bar each on a terminal, a log line each few seconds elsewhere.
type progress struct {
	bars  *mpb.Progress // nil when there is no terminal
	log   *slog.Logger
	now   func() time.Time
	every time.Duration
}

func newProgress(w io.Writer, log *slog.Logger, now func() time.Time) *progress {
	p := &progress{log: log, now: now, every: 2 * time.Second}
	if isTerminal(w) {
		p.bars = mpb.New(mpb.WithOutput(w), mpb.WithWidth(48), mpb.WithAutoRefresh())
	}
	return p
}

// wait lets the bars finish drawing.
func (p *progress) wait() {
	if p.bars != nil {
		p.bars.Wait()
	}
}

// task is the progress of one source. Its methods may be called from several goroutines.
type task struct {
	p    *progress
	name string
	verb string // what is done, for log lines
	unit string // of what is counted
	bar  *mpb.Bar

	mu     sync.Mutex
	last   time.Time
	offers int
}

// task is the progress of a crawl.
func (p *progress) task(name string) *task { return p.taskOf(name, "crawling", "pages") }

// taskOf is the progress of something else, and of what is counted.
func (p *progress) taskOf(name, verb, unit string) *task {
	t := &task{p: p, name: name, verb: verb, unit: unit, last: p.now()}
	if p.bars == nil {
		return t
	}
	t.bar = p.bars.AddBar(0,
		mpb.PrependDecorators(decor.Name(name, decor.WC{W: 14, C: decor.DindentRight}), decor.Any(func(st decor.Statistics) string {
			return fmt.Sprintf("%d/%d %s", st.Current, st.Total, t.unit)
		}, decor.WC{W: 18})),
		mpb.AppendDecorators(decor.Any(func(decor.Statistics) string {
			t.mu.Lock()
			defer t.mu.Unlock()
			return fmt.Sprintf("%6d offers ", t.offers)
		}), decor.Elapsed(decor.ET_STYLE_MMSS)),
	)
	return t
}

// update tells how many pages of those known so far are done, and how many offers they gave.
func (t *task) update(done, planned, offers int) {
	t.mu.Lock()
	t.offers = offers
	due := t.bar == nil && t.p.now().Sub(t.last) >= t.p.every
	if due {
		t.last = t.p.now()
	}
	t.mu.Unlock()
	if t.bar != nil {
		t.bar.SetTotal(int64(max(planned, done)), false)
		t.bar.SetCurrent(int64(done))
	} else if due {
		t.p.log.Info(t.verb, "source", t.name, t.unit, done, "planned", planned, "offers", offers)
	}
}

// done ends the task; a failed bar stays as it is.
func (t *task) done(complete bool) {
	if t.bar == nil {
		return
	}
	if complete {
		t.bar.SetTotal(-1, true)
	} else {
		t.bar.Abort(false)
	}
}
