package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// Strangers say where the work is done in words of their own: a place of one's own, a refusal behind a colon, an office
// that nobody has.
func TestRemoteInOnesOwnWords(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Remote
	}{
		{"Dev Grails", "Tout se fait de chez soi, on ne s'est vus que deux fois en quatre ans.", market.RemoteFull},
		{"Dev Grails", "Rythme : 3 à 4 jours par mois. Tout se fait de chez soi.", market.RemoteFull},
		{"Symfony developer", "We have no office. Everything is done from home.", market.RemoteFull},
		{"Go-Entwickler", "Wir haben kein Büro, niemand hat ein Büro.", market.RemoteFull},
		{"Dev Vue", "Télétravail autant que vous voulez ; réunion d'équipe le premier mardi du mois à Gap.", market.RemoteFull},
		{"Dev iOS", "Bureau : jamais, sauf envie.", market.RemoteFull},
		{"iOS contractor", "On-site: never.", market.RemoteFull},
		{"Dev Elixir 2 j/semaine", "Une équipe de neuf, sans bureaux.", market.RemoteFull},
		{"Dev Delphi", "Trois jours par semaine dans nos bureaux, sans télétravail.", market.RemoteNone},
		{"Java / JSF", "On n'autorise pas : le télétravail, la radio.", market.RemoteNone},
		{"Dev C", "Régime de présence : permanent.", market.RemoteNone},
		{"Dev C", "Le travail se fait dans nos murs exclusivement.", market.RemoteNone},
		{"SPS-Programmierer", "Einsatz auf der Baustelle in Kiel, fünf Tage pro Woche.", market.RemoteNone},
		{"Dev CUDA", "Lannion, on vous y attend un jour sur deux.", market.RemotePartial},
		{"Scala engineer", "Two days a week in our office, three by your kettle.", market.RemotePartial},
		{"Dev web", "Pau, deux matinées par semaine à l'atelier, le reste en visio.", market.RemotePartial},
		// what looks alike and is not
		{"Développeur 4D", "Reprise d'un logiciel de bureau.", market.RemoteUnknown},
		{"Dev PHP", "La boutique tourne, 62 % des visites sur téléphone.", market.RemoteUnknown},
		{"Dev PHP", "Démo le vendredi, aucune réunion avant 10 h.", market.RemoteUnknown},
		{"Dev PHP", "Trois jours sur site, deux en télétravail, pas de full remote.", market.RemotePartial},
	} {
		d := text.New(c.title, c.body)
		if got := terms.Remote(d).Remote; got != c.want {
			t.Errorf("%s | %s: %s, want %s", c.title, c.body, got, c.want)
		}
	}
}
