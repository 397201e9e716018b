package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestYearsInLists: years in lists of skills and of answers, and those of somebody named or of money.
func TestYearsInLists(t *testing.T) {
	for body, want := range map[string]int{
		"ISTQB : oui. Trois ans de test logiciel : oui. Aéronautique : on vous l'apprendra.": 3,
		"Five years of Java: yes. A degree: no.":                                             5,
		"Compétences obligatoires\nPython 6 ans, SQL, Docker":                                6,
		"Compétences requises\nJava 5 ans, Spring, Kafka":                                    5,
		"Must have\nPython 6 years, SQL, Docker":                                             6,
		"Muss-Kriterien\nJava 7 Jahre, Spring, SQL":                                          7,
		"Profil : Go 4 ans, PostgreSQL, Kubernetes 2 ans":                                    4,
		"Développeur PHP depuis plus de 6 ans, vous aimez les tests.":                        6,
		// what looks alike and is not
		"Support Java 8 ans, prolongé jusqu'en 2030.":                                  0,
		"Tu seras encadré·e par Hélène, développeuse depuis 17 ans.":                   0,
		"Tu travailleras avec Sophie, développeuse depuis quinze ans, et avec Marc.":   0,
		"Votre binôme, Paul, architecte depuis douze ans, vous montrera le code.":      0,
		"You will work with Ann, a developer for fifteen years.":                       0,
		"Du arbeitest mit Jana, Entwicklerin seit zwölf Jahren.":                       0,
		"The programme has a budget of £19m over four years and it is in month seven.": 0,
		"Le programme dispose de 12 M€ sur cinq ans.":                                  0,
		"Das Programm hat ein Budget von 8 Mio. € über vier Jahre.":                    0,
	} {
		got := 0
		if y := profile.Years(text.New("Dev", body)).Years; y != nil {
			got = *y
		}
		if got != want {
			t.Errorf("years of %q = %d, want %d", body, got, want)
		}
	}
}

// TestHedgedLevels: levels behind a label that hedges, or names an aim.
func TestHedgedLevels(t *testing.T) {
	for body, want := range map[string]market.Seniority{
		"Seniorité visée : senior":                                          market.Senior,
		"Niveau ciblé : confirmé":                                           market.Mid,
		"Target seniority: senior":                                          market.Senior,
		"Angestrebtes Level: Senior":                                        market.Senior,
		"Experience: roughly what you'd call mid-level, but nobody counts.": market.Mid,
		"Erfahrung: etwa das, was man Senior nennt.":                        market.Senior,
		"Expérience : ce qu'on appelle un confirmé.":                        market.Mid,
		"Équipe : deux confirmés, un senior.":                               market.SeniorityUnknown,
	} {
		d := text.New("Dev", body)
		if got := profile.Seniority(d, profile.Years(d)).Seniority; got != want {
			t.Errorf("seniority of %q = %s, want %s", body, got, want)
		}
	}
}
