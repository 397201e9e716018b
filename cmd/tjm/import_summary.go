package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"tjm/internal/market"
)

// reason says why something was not imported.
type reason string

// The reasons. The first ones are told one by one, with their place; all are counted.
const (
	truncated   reason = "truncated"
	corrupt     reason = "corrupt"
	tooLarge    reason = "too large"
	notReadable reason = "file not readable"
	noDate      reason = "no date that can be true"
	noTitle     reason = "no title"
	unreadable  reason = "no offer could be read"

	noOffer   reason = "no offer on the page"
	noOwner   reason = "no definition has this host (--source-name takes such pages)"
	noPage    reason = "no page: another type of record or content"
	notGood   reason = "answer of an error or a redirect"
	revisit   reason = "revisit: the archive has the page only as unchanged"
	reserved  reason = "text and data mining reserved by the publisher"
	noFile    reason = "no regular file"
	otherFile reason = "file of another kind"
)

// maxTold is how many skipped things are told one by one.
const maxTold = 100

// skip counts what is not imported, and tells it when it has a place and a reason of its own.
func (im *importer) skip(why reason, where string, err error) {
	im.summary.Skipped[why]++
	if where == "" || err == nil {
		return
	}
	switch im.told++; {
	case im.told <= maxTold:
		logLine(im.app.err, "skipped: %s: %v", printable(where), printable(err.Error()))
	case im.told == maxTold+1:
		logLine(im.app.err, "skipped: and more, which are only counted (--log debug tells all)")
		fallthrough
	default:
		im.app.log.Debug("skipped", "where", where, "error", err)
	}
}

// importSummary is what an import did.
type importSummary struct {
	Records     int               `json:"records"` // of archives, pages and rows
	Sources     []*importedSource `json:"sources"`
	Skipped     map[reason]int    `json:"skipped"`
	Dates       map[string]int    `json:"dates"`   // where dates came from that captures do not state themselves
	Ignored     []string          `json:"ignored"` // columns of tables
	Interrupted bool              `json:"interrupted"`
}

// importedSource is what was imported of one source.
type importedSource struct {
	Source  string    `json:"source"`
	Pages   int       `json:"pages"`  // read
	Parsed  int       `json:"parsed"` // of which show an offer
	Offers  int       `json:"offers"` // shown, several captures of one each
	New     int       `json:"new"`
	Changed int       `json:"changed"`
	Bytes   int64     `json:"bytes"`
	First   time.Time `json:"first"` // capture that shows an offer
	Last    time.Time `json:"last"`

	digest [32]byte // of which captures they are, whatever their order
}

func newImportSummary() *importSummary {
	return &importSummary{Sources: []*importedSource{}, Skipped: map[reason]int{}, Dates: map[string]int{}, Ignored: []string{}}
}

func (s *importSummary) of(source string) *importedSource {
	i := slices.IndexFunc(s.Sources, func(one *importedSource) bool { return one.Source == source })
	if i < 0 {
		s.Sources = append(s.Sources, &importedSource{Source: source})
		i = len(s.Sources) - 1
	}
	return s.Sources[i]
}

// count counts one page that was read.
func (s *importSummary) count(page market.Page, offers int) {
	one := s.of(page.Source)
	one.Pages++
	one.Bytes += int64(len(page.Body))
	if offers == 0 {
		return
	}
	one.Parsed++
	one.Offers += offers
	if one.First.IsZero() || page.FetchedAt.Before(one.First) {
		one.First = page.FetchedAt
	}
	if page.FetchedAt.After(one.Last) {
		one.Last = page.FetchedAt
	}
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", page.URL, page.FetchedAt.UnixMilli()))
	for i := range sum {
		one.digest[i] ^= sum[i]
	}
}

func (s *importSummary) offers() (n int) {
	for _, one := range s.Sources {
		n += one.Offers
	}
	return n
}

// maxIgnored bounds the columns that are named.
const maxIgnored = 20

func (s *importSummary) ignore(column string) {
	if len(s.Ignored) < maxIgnored && !slices.Contains(s.Ignored, column) {
		s.Ignored = append(s.Ignored, column)
	}
}

// writeLedger writes a row for each source. The same captures are the same row, which keeps what they gave at first.
func (im *importer) writeLedger(ctx context.Context) error {
	ctx, cancel := atTheEnd(ctx)
	defer cancel()
	for _, one := range im.summary.Sources {
		if one.Parsed == 0 || one.New+one.Changed == 0 {
			continue // nothing that the store did not have
		}
		now := im.app.now()
		run := market.Run{
			ID: one.Source + "-import-" + hex.EncodeToString(one.digest[:8]), Source: one.Source, Started: now, Ended: now, Outcome: market.RunImported,
			Planned: one.Pages, Fetched: one.Pages, Parsed: one.Parsed, Offers: one.Offers, New: one.New, Changed: one.Changed, Bytes: one.Bytes,
		}
		if err := im.p.store.SaveRun(ctx, run); err != nil {
			return fmt.Errorf("write the ledger of %s: %w", one.Source, err)
		}
	}
	return nil
}

// write prints the summary.
func (s *importSummary) write(w io.Writer, asJSON bool) error {
	if asJSON {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(s); err != nil {
			return fmt.Errorf("print the summary: %w", err)
		}
		return nil
	}
	out := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintf(out, "%s read\n", plural(s.Records, "record", "records"))
	if len(s.Sources) > 0 {
		fmt.Fprintln(out, "\nSOURCE\tPAGES\tWITH OFFERS\tOFFERS\tNEW\tCHANGED\tFIRST CAPTURE\tLAST CAPTURE")
	}
	for _, one := range s.Sources {
		first, last := "-", "-"
		if one.Parsed > 0 {
			first, last = one.First.Format(time.DateOnly), one.Last.Format(time.DateOnly)
		}
		fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%d\t%d\t%s\t%s\n", one.Source, one.Pages, one.Parsed, one.Offers, one.New, one.Changed, first, last)
	}
	if len(s.Skipped) > 0 {
		fmt.Fprintln(out, "\nSKIPPED\tWHY")
	}
	for _, why := range slices.Sorted(maps.Keys(s.Skipped)) {
		fmt.Fprintf(out, "%d\t%s\n", s.Skipped[why], why)
	}
	if len(s.Dates) > 0 {
		fmt.Fprintln(out, "\nDATED\tBY")
	}
	for _, by := range slices.Sorted(maps.Keys(s.Dates)) {
		fmt.Fprintf(out, "%d\t%s\n", s.Dates[by], by)
	}
	if len(s.Ignored) > 0 {
		fmt.Fprintf(out, "\ncolumns not read: %s\n", printable(strings.Join(s.Ignored, ", ")))
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("print the summary: %w", err)
	}
	return nil
}
