// Package market holds the nouns of the freelance market that every stage of tjm shares, with their units:
// offers and the facts they state, pages and crawl runs, the filter a reader chooses, and the figures that answer it.
//
// It imports the standard library alone, and nothing here reads a file, a clock or the network.
//
//   - offer.go: Offer, one ad and what it states
//   - pay.go: Pay, a day rate or a salary as stated
//   - place.go: Place, where the work is
//   - terms.go: the closed vocabularies (role, remote, contract, seniority, English, education, client)
//   - evidence.go: where in the ad a fact stands
//   - page.go: Page, one fetched document
//   - run.go: Run, the ledger row of one crawl of one source
//   - month.go: Month, the unit of every time axis
//   - filter.go: Filter, what a reader narrows the market to
//   - figures.go: the answers, each with its n
//   - floor.go: below which n a figure is told in words
package market
