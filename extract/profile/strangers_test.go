package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// Strangers ask for years in the words of the trade, behind labels of their own, or of somebody they name.
func TestYearsInOnesOwnWords(t *testing.T) {
	for body, want := range map[string]int{
		"Ancienneté dans le métier : 6 ans révolus": 6,
		"Nb années = 9":       9,
		"Années : 7 révolues": 7,
		"Années de Java : 6 au moins. Années de GWT : même une.": 6,
		"Qui : développeur avec quatre ans de Scala":             4,
		"Level: mid, say five years of iOS":                      5,
		"A decade (10 years) of C++ at least.":                   10,
		"We ask for a decade of experience in C++.":              10,
		"Terraform depuis 6 ans ou davantage.":                   6,
		"You've spent twelve years or more running departments.": 12,
		"Cinq ans de métier au minimum.":                         5,
		// what looks alike and is not
		"La directrice du projet a 20 ans d'ancienneté.":  0,
		"Our CTO has fifteen years of Java behind him.":   0,
		"App rated 4.8 for five years running. Swift.":    0,
		"Années fastes : le groupe double tous les 2 ans": 0,
	} {
		got := 0
		if y := profile.Years(text.New("Dev", body)).Years; y != nil {
			got = *y
		}
		if got != want {
			t.Errorf("%s: %d, want %d", body, got, want)
		}
	}
}

func TestLevelsInOnesOwnWords(t *testing.T) {
	for body, want := range map[string]market.Seniority{
		"Séniorité = expert, certification exigée":            market.Senior,
		"Je n'ai pas le temps d'expliquer : confirmé donc.":   market.Mid,
		"Première expérience exclue : il faut 3 ans révolus.": market.Mid,
		"Le résultat du vote est confirmé donc publié.":       market.SeniorityUnknown,
	} {
		d := text.New("Dev", body)
		if got := profile.Seniority(d, profile.Years(d)).Seniority; got != want {
			t.Errorf("%s: %s, want %s", body, got, want)
		}
	}
}
