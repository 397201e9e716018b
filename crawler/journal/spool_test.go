package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"tjm/internal/market"
)

func TestAPackedPageStaysPacked(t *testing.T) {
	o := options(t.TempDir())
	j := open(t, o)
	for i, page := range []market.Page{{Packed: []byte{0, 1, 255}}, {Packed: []byte{}}, {Body: []byte("raw")}} {
		e := Entry{Address: fmt.Sprintf("http://b/%d", i), Listing: i == 0}
		e.ID = j.Queue(e.Address, e.Listing, 0)
		j.Handled(e, Result{Marks: Fetched})
		must(t, j.Spool(e, page))
	}
	must(t, j.Close())
	j = open(t, o)
	var got []Spooled
	must(t, j.EachWaiting(func(p Spooled) error { got = append(got, p); return nil }))
	if len(got) != 3 || string(got[0].Page.Packed) != "\x00\x01\xff" || got[0].Page.Body != nil || !got[0].Entry.Listing ||
		got[1].Page.Packed == nil || got[1].Page.Body != nil || got[1].Entry.Listing || string(got[2].Page.Body) != "raw" || got[2].Page.Packed != nil {
		t.Errorf("%+v", got)
	}
}

func TestPagesThatWaitAreBounded(t *testing.T) {
	o := options(t.TempDir())
	o.MaxSpool = 6 * segmentSize
	j := open(t, o)
	body := make([]byte, segmentSize/2)
	var kept []string
	for i := range 20 {
		e := Entry{Address: fmt.Sprintf("http://b/%d", i)}
		e.ID = j.Queue(e.Address, false, 0)
		j.Handled(e, Result{Marks: Fetched})
		if err := j.Spool(e, market.Page{URL: e.Address, Body: body}); err != nil {
			if !errors.Is(err, ErrSpoolFull) || i < 10 {
				t.Fatalf("page %d: %v", i, err)
			}
			break
		}
		kept = append(kept, e.Address)
	}
	size := func() (n int64) {
		names, _ := filepath.Glob(filepath.Join(o.Dir, "*.pages-*"))
		for _, name := range names {
			info, err := os.Stat(name)
			must(t, err)
			n += info.Size()
		}
		return n
	}
	if n := size(); n > o.MaxSpool+segmentSize || n != j.spooled {
		t.Errorf("%d bytes on disk, %d counted, %d allowed", n, j.spooled, o.MaxSpool)
	}
	// Storing them in another order than they came leaves nothing.
	for i := len(kept) - 1; i >= 0; i-- {
		must(t, j.Stored(kept[i:i+1], 0, 0))
	}
	if n := size(); n != 0 || j.spooled != 0 {
		t.Errorf("%d bytes are left, %d counted", n, j.spooled)
	}
}
