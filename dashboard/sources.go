package dashboard

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"time"

	"tjm/internal/market"
)

// sourceRuns is how many runs of each source the page reads, listedRuns how many it lists one by one.
const (
	sourceRuns = 60
	listedRuns = 30
)

// staleAfter is how old the last complete run of a source without a schedule may be before the source is called late.
const staleAfter = 48 * time.Hour

// sourcesPage is the crawl ledger.
type sourcesPage struct {
	chrome
	Heading string
	Lede    string
	Sources []sourceRow
	Runs    []runRow
	Listed  string // heading of the list of runs
	All     string // address of the runs of all sources, when those of one are listed
}

// sourceRow is one source by its newest runs.
type sourceRow struct {
	Source   string
	Link     string // the market by this source alone
	Current  bool   // read completely, lately, and with a result like the ones before
	Imported bool   // only ever read from archives
	State    string
	LastRun  string
	Complete string   // when it was last read completely, if not by the last run
	Next     string   // when it is read next; empty when it has no schedule
	Briefly  []string // both, where there is no room for columns
	Schedule string
	Offers   string
	New      string
	Closed   string
	Failed   string
	History  *history
}

// runRow is one run.
type runRow struct {
	When     string
	Source   string
	Outcome  string
	But      string // what the outcome is worth
	Good     bool
	Fetched  string
	Known    string
	Failed   string
	Excluded string
	Offers   string
	New      string
	Closed   string
	Took     string
	Error    string
	Doubts   []string // why it is not believed
	Suspect  string   // the same in English, for runs whose doubts have no figures
}

func (s *server) sources(w http.ResponseWriter, r *http.Request, l *locale) error {
	runs, err := s.q.NewestRuns(r.Context(), sourceRuns)
	if err != nil {
		return err
	}
	plans, err := s.planned(r.Context())
	if err != nil {
		return err
	}
	p := sourcesPage{chrome: s.chrome(r, l, "sources", l.M.SourcesTitle), Listed: l.M.RunsTitle}
	p.Sources = l.sourceRows(runs, plans, s.now(), s.loc)
	listed := runs
	if only := r.URL.Query().Get("of"); only != "" {
		listed = slices.DeleteFunc(slices.Clone(runs), func(run market.Run) bool { return run.Source != only })
		p.Listed, p.All = fill(l.M.RunsOf, "source", only), l.path("sources")
	}
	for _, run := range listed[:min(listedRuns, len(listed))] {
		p.Runs = append(p.Runs, l.runRow(run, s.loc))
	}
	current, crawled := 0, 0
	for _, row := range p.Sources {
		current += one(row.Current)
		crawled += one(!row.Imported)
	}
	p.Lede = l.M.SourcesLede
	switch {
	case crawled == 0:
		p.Heading, p.Lede = l.M.NoRunTitle, l.M.NoRunLede
	case current == crawled:
		p.Heading = l.count(current, l.M.AllCurrent1, l.M.AllCurrentN)
	default:
		p.Heading = fill(l.count(current, l.M.SomeCurrent1, l.M.SomeCurrentN), "all", l.Int(crawled))
	}
	return s.pages.render(w, http.StatusOK, "sources", p)
}

// sourceRows sums the ledger up by source, in the order of their names. Sources that are planned and never ran are there.
func (l *locale) sourceRows(runs []market.Run, plans []market.Planned, now time.Time, loc *time.Location) []sourceRow {
	bySource, planOf := map[string][]market.Run{}, map[string]market.Planned{}
	for _, plan := range plans {
		planOf[plan.Source], bySource[plan.Source] = plan, nil
	}
	for _, run := range runs {
		bySource[run.Source] = append(bySource[run.Source], run)
	}
	var rows []sourceRow
	for source, own := range bySource {
		slices.SortStableFunc(own, func(a, b market.Run) int { return b.Started.Compare(a.Started) })
		rows = append(rows, l.sourceRow(source, own, planOf[source], now, loc))
	}
	slices.SortFunc(rows, func(a, b sourceRow) int { return cmp.Compare(a.Source, b.Source) })
	return rows
}

// sourceRow sums one source up by its runs, newest first.
func (l *locale) sourceRow(source string, own []market.Run, plan market.Planned, now time.Time, loc *time.Location) (row sourceRow) {
	row = sourceRow{
		Source: source, Link: l.path("market") + "?" + url.Values{"source": {source}}.Encode(), State: l.M.Late,
		Complete: fill(l.M.CompleteIs, "when", l.M.NeverComplete), LastRun: l.M.NeverComplete, Schedule: plan.Schedule, History: l.newHistory(source, slices.DeleteFunc(slices.Clone(own), isImport)),
	}
	if !plan.Next.IsZero() {
		row.Next = l.M.DueNow
		if plan.Next.After(now) {
			row.Next = l.Moment(plan.Next, loc)
		}
	}
	defer func() {
		row.Briefly = []string{row.LastRun}
		if row.Next != "" {
			row.Briefly = append(row.Briefly, fill(l.M.NextIs, "when", row.Next))
		}
	}()
	if len(own) > 0 { // what archives gave says nothing of how the source is read now
		if own = slices.DeleteFunc(slices.Clone(own), isImport); len(own) == 0 && plan.Source == "" {
			row.Imported, row.State, row.Complete = true, l.M.Outcomes[market.RunImported], ""
			return row
		}
	}
	if len(own) == 0 {
		row.State, row.Complete = l.M.NeverRead, ""
		return row
	}
	newest := own[0]
	row.LastRun = l.Moment(cmp.Or(newest.Ended, newest.Started), loc)
	row.Offers, row.New = l.Int(newest.Yield()), l.Int(newest.New)
	row.Closed, row.Failed = l.Int(newest.Closed), l.Int(newest.Failed)
	complete := slices.IndexFunc(own, func(r market.Run) bool { return r.Outcome == market.RunComplete })
	if complete < 0 {
		return row
	}
	if complete > 0 {
		row.Complete = fill(l.M.CompleteIs, "when", l.Moment(own[complete].Ended, loc))
	} else {
		row.Complete = ""
	}
	onTime := now.Sub(own[complete].Ended) <= staleAfter || complete == 0 && plan.Next.After(now)
	switch {
	case newest.Suspect != "":
		row.State = l.M.Doubtful
	case onTime:
		row.Current, row.State = true, l.M.UpToDate
	}
	return row
}

func (l *locale) runRow(run market.Run, loc *time.Location) runRow {
	row := runRow{
		When: l.Moment(run.Started, loc), Source: run.Source, Outcome: l.M.Outcomes[run.Outcome], Good: healthy(run) || isImport(run),
		Fetched: l.Int(run.Fetched), Known: l.Int(run.Known), Failed: l.Int(run.Failed), Excluded: l.Int(run.Excluded),
		Offers: l.Int(run.Offers), New: l.Int(run.New), Closed: l.Int(run.Closed), Error: run.Error,
	}
	if row.Outcome == "" {
		row.Outcome = string(run.Outcome)
	}
	if run.Suspect != "" {
		row.But = l.M.ButDoubtful
		if row.Doubts = l.doubts(run.Doubts); row.Doubts == nil {
			row.Suspect = run.Suspect
		}
	}
	if !run.Ended.IsZero() {
		row.Took = l.Duration(run.Ended.Sub(run.Started))
	}
	return row
}

// healthy reports whether a run read its source completely, with a result like the ones before.
func healthy(r market.Run) bool { return r.Outcome == market.RunComplete && r.Suspect == "" }

func isImport(r market.Run) bool { return r.Outcome == market.RunImported }

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
