package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestYearsSaidToBeEnough reads years by what is demanded before them or said to do behind them.
func TestYearsSaidToBeEnough(t *testing.T) {
	for body, want := range map[string]int{
		"Débutant non, mais 2 ans de PHP ça nous va.":       2,
		"Une paire d'années en Python, pas besoin de plus.": 2,
		"5 ans, pas moins": 5,
		"We'd like six years of serious back-end work.":                     6,
		"10 years or longer in back-end engineering":                        10,
		"PROFIL : DEV JAVA JEE, 4 A 6 ANS":                                  4,
		"Bac+5 et dix années de développement au moins.":                    10,
		"Dix ans de métier sont un minimum.":                                10,
		"Plus de vingt ans d'expérience ? Tant mieux. Le plancher est à 8.": 8,
		"Pedimos tres años como mínimo programando en backend.":             3,
		"Nous voulons un contrat de 3 ans de maintenance.":                  0,
		"Il faut un plancher de sécurité et 3 ans de garantie.":             0,
	} {
		got := 0
		if y := profile.Years(text.New("", body)); y.Years != nil {
			got = *y.Years
		}
		if got != want {
			t.Errorf("years of %q = %d, want %d", body, got, want)
		}
	}
}
