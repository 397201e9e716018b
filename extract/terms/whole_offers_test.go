package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestPlacesInWholeOffers: how much is worked beside where, days behind a name, steps of the selection, and presence that
// happens once or leaves a day out.
func TestPlacesInWholeOffers(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Remote
	}{
		{"", "Venir au festival de mars est obligatoire. Le reste du temps tu travailles d'où tu veux.", market.RemoteFull},
		{"", "You come to the launch party in June. The rest of the time, work from wherever you like.", market.RemoteFull},
		{"", "Deux jours par semaine à Lyon. Le reste du temps tu travailles d'où tu veux.", market.RemotePartial},
		{"Dev – Nantes/remote", "Nantes, un jour par mois ; sinon chez vous", market.RemoteFull},
		{"Dev Go – Lyon / remote", "Mission de 6 mois, Lyon un jour par mois.", market.RemoteFull},
		{"Dev Go – Lyon / remote", "Lyon, un jour par semaine ; sinon chez vous", market.RemotePartial},
		{"", "Trois mois, à 4 jours par semaine, 100 % télétravail.", market.RemoteFull},
		{"", "Four days a week, 100% remote.", market.RemoteFull},
		{"", "Vier Tage pro Woche, 100 % remote.", market.RemoteFull},
		{"", "Hybrid in Denver with Mondays and Thursdays in the RiNo office.", market.RemotePartial},
		{"", "Lausanne, quartier du Flon ; deux jours de télétravail dès le deuxième mois", market.RemotePartial},
		{"", "Nous gérons les jours de télétravail des agents.", market.RemoteUnknown},
		{"", "Présence : 40 % sur site\nEn cas de crise, présence sur site cinq jours de suite, au plus deux fois par an.", market.RemotePartial},
		{"", "Travail exclusivement sur place, semaine de 4,5 jours.", market.RemoteNone},
		{"", "Sur site uniquement, semaine de quatre jours.", market.RemoteNone},
		{"", "Travail intégralement sur site, 4 jours par semaine.", market.RemoteNone},
		{"", "600 €/j, Station F deux jours par semaine, démarrage le 12/01/2026.", market.RemotePartial},
		{"", "500 €/j, La Défense 2 jours par semaine, 6 mois.", market.RemotePartial},
		{"", "£500 a day, Canary Wharf three days a week, start in May.", market.RemotePartial},
		{"", "600 €/j, quatre jours par semaine, démarrage en mai.", market.RemoteUnknown},
		{"", "Forfait, Scrum Master 3 jours par semaine, Lyon.", market.RemoteUnknown},
		{"", "Un test de 45 minutes est organisé à distance.", market.RemoteUnknown},
		{"", "A remote technical test, one hour, then a call.", market.RemoteUnknown},
		{"", "Das Gespräch findet remote statt.", market.RemoteUnknown},
		{"", "Processus : un premier échange à distance, puis une rencontre.", market.RemoteUnknown},
		{"", "Aix, pôle d'activités, deux jours de travail à domicile.", market.RemotePartial},
		{"", "Dijon, trois jours de travail à distance.", market.RemotePartial},
		{"", "Présence quotidienne souhaitée, vendredi libre de lieu.", market.RemotePartial},
		{"", "Présence tous les jours sauf le mercredi.", market.RemotePartial},
		{"", "On site every day except Fridays.", market.RemotePartial},
		{"", "Täglich vor Ort, freitags frei wählbar.", market.RemotePartial},
		{"", "Einmal im Monat kommen Sie für einen Tag nach Ulm, sonst arbeiten Sie von zu Hause.", market.RemoteFull},
		{"", "Une fois par mois vous venez pour une journée à Ulm, sinon vous travaillez de chez vous.", market.RemoteFull},
		{"", "Once a week you come for a day to Ulm, otherwise you work from home.", market.RemotePartial},
		{"", "Hybride : 1 j/mois sur site à Paris.", market.RemoteFull},
		{"", "Hybride : 1 j/semaine sur site à Paris.", market.RemotePartial},
		{"", "Work where you like; our office in Hove is open on Wednesdays.", market.RemoteFull},
		{"", "Local à Saint-Étienne, tu y passes si tu veux.", market.RemoteFull},
		{"", "Tu viens à Rennes quand ça te chante.", market.RemoteFull},
		{"", "En visio le mardi soir, le reste quand tu veux, où tu veux.", market.RemoteFull},
		{"", "Pas de télétravail complet, mais un jour sur deux, ça nous va.", market.RemotePartial},
		{"", "Deux réunions en visio, sinon par mail.", market.RemoteFull},
		{"", "Habilitation obligatoire, donc tout sur site à Balard.", market.RemoteNone},
		{"", "Prestation en nos murs exclusivement (zone protégée).", market.RemoteNone},
		{"", "Umbrella, £350 pd. Manchester 2 dpw.", market.RemotePartial},
		{"", "1 800 € net par mois, CDI, à Guéret, au bureau.", market.RemoteNone},
		{"", "Pas besoin de passer au studio, sauf pour la fête de fin de saison.", market.RemoteFull},
		{"", "Présence quotidienne à Monaco. Pas de télétravail depuis l'étranger.", market.RemoteNone},
	} {
		if got := terms.Remote(text.New(c.title, c.body)).Remote; got != c.want {
			t.Errorf("remote of %q = %s, want %s", c.body, got, c.want)
		}
	}
}
