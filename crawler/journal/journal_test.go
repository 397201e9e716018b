package journal

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tjm/internal/market"
)

var day = time.Date(2026, 11, 20, 9, 0, 0, 0, time.UTC)

func options(dir string) Options {
	return Options{Dir: dir, Source: "board", Definition: "v1", Run: "run-1", Now: day}
}

func open(t *testing.T, o Options) *Journal {
	t.Helper()
	j, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j
}

// must is for calls that only fail with the disk.
func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// crawlSome writes a listing and two offers: the listing done, one offer waiting to be stored, one not visited.
func crawlSome(t *testing.T, j *Journal) {
	t.Helper()
	list := j.Queue("http://b/list", true, 0)
	first := Entry{ID: j.Queue("http://b/1", false, 1), Address: "http://b/1", Depth: 1}
	j.Queue("http://b/2", false, 1)
	must(t, j.Flush(), j.Done(list, Result{Marks: Fetched, Known: 3, Bytes: 100}))
	j.Handled(first, Result{Marks: Fetched | Parsed, Offers: 1, Bytes: 300, Final: "http://b/1/go"})
	must(t, j.Spool(first, market.Page{Source: "board", URL: "http://b/1/go", FetchedAt: day, Status: 200, ETag: `"7"`, Body: []byte("offer")}))
}

func TestAnUnfinishedRunIsGoneOnWith(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	crawlSome(t, j)
	must(t, j.Close())

	o.Run, o.Now = "run-2", day.Add(time.Hour)
	j = open(t, o)
	if id, started := j.Run(); id != "run-1" || !started.Equal(day) || !j.Resumed() || j.Anew() != "" {
		t.Errorf("run %s of %v", id, started)
	}
	s := j.State()
	want := []Entry{{2, "http://b/1", false, 1}, {3, "http://b/2", false, 1}}
	if diff := cmp.Diff(want, s.Queue); diff != "" {
		t.Error("queue, - want + got\n" + diff)
	}
	if s.Planned != 3 || s.Fetched != 1 || s.Known != 3 || s.Done != 1 || s.Bytes != 100 || !s.Visited[Hash("http://b/list")] {
		t.Errorf("state %+v", s)
	}
	var waiting []Spooled
	must(t, j.EachWaiting(func(p Spooled) error { waiting = append(waiting, p); return nil }))
	if len(waiting) != 1 || waiting[0].Entry != want[0] || string(waiting[0].Page.Body) != "offer" || waiting[0].Page.URL != "http://b/1/go" ||
		!waiting[0].Page.FetchedAt.Equal(day) || waiting[0].Page.ETag != `"7"` {
		t.Errorf("waiting %+v", waiting)
	}
	j.Handled(want[0], Result{Marks: Fetched | Parsed, Offers: 1, Final: "http://b/1/go"})
	must(t, j.Stored([]string{"http://b/1", "http://b/unheard-of"}, 1, 0), j.Close())

	s = open(t, o).State()
	if len(s.Queue) != 1 || s.New != 1 || s.Offers != 1 || !s.Visited[Hash("http://b/1/go")] {
		t.Errorf("state %+v", s)
	}
	if left, _ := filepath.Glob(filepath.Join(o.Dir, "*.pages-*")); len(left) != 0 {
		t.Errorf("stored pages are still on disk: %v", left)
	}
}

func TestWhatIsBegunAnewSaysWhy(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Options)
		want   string
	}{
		"another definition": {func(o *Options) { o.Definition = "v2" }, "its definition changed"},
		"too old":            {func(o *Options) { o.Now = day.Add(8 * 24 * time.Hour) }, "more than 168h0m0s ago"},
	} {
		t.Run(name, func(t *testing.T) {
			o := options(t.TempDir())
			j := open(t, o)
			crawlSome(t, j)
			must(t, j.Close())
			o.Run = "run-2"
			c.change(&o)
			j = open(t, o)
			if id, _ := j.Run(); id != "run-2" || j.Resumed() || !strings.Contains(j.Anew(), c.want) || j.State() != nil {
				t.Errorf("run %s, resumed %v, anew %q", id, j.Resumed(), j.Anew())
			}
			if left, _ := filepath.Glob(filepath.Join(o.Dir, "*.pages-*")); len(left) != 0 {
				t.Errorf("pages of the old run are still on disk: %v", left)
			}
		})
	}
}

func TestARemovedJournalLeavesNothing(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	crawlSome(t, j)
	if !Exists(o.Dir, "board") {
		t.Error("an unfinished run is not found")
	}
	must(t, j.Remove())
	if left, err := os.ReadDir(o.Dir); err != nil || len(left) != 0 || Exists(o.Dir, "board") {
		t.Errorf("left %v, %v", left, err)
	}
}

