package simulation

import (
	"fmt"
	"math"
	"math/rand/v2"
	"time"

	"tjm/internal/market"
)

// Ad is the truth behind one advertisement: what a careful reader would take from it.
type Ad struct {
	Mission string // names the mission; the same for every ad of it
	ID      string // names the ad on its board
	Board   int    // index into Boards
	Posted  time.Time
	Lang    string // "fr", "en" or "de"

	Title     string
	Body      string // the prose, paragraphs separated by empty lines, list items beginning with "- "
	Company   string
	Role      market.Role
	Stacks    []string
	Place     market.Place
	Postcode  string
	Remote    market.Remote
	OnSite    int // days a week on site
	Contracts []market.Contract
	Seniority market.Seniority // as the prose states it
	Years     int              // 0 when the prose states none
	Months    int              // firm duration
	Start     string           // "asap" or a day, as the prose states it
	Rate      *market.Pay      // nil when the ad states none
	LevelInAd bool
	family    int
	budget    int // what the client would pay, stated or not
	spread    int
}

func expNeg(x float64) float64 { return math.Exp(-x) }

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// draw invents one ad of a day; n tells the day's ads apart.
func draw(r *rand.Rand, day time.Time, n int) Ad {
	f := drawFamily(r, day)
	ad := Ad{
		Mission: fmt.Sprintf("%s-%02d", day.Format("060102"), n),
		Posted:  day, Lang: drawLanguage(r), family: f,
		Contracts: []market.Contract{market.Freelance},
	}
	ad.Board = drawBoard(r, ad.Lang)
	ad.ID = fmt.Sprintf("%s%03d", day.Format("060102"), n)
	ad.Role, ad.Stacks = families[f].draw(r)
	ad.drawPlace(r)
	ad.drawPresence(r)
	ad.drawLevel(r)
	ad.Months = pick(r, []int{3, 3, 6, 6, 6, 6, 9, 12, 12, 12, 18, 24})
	ad.drawStart(r)
	ad.drawBudget(r)
	ad.drawAdvertiser(r)
	ad.write(r)
	return ad
}

// reposted is the same mission advertised by another agency on another board, in its own words and at its own price.
func (a Ad) reposted(r *rand.Rand, n int) Ad {
	b := a
	b.ID = fmt.Sprintf("%s%03d", a.Posted.Format("060102"), n)
	b.Board = (a.Board + 1 + r.IntN(len(boardNames)-1)) % len(boardNames)
	b.budget = max(200, b.budget-10*r.IntN(5))
	b.stateRate(r)
	b.drawAdvertiser(r)
	b.write(r)
	return b
}

func drawLanguage(r *rand.Rand) string {
	switch x := r.Float64(); {
	case x < 0.84:
		return "fr"
	case x < 0.95:
		return "en"
	default:
		return "de"
	}
}

// drawBoard puts foreign ads mostly on the API board; French ones are shared out.
func drawBoard(r *rand.Rand, lang string) int {
	x := r.Float64()
	if lang != "fr" {
		x += 0.3
	}
	switch {
	case x < 0.4:
		return 0
	case x < 0.72:
		return 1
	default:
		return 2
	}
}

func (a *Ad) drawPresence(r *rand.Rand) {
	switch x := r.Float64(); {
	case x < 0.27:
		a.Remote, a.OnSite = market.RemoteFull, 0
	case x < 0.82:
		a.Remote, a.OnSite = market.RemotePartial, 1+r.IntN(4)
	case x < 0.9:
		a.Remote, a.OnSite = market.RemoteNone, 5
	default:
		a.Remote = market.RemoteUnknown
	}
}

func (a *Ad) drawLevel(r *rand.Rand) {
	switch x := r.Float64(); {
	case x < 0.09:
		a.Seniority, a.Years = market.Junior, 1+r.IntN(2)
	case x < 0.5:
		a.Seniority, a.Years = market.Mid, 3+r.IntN(3)
	case x < 0.9:
		a.Seniority, a.Years = market.Senior, 6+r.IntN(5)
	default:
		a.Seniority, a.Years = market.Lead, 8+r.IntN(5)
	}
	a.LevelInAd = r.Float64() < 0.85
}

func (a *Ad) drawStart(r *rand.Rand) {
	if r.Float64() < 0.4 {
		a.Start = "asap"
		return
	}
	day := a.Posted.AddDate(0, 0, 10+r.IntN(60))
	for day.Weekday() != time.Monday {
		day = day.AddDate(0, 0, 1)
	}
	a.Start = day.Format(time.DateOnly)
}
