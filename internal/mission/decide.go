package mission

import (
	"fmt"
	"strings"
)

// Outcome is what comparing found.
type Outcome string

// The outcomes of a pair. Of an ad, Same says that it shares its mission with another ad, Undecided that it does not but
// that for some other ad this is not settled, and Different that it stands alone.
const (
	Same      Outcome = "same"
	Different Outcome = "different"
	Undecided Outcome = "undecided"
)

// Version names the rules of matching; ads that were matched by others are matched again.
const Version = "2"

// The thresholds of the sum of weights, set on the labelled pairs that docs/missions.md calls development and mending.
const (
	SameFrom       = 5.5 // and more: the same mission
	DifferentBelow = 3.0 // less: different missions
	JoinFrom       = 3.0 // mean over the pairs of two missions that become one
)

// Window is how many days may lie between two ads of one mission. The same need a year later is another mission.
const Window = 150

// Evidence is what one fact says: a weight above zero for one mission, below zero against, and why.
type Evidence struct {
	Fact   string
	Weight float64
	Says   string
}

// Decision is the comparison of two ads.
type Decision struct {
	Outcome  Outcome
	Score    float64    // the sum of the weights
	Forbids  string     // what makes one mission impossible, whatever the score; empty for nothing
	Evidence []Evidence // facts that say something, in a fixed order
}

// Explain compares two ads, in either order, and says why it decides as it does.
func (c *Corpus) Explain(a, b Ad) Decision {
	if a.Key().Compare(b.Key()) > 0 {
		a, b = b, a
	}
	p, q := c.profile(&a), c.profile(&b)
	w := c.compare(p, q)
	d := Decision{Outcome: w.outcome(), Score: w.score(), Forbids: forbidden[w.forbids]}
	for f := range facts {
		if w.weights[f] != 0 {
			d.Evidence = append(d.Evidence, Evidence{factNames[f], float64(w.weights[f]), c.says(f, &a, &b, p, q)})
		}
	}
	return d
}

// fact is one of the things that are compared.
type fact int

const (
	byText fact = iota
	byTitle
	byStacks
	byPlace
	byRate
	byDuration
	byStart
	bySeniority
	byYears
	byRemote
	byRole
	byDates
	facts
)

var factNames = [facts]string{
	"text", "title", "stacks", "place", "rate", "duration", "start", "seniority", "years", "remote", "role", "dates",
}

// ban is a reason for which two ads cannot be one mission.
type ban int

const (
	allowed ban = iota
	banCountry
	banRegion
	banTown
	banDates
	banStacks
	banSeniority
	banYears
	banRate
	banStart
)

var forbidden = [...]string{
	allowed: "", banCountry: "another country", banRegion: "another region, and not fully remote",
	banTown:  "one advertiser, another town",
	banDates: fmt.Sprintf("more than %d days apart", Window), banStacks: "no technology in common",
	banSeniority: "two levels or more apart", banYears: "years asked too far apart",
	banRate: "rates too far apart", banStart: "starts months apart",
}

// weights is what every fact says of a pair.
type weights struct {
	weights [facts]float32
	forbids ban
}

func (w *weights) score() float64 {
	sum := float32(0)
	for _, v := range w.weights {
		sum += v
	}
	return float64(sum)
}

func (w *weights) outcome() Outcome {
	score := w.score()
	switch {
	case w.forbids != allowed || score < DifferentBelow:
		return Different
	case score >= SameFrom:
		return Same
	}
	return Undecided
}

// why names the strongest facts on the side of the outcome, such as "text, place, rate".
func (w *weights) why() string {
	if w.forbids != allowed {
		return forbidden[w.forbids]
	}
	var names []string
	used := [facts]bool{}
	for range 4 {
		best, at := float32(0.4), -1
		for f, v := range w.weights {
			if !used[f] && v > best {
				best, at = v, f
			}
		}
		if at < 0 {
			break
		}
		used[at] = true
		names = append(names, factNames[at])
	}
	return strings.Join(names, ", ")
}
