package dashboard

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"tjm/internal/market"
)

// Config says how the dashboard runs. Now is required; the zero value of the others is given beside them.
type Config struct {
	Now      func() time.Time
	Location *time.Location // whose clock dates are told in; UTC
	Logger   *slog.Logger   // where failures go; nowhere
	Version  string         // shown in the footer; not shown
	Demo     bool           // every page says that the market is simulated
	Ancestry string         // version of the ancestors by which technologies are counted with their children

	// Planned tells when each source is crawled next. Optional; called from several goroutines.
	Planned func(ctx context.Context) ([]market.Planned, error)
}

type server struct {
	q       Querier
	now     func() time.Time
	loc     *time.Location
	log     *slog.Logger
	version string
	demo    bool
	lineage string // Config.Ancestry
	planned func(ctx context.Context) ([]market.Planned, error)
	static  *assets
	pages   pages
}

// New returns the dashboard. It fails when a vendored script is missing (`make assets` fetches it). The caller serves
// the handler and sets the timeouts; each request ends with its context.
func New(q Querier, c Config) (http.Handler, error) {
	if q == nil || c.Now == nil {
		return nil, errors.New("dashboard: a querier and a clock are required")
	}
	s := &server{q: q, now: c.Now, loc: c.Location, log: c.Logger, version: c.Version, demo: c.Demo, lineage: c.Ancestry, planned: c.Planned}
	if s.loc == nil {
		s.loc = time.UTC
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if s.planned == nil {
		s.planned = func(context.Context) ([]market.Planned, error) { return nil, nil }
	}
	var err error
	if s.static, err = loadAssets(); err != nil {
		return nil, err
	}
	if s.pages, err = parsePages(); err != nil {
		return nil, err
	}
	return s.secured(s.routes())
}
