// Package stack finds the technologies that an ad asks for.
//
// One pass of a byte automaton over the folded text finds every spelling of the vocabulary and every phrase that
// changes what a spelling means; then each finding is judged by the words around it, once from each side, so the whole
// is linear in the length of the text.
//
//   - vocabulary.tsv, vocabulary.go: the technologies, how they are spelled, what they belong to
//   - phrases.tsv, phrases.go: phrases that refuse a technology, or hold a spelling that means something else
//   - variants.go: "Spring Boot", "spring-boot" and "springboot" are one spelling
//   - automaton.go: the longest spelling at each place
//   - scan.go, edge.go: the single pass, and where a spelling may begin and end
//   - misspelt.go: names with one letter wrong
//   - guard.go, cue.go, list.go: which spellings that are also words ("Go", "Spring", "Flux") mean the technology
//   - neighbour.go: what the technologies beside a spelling tell of it
//   - refusal.go, heading.go: technologies named only to be refused, before or after a phrase, or under a heading
//   - verdict.go, need.go: technologies that an answer or the rest of their clause refuses
//   - echo.go: names said again after their refusal
//   - double.go: refusals that another negation takes back
//   - people.go, party.go, company.go: technologies that are the work of another team, or the business of a company
//   - platform.go: what others run for the work
//   - past.go: technologies whose time is over, or that somebody else owns
//   - employ.go: spellings that a task or a place in the system makes a technology
//   - reach.go: what a clause is about, and what it acts on
//   - matcher.go: Matcher, the whole
package stack
