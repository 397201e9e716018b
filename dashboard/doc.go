// Package dashboard shows the market over HTTP: pages in French and English, charts, CSV and a JSON API, all from the
// figures a Querier answers.
//
// Every view is a URL: the filter is a plain GET form. Pages work without script; charts are drawn by the browser from
// JSON that go-echarts builds, under a content security policy that allows nothing inline and nothing from outside.
// Every figure carries its n, and below the floors of package market there are words.
//
//   - dashboard.go: New and Config; querier.go: where the figures come from; routes.go: which address shows what
//   - ask.go, period.go, sentence.go: the filter in the URL and as a sentence of selects
//   - overview.go, missions.go, sources.go, method.go, stackpage.go: one page each, with its struct
//   - headline.go, evidence.go: what the figures allow to say
//   - demand.go, demandchart.go, rates.go, ratechart.go, chart.go: the two charts
//   - groups.go, ranking.go, offers.go, plots.go: the tables and their drawings
//   - csv.go, csvrows.go, api.go: the same figures for machines
//   - locale.go, numbers.go, dates.go, regions.go, messages*.go: the two languages
//   - assets.go, security.go, errors.go, render.go: serving
package dashboard
