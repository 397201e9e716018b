// Package extract turns pages and texts into offers, purely: the same bytes and the same instant give the same offers.
//
// The order of truth, for one fact: schema.org JSON-LD, then microdata, then RDFa, then the selectors of the site
// definition, then what the layout of the page says, then the prose. When a field and the prose disagree both are kept
// in Evidence, the field decides, and Notes says so. Two exceptions: the prose decides between partly and fully remote
// (a field can only say that remote work exists), and a pay field that cannot be true is refused.
//
//   - extractor.go: Extractor, what is compiled once, and what a page gives
//   - text.go: Text, an offer from a title and a body
//   - facts.go, profile.go: the facts that the words state
//   - redact.go: personal data goes before anything is read
//   - page.go: Page, the offers and links of a fetched page
//   - answer.go, feed.go, sitemap.go: the same for JSON answers, feeds and sitemaps
//   - links.go: where a page leads, and which pages are one ad
//   - structured.go: a schema.org posting laid over what the prose says
//   - fields.go, terms.go: the fields of a site definition laid over what the prose says
//   - places.go, hosts.go: places and countries that a page states outside its prose
//   - stated.go, contest.go: which of two values wins, and keeping the other
//   - account.go: Account, how an offer was read: evidence, refusals, contradictions
//   - identity.go: ids and addresses that stay the same between crawls
//   - record.go: Record, the JSON form that other programs rely on
//
// Its sub-packages own one kind of fact or one kind of source each; see their own comments.
package extract
