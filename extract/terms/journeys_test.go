package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestNoJourneysIsNoRemoteWork: whom nobody sends elsewhere may well come in every day.
func TestNoJourneysIsNoRemoteWork(t *testing.T) {
	for ad, want := range map[string]market.Remote{
		"Mission à Lyon. Pas de déplacement à prévoir.":                      market.RemoteUnknown,
		"Poste basé à Rennes, aucun déplacement.":                            market.RemoteUnknown,
		"Déplacements : aucun":                                               market.RemoteUnknown,
		"Lieu : Metz. Sans déplacement.":                                     market.RemoteUnknown,
		"Based in Leeds. No travel required.":                                market.RemoteUnknown,
		"Einsatzort Kassel, keine Reisen.":                                   market.RemoteUnknown,
		"Télétravail, aucun déplacement à prévoir.":                          market.RemoteFull,
		"100 % à distance, pas de déplacement.":                              market.RemoteFull,
		"Aucun déplacement, tout se fait en visio.":                          market.RemoteFull,
		"Présence sur site deux jours par semaine, pas d'autre déplacement.": market.RemotePartial,
		"Inutile de vous déplacer, nous ne nous verrons qu'en visio.":        market.RemoteFull,
	} {
		if got := terms.Remote(text.New("", ad)).Remote; got != want {
			t.Errorf("%q is %s, want %s", ad, got, want)
		}
	}
}
