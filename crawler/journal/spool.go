package journal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"tjm/internal/market"
)

// ErrSpoolFull is a store that took no pages for so long that their bound on disk is reached.
var ErrSpoolFull = errors.New("too many pages wait to be stored")

// segmentSize is about how long one file of waiting pages grows: files are removed whole.
const segmentSize = 4 << 20

// segment is one file of waiting pages.
type segment struct {
	appendOnly
	live int // pages in it that are not stored
}

// Spooled is a page that waits to be stored.
type Spooled struct {
	Entry Entry // the address that was asked for
	Page  market.Page
}

// Spool keeps a page on disk until Stored names it. The page must be handled.
func (j *Journal) Spool(e Entry, page market.Page) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if size := int64(len(page.Body) + len(page.Packed)); j.spooled+size > j.maxSpool {
		return fmt.Errorf("%w: more than %d MiB", ErrSpoolFull, j.maxSpool>>20)
	}
	if n := len(j.segments); n == 0 || j.current == nil || j.current.size > segmentSize {
		if err := j.newSegment(); err != nil {
			return err
		}
	}
	s := j.current
	before := s.size
	s.add(func(b []byte) []byte { return putPage(b, e, page) })
	if err := s.flush(); err != nil {
		s.buf = nil // the page is not kept; the next one takes its place
		return fmt.Errorf("keep page %s: %w", e.Address, err)
	}
	j.spooled += s.size - before
	s.live++
	p := j.waiting[e.Address]
	p.segment = s
	j.waiting[e.Address] = p
	return nil
}

func (j *Journal) newSegment() error {
	j.segmentNumber++
	name := j.path(fmt.Sprintf(".pages-%d", j.segmentNumber))
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("keep pages: %w", err)
	}
	j.current = &segment{appendOnly: appendOnly{file: file}}
	j.segments = append(j.segments, j.current)
	return nil
}

// leave notes that one page of a segment is stored, and removes the segment after its last one.
func (j *Journal) leave(s *segment) error {
	if s.live--; s.live > 0 {
		return nil
	}
	j.segments = slices.DeleteFunc(j.segments, func(other *segment) bool { return other == s })
	if j.current == s {
		j.current = nil
	}
	j.spooled -= s.size
	if err := errors.Join(s.file.Close(), os.Remove(s.file.Name())); err != nil {
		return fmt.Errorf("remove stored pages: %w", err)
	}
	return nil
}

// openSegments finds the pages that an earlier process left.
func (j *Journal) openSegments() error {
	names, err := filepath.Glob(j.path(".pages-*"))
	if err != nil {
		return fmt.Errorf("find waiting pages: %w", err)
	}
	number := func(name string) int {
		n, err := strconv.Atoi(name[strings.LastIndexByte(name, '-')+1:])
		if err != nil {
			return 0
		}
		return n
	}
	slices.SortFunc(names, func(a, b string) int { return number(a) - number(b) })
	for _, name := range names {
		file, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			return fmt.Errorf("open waiting pages: %w", err)
		}
		info, err := file.Stat()
		if err != nil {
			return errors.Join(fmt.Errorf("open waiting pages: %w", err), file.Close())
		}
		s := &segment{appendOnly: appendOnly{file: file, size: info.Size()}}
		j.segments = append(j.segments, s)
		j.spooled += s.size
		j.segmentNumber = max(j.segmentNumber, number(name))
	}
	return nil
}

// recover returns to the waiting pages those of an earlier process; byAddress are the entries not done. Files in which
// none waits are removed.
func (j *Journal) recover(byAddress map[string]Entry) error {
	for _, s := range slices.Clone(j.segments) {
		end, err := scan(s.file, s.size, func(payload []byte) error {
			page, err := getPage(payload)
			if err != nil {
				return err
			}
			e, ok := byAddress[page.Entry.Address]
			if _, twice := j.waiting[e.Address]; ok && !twice {
				j.waiting[e.Address] = pending{id: e.ID, segment: s}
				s.live++
			}
			return nil
		})
		if err != nil && !errors.Is(err, ErrCorrupt) {
			return err
		}
		// A damaged page is fetched again like one that never came.
		j.spooled += end - s.size
		s.size = end
		if s.live == 0 {
			s.live = 1
			if err := j.leave(s); err != nil {
				return err
			}
		}
	}
	return nil
}

// EachWaiting calls each for the pages on disk that are not stored, oldest first; each may call Stored. Pages spooled
// meanwhile may be left out.
func (j *Journal) EachWaiting(each func(Spooled) error) error {
	j.mu.Lock()
	segments := slices.Clone(j.segments)
	j.mu.Unlock()
	for _, s := range segments {
		if err := j.eachOf(s, each); err != nil {
			return err
		}
	}
	return nil
}

func (j *Journal) eachOf(s *segment, each func(Spooled) error) error {
	j.mu.Lock()
	size, live := s.size, s.live
	j.mu.Unlock()
	if live == 0 {
		return nil
	}
	// A handle of its own: the segment may be removed while it is read.
	file, err := os.Open(s.file.Name())
	if err != nil {
		return fmt.Errorf("read waiting pages: %w", err)
	}
	defer file.Close()
	_, err = scan(file, size, func(payload []byte) error {
		page, err := getPage(payload)
		if err != nil {
			return err
		}
		j.mu.Lock()
		p, waits := j.waiting[page.Entry.Address]
		j.mu.Unlock()
		if !waits || p.segment != s {
			return nil
		}
		page.Entry.ID = p.id
		return each(page)
	})
	return err
}

// What the first byte of a waiting page says.
const (
	pageListing = 1 << iota
	pagePacked
)

func putPage(b []byte, e Entry, p market.Page) []byte {
	kind, body := byte(0), p.Body
	if e.Listing {
		kind |= pageListing
	}
	if p.Packed != nil {
		kind, body = kind|pagePacked, p.Packed
	}
	b = append(b, kind)
	b = binary.AppendUvarint(b, uint64(e.Depth))
	b = binary.AppendUvarint(b, uint64(p.Status))
	b = binary.AppendUvarint(b, uint64(max(p.FetchedAt.UnixMicro(), 0)))
	for _, text := range []string{e.Address, p.Source, p.URL, p.ContentType, p.ETag, p.Modified} {
		b = putText(b, text)
	}
	return append(b, body...)
}

func getPage(payload []byte) (Spooled, error) {
	r := reader{rest: payload}
	var s Spooled
	kind := r.byte()
	s.Entry.Listing, s.Entry.Depth = kind&pageListing != 0, int(r.number())
	s.Page.Status = int(r.number())
	s.Page.FetchedAt = time.UnixMicro(int64(r.number())).UTC()
	for _, text := range []*string{&s.Entry.Address, &s.Page.Source, &s.Page.URL, &s.Page.ContentType, &s.Page.ETag, &s.Page.Modified} {
		*text = r.text()
	}
	if r.bad {
		return s, ErrCorrupt
	}
	if kind&pagePacked != 0 {
		s.Page.Packed = slices.Clone(r.rest)
	} else {
		s.Page.Body = slices.Clone(r.rest)
	}
	return s, nil
}
