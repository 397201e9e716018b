// Package marketreport writes a market report as CSV: one row per group, each figure with its n, unit, window and
// method, and words instead of figures below the floors.
//
// The columns, in order:
//
//   - one per dimension asked for, under the dimension's name: stack, region, country, city, role, remote, seniority,
//     contract, source, company, month. An empty cell is an offer that does not state it.
//   - offers: offers of the group, stating a rate or not
//   - offers_with_rate: of which state a two-sided day rate in EUR; the n of the figures that follow
//   - share_with_rate: offers_with_rate / offers, 0 to 1; empty below 15 offers
//   - advertisers: different advertisers behind offers_with_rate
//   - median_eur_day: median day rate before tax; empty below 15 rates or 3 advertisers
//   - p25_eur_day, p75_eur_day: first and third quartile; empty below 30 rates or 3 advertisers
//   - missions: different missions behind offers, since one mission may be advertised several times; empty while some of
//     the offers are not matched yet, and as of an earlier day
//   - from, to: first and last month of the window, both counted (2026-01); empty when the window is open on that side
//   - unit: EUR/day unless a conversion names another; the names of the columns of amounts follow it
//   - method: how the figures are computed, and the choices made
//   - note: why a cell is empty; empty when none is
//   - with a conversion: converted, unconvertible, exchange_from, exchange_to, exchange_source
//   - with a region or place: unplaced
package marketreport