func TestTwoProcessesCannotCrawlOneSource(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	if _, err := Open(o); !errors.Is(err, ErrBusy) {
		t.Errorf("got %v", err)
	}
	must(t, j.Close())
	open(t, o)
}

// TestCutAnywhere: whatever a killed process left of the journal's end is a run to go on with: it has a part of the
// addresses, in order, and never counts as done what is not.
func TestCutAnywhere(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	crawlSome(t, j)
	must(t, j.Stored([]string{"http://b/1"}, 1, 0), j.Close())
	file := filepath.Join(o.Dir, "board.journal")
	whole, err := os.ReadFile(file)
	must(t, err)
	planned := 0
	for end := range len(whole) {
		must(t, os.WriteFile(file, whole[:end], 0o600))
		j := open(t, o)
		if s := j.State(); s != nil {
			if s.Planned < planned || s.Done+len(s.Queue) != s.Planned {
				t.Fatalf("cut at %d: %+v after %d planned", end, s, planned)
			}
			planned = s.Planned
		} else if planned > 0 {
			t.Fatalf("cut at %d: nothing is left", end)
		}
		// It can be written on.
		j.Queue("http://b/new", false, 1)
		must(t, j.Flush(), j.Close())
		if s := open(t, o).State(); s == nil && end > 200 || s != nil && s.Queue[len(s.Queue)-1].Address != "http://b/new" {
			t.Fatalf("cut at %d and written on: %+v", end, s)
		}
		must(t, os.Remove(file))
	}
	if planned != 3 {
		t.Errorf("%d addresses at last", planned)
	}
}

func TestDamageInTheMiddleIsSaidAndSetAside(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	crawlSome(t, j)
	must(t, j.Close())
	file := filepath.Join(o.Dir, "board.journal")
	whole, err := os.ReadFile(file)
	must(t, err)
	whole[len(whole)/2] ^= 1
	must(t, os.WriteFile(file, whole, 0o600))
	if _, err := Open(o); !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), file+": byte ") {
		t.Fatalf("got %v", err)
	}
	moved, err := SetAside(o.Dir, "board")
	must(t, err)
	if _, err := os.Stat(moved); err != nil {
		t.Error(err)
	}
	if open(t, o).Resumed() {
		t.Error("a damaged run was resumed")
	}
}

// TestADamagedPageIsFetchedAgain: pages that wait are a copy; without it the address is simply not done.
func TestADamagedPageIsFetchedAgain(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	crawlSome(t, j)
	must(t, j.Close())
	names, _ := filepath.Glob(filepath.Join(o.Dir, "*.pages-*"))
	content, err := os.ReadFile(names[0])
	must(t, err)
	content[20] ^= 1
	must(t, os.WriteFile(names[0], append(content, content...), 0o600))
	j = open(t, o)
	if s := j.State(); j.Waiting() != 0 || len(s.Queue) != 2 {
		t.Errorf("%d wait, %+v", j.Waiting(), s)
	}
}

// FuzzOpen: no content of a folder is worse than an error.
func FuzzOpen(f *testing.F) {
	dir := f.TempDir()
	j, err := Open(options(dir))
	if err != nil {
		f.Fatal(err)
	}
	e := Entry{ID: j.Queue("http://b/1", true, 0), Address: "http://b/1"}
	j.Handled(e, Result{Marks: Fetched})
	if err := errors.Join(j.Flush(), j.Spool(e, market.Page{Body: []byte("x")}), j.Close()); err != nil {
		f.Fatal(err)
	}
	journal, err1 := os.ReadFile(filepath.Join(dir, "board.journal"))
	pages, err2 := os.ReadFile(filepath.Join(dir, "board.pages-1"))
	if err := errors.Join(err1, err2); err != nil {
		f.Fatal(err)
	}
	f.Add(journal, pages)
	f.Add(pages, journal)
	f.Fuzz(func(t *testing.T, journal, pages []byte) {
		dir := t.TempDir()
		must(t, os.WriteFile(filepath.Join(dir, "board.journal"), journal, 0o600), os.WriteFile(filepath.Join(dir, "board.pages-1"), pages, 0o600))
		j, err := Open(options(dir))
		if err != nil {
			return
		}
		if s := j.State(); s != nil && len(s.Queue) > s.Planned+s.Done {
			t.Errorf("%+v", s)
		}
		if err := j.EachWaiting(func(Spooled) error { return nil }); err != nil {
			t.Error(err)
		}
		must(t, j.Remove())
	})
}
