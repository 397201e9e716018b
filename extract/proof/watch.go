package proof

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"tjm/extract"
	"tjm/extract/sites"
)

const (
	namedPages  = 3  // pages that a fault names
	enoughItems = 20 // ads from which a field that gave nothing on any of them is worth a word
)

// Fault is a part of a definition that stopped matching.
type Fault struct {
	Field  string   // a field of the definition, or what else was not found
	Pages  []string // the first pages without it
	Missed int      // ads or pages without it
	Of     int      // ads looked at; 0 when the fault is that there were none
}

// Error names the field and the pages.
func (f Fault) Error() string {
	count := ""
	if f.Of > 0 {
		count = fmt.Sprintf(" of %d of %d ads", f.Missed, f.Of)
	}
	more := ""
	if f.Missed > len(f.Pages) {
		more = " and more"
	}
	return fmt.Sprintf("no %s%s: %s%s", f.Field, count, strings.Join(f.Pages, ", "), more)
}

// Drift says that a source's definition no longer fits its pages.
type Drift struct {
	Site   sites.ID
	Faults []Fault
}

// Error lists the faults.
func (d *Drift) Error() string {
	var all []string
	for _, f := range d.Faults {
		all = append(all, f.Error())
	}
	return fmt.Sprintf("the definition of %s no longer matches: %s", d.Site, strings.Join(all, "; "))
}

// Watch follows a crawl and notes what its definition did not find. It is safe for concurrent use.
type Watch struct {
	site *sites.Site

	mu      sync.Mutex
	items   int
	filled  map[string]int
	missing map[string]*Fault
	order   []string
	sample  []string // the first pages that had ads
}

// NewWatch returns a Watch for one run of a source.
func NewWatch(site *sites.Site) *Watch {
	return &Watch{site: site, filled: map[string]int{}, missing: map[string]*Fault{}}
}

// See takes in what a page gave. A nil Watch sees nothing.
func (w *Watch) See(page string, got extract.Result) {
	if w == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.items += len(got.Fields)
	if len(got.Fields) > 0 && len(w.sample) < namedPages {
		w.sample = append(w.sample, page)
	}
	for _, values := range got.Fields {
		for key, v := range values {
			if v != "" {
				w.filled[key]++
			}
		}
	}
	for _, problem := range got.Problems {
		var missing *extract.FieldError
		if !errors.As(problem, &missing) {
			continue
		}
		field, _, _ := strings.Cut(missing.Field, " of offer ")
		f := w.missing[field]
		if f == nil {
			f = &Fault{Field: field}
			w.missing[field] = f
			w.order = append(w.order, field)
		}
		f.Missed++
		if len(f.Pages) < namedPages && !slices.Contains(f.Pages, page) {
			f.Pages = append(f.Pages, page)
		}
	}
}

// Verdict is a *Drift when the definition stopped matching: a required field that half of the ads lacked, or no ads
// where there should be some. It is nil otherwise.
func (w *Watch) Verdict() error {
	if w == nil {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	d := &Drift{Site: w.site.ID}
	for _, field := range w.order {
		f := *w.missing[field]
		if w.isField(field) {
			f.Of = w.items
			if f.Missed*2 < f.Of {
				continue
			}
		}
		d.Faults = append(d.Faults, f)
	}
	if len(d.Faults) == 0 {
		return nil
	}
	return d
}

// Silent lists the fields that gave nothing on any of many ads: perhaps the board no longer has them, perhaps it writes
// them elsewhere.
func (w *Watch) Silent() []Fault {
	if w == nil {
		return nil
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.items < enoughItems {
		return nil
	}
	var silent []Fault
	for _, n := range w.site.Fields.All() {
		if w.filled[n.Key] == 0 && w.missing[n.Key] == nil {
			silent = append(silent, Fault{Field: n.Key, Pages: slices.Clone(w.sample), Missed: w.items, Of: w.items})
		}
	}
	return silent
}

// isField reports whether a fault is a field of an ad rather than a missing list or link.
func (w *Watch) isField(name string) bool {
	return name == "title" || slices.ContainsFunc(w.site.Fields.All(), func(n sites.Named) bool { return n.Key == name })
}
