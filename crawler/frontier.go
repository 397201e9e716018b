package crawler

import (
	"context"
	"strings"
	"sync"

	"tjm/crawler/journal"
)

// job is one address to visit.
type job struct {
	link  Link   // canonical
	depth int    // links between it and a start page
	id    uint64 // its number in the journal; 0 without one
}

// entry is the job as the journal knows it.
func (j job) entry() journal.Entry {
	return journal.Entry{ID: j.id, Address: j.link.URL, Listing: j.link.Kind == Listing, Depth: j.depth}
}

// jobOf is the job that an entry of the journal describes.
func jobOf(e journal.Entry) job {
	j := job{link: Link{URL: e.Address, Kind: Detail}, depth: e.Depth, id: e.ID}
	if e.Listing {
		j.link.Kind = Listing
	}
	return j
}

// frontier holds the addresses still to visit, in the order they were found, each once. It ends when nothing is queued
// and nothing that is being visited can bring more.
type frontier struct {
	mu      sync.Mutex
	changed *sync.Cond
	queue   []job
	head    int // queue[:head] was handed out
	active  int // jobs handed out and not done
	ended   bool

	seen map[uint64]bool // by hash of the address; true once visited, so that memory per address is small
}

func newFrontier() *frontier {
	f := &frontier{seen: map[uint64]bool{}}
	f.changed = sync.NewCond(&f.mu)
	return f
}

func (f *frontier) key(address string) uint64 { return journal.Hash(address) }

// meet reports whether an address is met for the first time, and remembers it.
func (f *frontier) meet(address string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	key := f.key(address)
	if _, met := f.seen[key]; met {
		return false
	}
	f.seen[key] = false
	return true
}

// met reports whether an address was met.
func (f *frontier) met(address string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	_, met := f.seen[f.key(address)]
	return met
}

// push queues an address that was met for the first time.
func (f *frontier) push(j job) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.queue = append(f.queue, j)
	f.changed.Signal()
}

// claim marks an address as visited and reports whether it was not before. A redirect claims where it led to, so that
// the same page under two addresses is handled once.
func (f *frontier) claim(address string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	key := f.key(address)
	if f.seen[key] {
		return false
	}
	f.seen[key] = true
	return true
}

// next waits for a job. ok is false when there is none left, or the context ended. Each job must be given back with
// done, which is what wakes those who wait: they wait only while another job is being visited.
func (f *frontier) next(ctx context.Context) (j job, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for {
		if f.ended || ctx.Err() != nil {
			return job{}, false
		}
		if f.head < len(f.queue) {
			break
		}
		if f.active == 0 {
			f.ended = true
			f.changed.Broadcast()
			return job{}, false
		}
		f.changed.Wait()
	}
	j = f.queue[f.head]
	f.queue[f.head] = job{}
	f.head++
	if f.head > 1024 && f.head*2 > len(f.queue) {
		f.queue = append(f.queue[:0], f.queue[f.head:]...)
		f.head = 0
	}
	f.active++
	return j, true
}

// done gives a job back.
func (f *frontier) done() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.active--
	f.changed.Broadcast()
}

// isTrap says whether an address has the marks of an endless site: a path that repeats itself, which relative links
// resolved at the wrong place make, or one deeper than any board's.
func isTrap(address string) bool {
	const deepest, repeats = 24, 4
	path, _, _ := strings.Cut(address, "?")
	if strings.Count(path, "/") <= repeats+2 {
		return false
	}
	segments := strings.Split(path, "/")[3:]
	if len(segments) > deepest {
		return true
	}
	times := map[string]int{}
	for _, s := range segments {
		if times[s]++; s != "" && times[s] > repeats {
			return true
		}
	}
	return false
}
