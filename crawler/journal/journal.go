package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// ErrBusy is a source that another process is crawling.
var ErrBusy = errors.New("another process is crawling this source")

// Options says whose journal it is.
type Options struct {
	Dir        string // made if need be
	Source     string // lower-case letters, digits and hyphens
	Definition string // what the crawl depends on; another one does not go on with an old run
	Run        string // id of the run, if it is a new one
	Now        time.Time
	MaxAge     time.Duration // how old a run that is gone on with may be, from its start; default 7 days
	MaxSpool   int64         // bytes of pages that may wait to be stored; default 256 MiB
}

// Journal is one run's. It is safe for concurrent use.
type Journal struct {
	options  Options
	maxSpool int64
	head     header
	resumed  bool
	anew     string
	state    *State

	mu            sync.Mutex
	log           appendOnly
	next          uint64 // the newest entry's number
	waiting       map[string]pending
	segments      []*segment
	current       *segment // where the next page goes; nil before it is needed
	segmentNumber int
	spooled       int64 // bytes of all segments
}

// Open takes up the unfinished run of a source, or begins a new one when there is none, or none to go on with: then Anew
// says why. It returns ErrBusy while another process has the journal, and ErrCorrupt when it cannot be read; SetAside
// moves a damaged journal away.
func Open(o Options) (*Journal, error) {
	if o.Source == "" || strings.Trim(o.Source, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		return nil, fmt.Errorf("journal: source %q: want lower-case letters, digits and hyphens", o.Source)
	}
	if o.MaxAge == 0 {
		o.MaxAge = 7 * 24 * time.Hour
	}
	j := &Journal{options: o, maxSpool: o.MaxSpool, waiting: map[string]pending{}}
	if j.maxSpool == 0 {
		j.maxSpool = 256 << 20
	}
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	if err := j.take(); err != nil {
		return nil, fmt.Errorf("journal of source %q: %w", o.Source, err)
	}
	if err := j.load(); err != nil {
		return nil, errors.Join(fmt.Errorf("journal of source %q: %w", o.Source, err), j.Close())
	}
	return j, nil
}

func (j *Journal) path(suffix string) string {
	return filepath.Join(j.options.Dir, j.options.Source+suffix)
}

// take opens the journal and locks it.
func (j *Journal) take() error {
	for {
		file, err := os.OpenFile(j.path(".journal"), os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		if err := lock(file); err != nil {
			return errors.Join(err, file.Close())
		}
		// The process that held it may have removed it meanwhile.
		ours, err1 := file.Stat()
		there, err2 := os.Stat(file.Name())
		if err1 == nil && err2 == nil && os.SameFile(ours, there) {
			j.log.file = file
			return nil
		}
		file.Close()
		if err2 != nil && !errors.Is(err2, fs.ErrNotExist) {
			return err2
		}
	}
}

// load reads what is there and decides whether to go on with it.
func (j *Journal) load() error {
	info, err := j.log.file.Stat()
	if err != nil {
		return err
	}
	state := &State{Visited: map[uint64]bool{}}
	end, err := scan(j.log.file, info.Size(), func(payload []byte) error { return state.read(payload, &j.head) })
	if err != nil {
		return err
	}
	if err := j.openSegments(); err != nil {
		return err
	}
	switch h := j.head; {
	case end == 0 || h.Run == "":
	case h.Format != format:
		j.anew = fmt.Sprintf("the journal has format %d, this program writes %d", h.Format, format)
	case h.Definition != j.options.Definition || h.Source != j.options.Source:
		j.anew = "its definition changed"
	case j.options.Now.Sub(h.Started) > j.options.MaxAge:
		j.anew = fmt.Sprintf("it began more than %v ago", j.options.MaxAge)
	default:
		j.resumed = true
	}
	if !j.resumed {
		return j.begin()
	}
	j.log.size, j.next = end, uint64(len(state.entries))
	if err := j.log.file.Truncate(end); err != nil { // the torn record
		return err
	}
	state.finish()
	byAddress := make(map[string]Entry, len(state.Queue))
	for _, e := range state.Queue {
		byAddress[e.Address] = e
	}
	j.state = state
	return j.recover(byAddress)
}

// begin starts the journal of a new run.
func (j *Journal) begin() error {
	if err := j.log.file.Truncate(0); err != nil {
		return err
	}
	if err := j.removeSegments(); err != nil {
		return err
	}
	o := j.options
	j.head = header{Format: format, Run: o.Run, Source: o.Source, Started: o.Now.UTC(), Definition: o.Definition}
	text, err := json.Marshal(j.head)
	if err != nil {
		return err
	}
	j.log.add(func(b []byte) []byte { return append(append(b, recordHeader), text...) })
	return j.log.flush()
}

func (j *Journal) removeSegments() error {
	var errs []error
	for _, s := range j.segments {
		errs = append(errs, s.file.Close(), os.Remove(s.file.Name()))
	}
	j.segments, j.current, j.spooled = nil, nil, 0
	return errors.Join(errs...)
}

// Run returns the id of the run and when it began.
func (j *Journal) Run() (id string, started time.Time) { return j.head.Run, j.head.Started }

// Resumed says whether the run was begun by an earlier process.
func (j *Journal) Resumed() bool { return j.resumed }

// Anew says why an unfinished run was not gone on with; empty when there was none, or it was.
func (j *Journal) Anew() string { return j.anew }

// State gives away what earlier processes had done, once; nil for a new run.
func (j *Journal) State() *State {
	s := j.state
	j.state = nil
	return s
}

// Close keeps the run for a later process.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	errs := []error{j.log.flush()}
	for _, s := range j.segments {
		errs = append(errs, s.file.Close())
	}
	j.segments, j.current = nil, nil
	return errors.Join(append(errs, j.log.file.Close())...)
}

// Remove ends the run: nothing of it is left.
func (j *Journal) Remove() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	errs := []error{j.removeSegments(), os.Remove(j.log.file.Name())}
	return errors.Join(append(errs, j.log.file.Close())...)
}

// Exists says whether a source has an unfinished run.
func Exists(dir, source string) bool {
	info, err := os.Stat(filepath.Join(dir, source+".journal"))
	return err == nil && info.Size() > 0
}

// SetAside moves a damaged journal away, as SOURCE.journal.damaged, so that the source can be crawled anew.
func SetAside(dir, source string) (moved string, err error) {
	from := filepath.Join(dir, source+".journal")
	if err := os.Rename(from, from+".damaged"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("set the journal aside: %w", err)
	}
	return from + ".damaged", nil
}
