// Package crawler fetches the pages of one source politely and hands each to its caller, who extracts and stores it
// and gives back the links to follow. Colly does the crawling; what it does not do well stands in front of it, in a
// fetch layer of our own.
//
// Start at Crawler.Run. A run is one frontier, a few workers and one ledger row:
//
//		plan -> frontier -> worker -> Colly -> fetcher (hosts, robots, rate, size, time) -> page -> Handler -> links
//
//	  - plan.go: Plan, what to crawl and within which bounds, with defaults and validation
//	  - link.go, handler.go: what comes back from the caller
//	  - crawler.go: Config and Crawler, which remembers hosts and robots files between runs
//	  - run.go, worker.go, arrival.go: one run, the asking for one page of it, and what happens to its answer
//	  - frontier.go: the addresses still to visit, each once
//	  - resume.go: what a run writes down, and how it goes on after the process was killed; package journal keeps it
//	  - ledger.go, outcome.go: the counts, and how a run ended
//	  - colly.go: every default of the library, decided
//	  - fetcher.go, body.go: one request, its body bounded after decompression
//	  - host.go, window.go, retryafter.go, retry.go, breaker.go: when to wait, to try again, to leave a host alone
//	  - remember.go: what of all that outlives the process; package memory keeps it
//	  - robotsfile.go: robots.txt asked before every request; package robots decides
//	  - reservation.go: pages whose publisher reserves text and data mining
//	  - dial.go: addresses inside the network refused at connect time
//	  - address.go, escape.go: one spelling for each address
//	  - errors.go: what can go wrong with a page
package crawler
