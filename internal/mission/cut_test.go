package mission_test

import (
	"strings"
	"testing"
	"time"

	"tjm/internal/market"
	"tjm/internal/mission"
)

// TestACopyThatBreaksOff: a board that shows the beginning of an ad shows the same mission, and not that of another ad
// which begins alike.
func TestACopyThatBreaksOff(t *testing.T) {
	const intro = "Cabinet fondé en 1999, nous plaçons des indépendants auprès de grands comptes. Pour l'un de nos clients :\n"
	whole := intro + "un service de sauvetage en mer trie les appels de détresse, calcule les dérives et guide les vedettes jusqu'aux naufragés.\nGo, Kafka, PostGIS. Brest, 6 mois."
	other := intro + "une imprimerie calcule ses devis, ordonne ses presses et suit l'encre, le papier et les massicots de ses ateliers.\nGo, Kafka, PostGIS. Brest, 6 mois."
	ad := func(id, text string) mission.Ad {
		day := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
		return mission.Ad{Day: day, Offer: market.Offer{
			Source: "atlas", ID: id, Title: "Développeur Go", Company: "Cabinet Lescure", Text: text, Language: "fr",
			Stacks: []string{"Go", "Kafka"}, Place: market.Place{City: "Brest", Region: "Bretagne", Country: "FR"},
		}}
	}
	for _, end := range []string{"…", "...", " [...]", "…\nVoir plus", "... Read more"} {
		cut := ad("cut", strings.ReplaceAll(whole[:strings.Index(whole, "jusqu")], "\n", " ")+end)
		a, b := ad("whole", whole), ad("other", other)
		c := mission.LearnFrom([]mission.Ad{a, b, cut})
		if d := c.Explain(cut, a); d.Outcome != mission.Same {
			t.Errorf("%q and the whole: %s %.1f %+v", end, d.Outcome, d.Score, d.Evidence)
		}
		if d := c.Explain(cut, b); d.Outcome == mission.Same {
			t.Errorf("%q and another: %s %.1f %+v", end, d.Outcome, d.Score, d.Evidence)
		}
	}
}
