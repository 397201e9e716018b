package when_test

import (
	"testing"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestFirstStretch holds how long the work lasts at first, which more may follow.
func TestFirstStretch(t *testing.T) {
	for body, want := range map[string]int{
		"auf Rechnung: 85 bis 92 Euro pro Stunde, zunächst für ein Jahr": 12,
		"Zunächst für ein Jahr.":                        12,
		"90 €/h, vorerst für sechs Monate":              6,
		"Erst einmal für ein halbes Jahr.":              6,
		"Zunächst auf ein Jahr angelegt.":               12,
		"£500 a day, initially for a year":              12,
		"For a year to begin with.":                     12,
		"450 €/j, pour un an dans un premier temps":     12,
		"D'abord pour six mois.":                        6,
		"Pour commencer, un an.":                        12,
		"450 €/j, pour un an pour commencer":            12,
		"D'abord un an de réflexion, puis la décision.": 0,
		"Zunächst zehn Jahre alt, dann ersetzt.":        0,
	} {
		got := 0
		if m, _ := when.Duration(text.New("DevOps", body)); m != nil {
			got = *m
		}
		if got != want {
			t.Errorf("%s: %d, want %d", body, got, want)
		}
	}
}
