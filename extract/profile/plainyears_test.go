package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestPlainYears holds years said in words or beside numbered criteria, and those of a colleague.
func TestPlainYears(t *testing.T) {
	for body, want := range map[string]int{
		"Il faut quatre ans derrière soi.":                     4,
		"Ancienneté demandée : de l'ordre de 6 ans.":           6,
		"A couple of years' experience is enough.":             2,
		"EK2 – 6 Jahre Erfahrung mit Java":                     6,
		"Tu feras les deux, avec Lucie, neuf ans d'expérience": 0,
	} {
		got := 0
		if y := profile.Years(text.New("Développeur", body)).Years; y != nil {
			got = *y
		}
		if got != want {
			t.Errorf("%q: %d years, want %d", body, got, want)
		}
	}
}
