// Package proof says whether a site definition still does what it says: on the saved pages that come with it, and on
// what a crawl of it brings home.
//
//   - cases.go: Cases, the saved pages of a definition and what each must give
//   - outcome.go: Read and Outcome, what a page gives in a form that can be compared
//   - watch.go: Watch, which fields stopped matching during a crawl, and on which pages
package proof
