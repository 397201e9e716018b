package market

import "time"

// Coverage is what stands behind every figure of a view.
type Coverage struct {
	Offers      int       // offers under the filter
	Stated      int       // of which state a two-sided day rate in EUR
	Advertisers int       // different advertisers
	Sources     int       // different sources
	First, Last time.Time // first and last publication day under the filter; zero when there are none
	LastRun     time.Time // end of the newest complete run of any source; zero when there was none
	FirstRun    time.Time // start of the oldest run of any source; zero when there was none or it is not known
}

// DemandPoint is the demand for one stack in one month.
type DemandPoint struct {
	Month  Month
	Stack  string // "" for all offers together
	Offers int    // new offers of the month naming the stack
	Total  int    // new offers of the month under the filter, whatever their stack
}

// RatePoint is the day rate of one month.
type RatePoint struct {
	Month Month
	RateFigure
}

// GroupRate is the day rate of one group: a region, a seniority, a remote mode, a stack, a source or a company.
type GroupRate struct {
	Group string // "" when the offers do not state it
	RateFigure
}

// StackRank is one row of the table of technologies.
type StackRank struct {
	Stack    string
	Previous int // offers in the window of the same length just before; -1 when nothing was collected then
	RateFigure
}

// OfferRow is one ad behind a figure, as lists and exports show it.
type OfferRow struct {
	Source    string
	ID        string
	URL       string
	Title     string
	Company   string
	Stacks    []string
	Rate      *Pay
	Restated  *Restated // nil unless a filter asks for a conversion and the price is two-sided
	Place     Place
	Remote    Remote
	Seniority Seniority
	Contracts []Contract
	Role      Role
	Posted    time.Time
	FirstSeen time.Time
	LastSeen  time.Time
	Closed    time.Time // zero while the ad is published
}

// Choice is one value a filter can take, with the offers that have it.
type Choice struct {
	Value  string
	Offers int
}

// PlaceChoice is one place that a filter can take, with the offers there.
type PlaceChoice struct {
	Place  Place
	Offers int
}

// Dimension is a column by which a report or a breakdown groups offers.
type Dimension string

// The dimensions.
const (
	ByStack     Dimension = "stack"
	ByRegion    Dimension = "region"
	ByCountry   Dimension = "country"
	ByCity      Dimension = "city"
	ByRole      Dimension = "role"
	ByRemote    Dimension = "remote"
	BySeniority Dimension = "seniority"
	ByContract  Dimension = "contract"
	BySource    Dimension = "source"
	ByCompany   Dimension = "company"
	ByMonth     Dimension = "month"
	ByAll       Dimension = "all" // one group named "": every offer under the filter
)

// ReportRow is one line of a market report: the groups in the order of the dimensions asked for, then the figure.
type ReportRow struct {
	Groups   []string
	Missions MissionCount // zero where it is not known: some ads are not matched, or an earlier day is asked for
	RateFigure
}

// MissionCount says how many missions stand behind some ads. One mission may be advertised several times.
type MissionCount struct {
	Ads       int // ads under the filter
	Matched   int // of which were compared with the others; the rest is too new
	Missions  int // different missions of the matched
	Undecided int // ads of which it is not settled whether they share a mission with another
}

// Known says whether the missions can be told: every ad was matched.
func (c MissionCount) Known() bool { return c.Ads > 0 && c.Matched == c.Ads }
