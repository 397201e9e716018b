package dashboard

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"time"

	"tjm/internal/market"
)

// ledgerRuns is how many runs the page reads, listedRuns how many it lists one by one.
const (
	ledgerRuns = 400
	listedRuns = 30
)

// staleAfter is how old the last complete run of a source may be before the source is called late.
const staleAfter = 48 * time.Hour

// sourcesPage is the crawl ledger.
type sourcesPage struct {
	chrome
	Heading string
	Lede    string
	Sources []sourceRow
	Runs    []runRow
}

// sourceRow is one source by its newest runs.
type sourceRow struct {
	Source   string
	Link     string // the market by this source alone
	Current  bool   // read completely, and lately
	State    string
	LastRun  string
	Complete string // when it was last read completely
	Offers   string
	New      string
	Closed   string
	Failed   string
}

// runRow is one run.
type runRow struct {
	When     string
	Source   string
	Outcome  string
	Good     bool
	Fetched  string
	Known    string
	Failed   string
	Excluded string
	Offers   string
	New      string
	Took     string
	Error    string
}

func (s *server) sources(w http.ResponseWriter, r *http.Request, l *locale) error {
	runs, err := s.q.Runs(r.Context(), ledgerRuns)
	if err != nil {
		return err
	}
	p := sourcesPage{chrome: s.chrome(r, l, "sources", l.M.SourcesTitle), Sources: l.sourceRows(runs, s.now(), s.loc)}
	for _, run := range runs[:min(listedRuns, len(runs))] {
		p.Runs = append(p.Runs, l.runRow(run, s.loc))
	}
	current := 0
	for _, row := range p.Sources {
		if row.Current {
			current++
		}
	}
	p.Lede = l.M.SourcesLede
	switch {
	case len(runs) == 0:
		p.Heading, p.Lede = l.M.NoRunTitle, l.M.NoRunLede
	case current == len(p.Sources):
		p.Heading = l.count(current, l.M.AllCurrent1, l.M.AllCurrentN)
	default:
		p.Heading = fill(l.count(current, l.M.SomeCurrent1, l.M.SomeCurrentN), "all", l.Int(len(p.Sources)))
	}
	return s.pages.render(w, http.StatusOK, "sources", p)
}

// sourceRows sums the ledger up by source, in the order of their names.
func (l *locale) sourceRows(runs []market.Run, now time.Time, loc *time.Location) []sourceRow {
	newest := map[string]market.Run{}
	complete := map[string]time.Time{}
	for _, run := range runs { // newest first
		if last, ok := newest[run.Source]; !ok || run.Started.After(last.Started) {
			newest[run.Source] = run
		}
		if run.Outcome == market.RunComplete && run.Ended.After(complete[run.Source]) {
			complete[run.Source] = run.Ended
		}
	}
	var rows []sourceRow
	for source, run := range newest {
		row := sourceRow{
			Source: source, Link: l.path("market") + "?" + url.Values{"source": {source}}.Encode(), LastRun: l.Moment(run.Ended, loc),
			Complete: l.M.NeverComplete, Offers: l.Int(run.Offers), New: l.Int(run.New), Closed: l.Int(run.Closed), Failed: l.Int(run.Failed),
		}
		row.State = l.M.Late
		if at := complete[source]; !at.IsZero() {
			row.Complete = l.Moment(at, loc)
			if now.Sub(at) <= staleAfter {
				row.Current, row.State = true, l.M.UpToDate
			}
		}
		rows = append(rows, row)
	}
	slices.SortFunc(rows, func(a, b sourceRow) int { return cmp.Compare(a.Source, b.Source) })
	return rows
}

func (l *locale) runRow(run market.Run, loc *time.Location) runRow {
	row := runRow{
		When: l.Moment(run.Started, loc), Source: run.Source, Outcome: l.M.Outcomes[run.Outcome], Good: run.Outcome == market.RunComplete,
		Fetched: l.Int(run.Fetched), Known: l.Int(run.Known), Failed: l.Int(run.Failed), Excluded: l.Int(run.Excluded),
		Offers: l.Int(run.Offers), New: l.Int(run.New), Error: run.Error,
	}
	if row.Outcome == "" {
		row.Outcome = string(run.Outcome)
	}
	if !run.Ended.IsZero() {
		row.Took = l.Duration(run.Ended.Sub(run.Started))
	}
	return row
}
