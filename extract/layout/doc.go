// Package layout reads an ad from a page that carries no structured data, by how the page is built: the heading is the
// title, the block around it that holds the prose is the ad, elements named after a fact hold it, and repeated cards
// and blocks headed "similar" belong to other ads and are left out.
//
//   - layout.go: Ad, and Read, the steps in order
//   - place.go: the elements of a page by their places, and what is noted of each
//   - head.go: what the head of the document says (title, OpenGraph, canonical address)
//   - cards.go: groups of repeated cards, which are other ads
//   - title.go: which heading is the ad's title
//   - prune.go: which elements are not the ad's
//   - block.go: the block around the title that holds the prose
//   - facts.go: company, place, pay and dates, by the names of elements
//   - labels.go: the words that label a fact, and the value beside them
//   - words.go: the names that all of these look for
//   - lower.go: small letters
//   - phrases.go: the phrases that tell an ad from another page, and a closed ad from an open one
package layout
