// Package mission matches ads of one mission: posted on several boards, by several agencies, and again weeks later. Two
// ads are the same mission, different missions, or undecided, and every decision says why. docs/missions.md tells the
// rules, the thresholds and how often they are wrong.
//
// It is pure and deterministic: no clock, no network, and the order in which ads come changes nothing.
//
//   - ad.go: Ad, what is matched, and the order of matching
//   - words.go: a text cut into sentences, words and shingles
//   - learn.go: Learner and Corpus, what repeats in the ads of an advertiser and how rare each word is
//   - background.go, background.txt: how rare words are before any ad is read
//   - profile.go: an ad reduced to what comparing needs, some 500 bytes; weighed.go, sketch.go: its words and phrases
//   - glossary.go, glossary.txt, common.txt: words of the trades in three languages, and words that any ad uses
//   - decide.go: Outcome, Decision, the thresholds, and the rules that forbid
//   - weigh.go, facts.go, texts.go: what each fact and the texts say for or against; says.go: in words
//   - opening.go: copies that break off
//   - block.go: which ads are compared at all
//   - match.go, cluster.go: Matcher, from ads to missions
package mission
