package storetest

import (
	"testing"

	"tjm/store"
)

// Run runs every test of the suite on the home that cfg names, each on a database of its own.
func Run(t *testing.T, cfg store.Config) { run(t, cfg, 1) }

// RunAgain does so on another way to an engine on which Run runs too. The SQL is the same there, so the random cases that
// compare its answers are one in four; every other test is whole.
func RunAgain(t *testing.T, cfg store.Config) { run(t, cfg, 4) }

func run(t *testing.T, cfg store.Config, every int) {
	seldom := func(test func(*testing.T, *store.Store, int)) func(*testing.T, *store.Store) {
		return func(t *testing.T, s *store.Store) { test(t, s, every) }
	}
	for _, test := range []struct {
		name string
		run  func(*testing.T, *store.Store)
	}{
		{"an empty store answers every question", emptyStore},
		{"coverage counts what stands behind the figures", coverage},
		{"demand has every month in which collection ran", demand},
		{"the rate trend has exact quartiles", rateTrend},
		{"rates by any dimension, with the unstated in a group of their own", rateBy},
		{"every list of the filter narrows", filters},
		{"stacks are ranked against the window before", topStacks},
		{"choices leave their own list out of the filter", choices},
		{"the report crosses dimensions", report},
		{"the offers behind the figures, page by page", listing},
		{"figures equal a plain computation on random markets", seldom(randomMarkets)},
		{"roll-ups answer as the ads do", seldom(rolledUp)},
		{"an ad's history is kept", history},
		{"what is derived follows the offers", derivedFollows},
		{"saving again doubles nothing", savingAgain},
		{"an ad met but not read again was seen", seenAgain},
		{"an ad that two runs missed is closed until it is back", closingAbsent},
		{"an ad whose own page is gone is closed until it is back", closingGone},
		{"what changed is counted and replaced", changes},
		{"every field of an offer is stored", everyField},
		{"pages and runs are kept once", ledger},
		{"stored pages are read newest first, within bounds", readingPages},
		{"what better rules read replaces what was read", rereading},
		{"captures of the past, in any order", savingCaptures},
		{"old pages go, and what is needed stays", pruning},
		{"which ads are one mission", missions},
		{"counts of missions follow the matching", missionsFollow},
		{"places at every level, and who does not say", places},
		{"amounts in one unit and currency", seldom(conversions)},
		{"amounts converted there and back", thereAndBack},
		{"text that tries to be SQL stays text", hostileText},
		{"an amount that is no number is refused", notANumber},
		{"the reader's SQL reads in any format", readingSQL},
		{"the reader's SQL cannot write", writingSQL},
		{"a cancelled question ends", cancelled},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, Open(t, cfg)) })
	}
	t.Run("technologies count with their children", func(t *testing.T) { withChildren(t, cfg, false, every) })
}
