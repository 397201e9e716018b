package mission_test

import (
	"fmt"

	"tjm/internal/mission"
)

// score counts pairs of ads that are, and that were found to be, one mission.
type score struct{ right, wrong, missed, undecided, pairs int }

func (s score) precision() float64 { return ratio(s.right, s.right+s.wrong) }
func (s score) recall() float64    { return ratio(s.right, s.right+s.missed) }

func (s score) String() string {
	return fmt.Sprintf("precision %.3f (%d of %d), recall %.3f (%d of %d), undecided %.1f %%", s.precision(), s.right, s.right+s.wrong,
		s.recall(), s.right, s.right+s.missed, 100*ratio(s.undecided, s.pairs))
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

// add counts one pair.
func (s *score) add(label, found mission.Outcome) {
	s.pairs++
	switch {
	case found == mission.Same && label == mission.Same:
		s.right++
	case found == mission.Same:
		s.wrong++
	case label == mission.Same:
		s.missed++
	}
	if found == mission.Undecided {
		s.undecided++
	}
}

// scoreMissions compares missions with the truth, pair by pair; undecided are ads.
func scoreMissions(found []mission.Assignment, truth map[string]string) (s score) {
	byFound, byTruth, both := map[string]int{}, map[string]int{}, map[[2]string]int{}
	for _, a := range found {
		real := truth[mission.Name(a.Key)]
		byFound[a.Mission]++
		byTruth[real]++
		both[[2]string{a.Mission, real}]++
		s.pairs++
		if a.Outcome == mission.Undecided {
			s.undecided++
		}
	}
	pairs := func(n int) int { return n * (n - 1) / 2 }
	for _, n := range both {
		s.right += pairs(n)
	}
	for _, n := range byFound {
		s.wrong += pairs(n)
	}
	for _, n := range byTruth {
		s.missed += pairs(n)
	}
	s.wrong, s.missed = s.wrong-s.right, s.missed-s.right
	return s
}
