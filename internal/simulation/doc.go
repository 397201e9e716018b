// Package simulation is an invented freelance market: ads posted day by day over two years, and the job boards that
// publish them over HTTP. `tjm demo` crawls it, and tests use it where the truth behind each ad must be known.
//
// The same seed and day always give the same ads, so a market looked at a week later holds the old ads and a few new
// ones. Companies, missions and people are invented; addresses end in .example and telephone numbers come from the
// ranges kept for fiction.
//
//   - market.go: the ads of a span of days, and how many there are of a day
//   - ad.go: Ad, the truth behind one advertisement, and how one is drawn
//   - offer.go: an Ad in the nouns of the market
//   - families.go, places.go, prices.go, advertisers.go: what the drawing draws from
//   - prose.go, prose_fr.go, prose_en.go, prose_de.go: the words of an ad
//   - boards.go: the boards, and what they share (robots.txt, entity tags)
//   - board_schema.go: schema.org JSON-LD on detail pages behind a paged listing
//   - board_plain.go: plain HTML, facts only in the markup and the prose
//   - board_api.go: a JSON API with paging
//   - definitions.go: the site definitions by which a crawl reads the boards
package simulation
