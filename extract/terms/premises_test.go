package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestPremises holds work that is done on the premises, remote work that is refused, and offices where one meets once a month.
func TestPremises(t *testing.T) {
	for _, c := range []struct {
		body string
		want market.Remote
	}{
		{"Le Mans, quartier Université. On travaille depuis nos locaux, le mainframe n'est pas ouvert de l'extérieur.", market.RemoteNone},
		{"On travaille depuis nos locaux.", market.RemoteNone},
		{"Le travail se fait dans nos murs, au Mans.", market.RemoteNone},
		{"On travaille exclusivement dans l'enceinte.", market.RemoteNone},
		{"Travail exclusivement sur le site de Bourges.", market.RemoteNone},
		{"Toute la mission se déroule dans l'enceinte de la base.", market.RemoteNone},
		{"Le poste s'exerce uniquement dans nos locaux.", market.RemoteNone},
		{"Le réseau n'est pas accessible de l'extérieur : présence tous les jours.", market.RemoteNone},
		{"Le travail s'effectue intégralement sur place.", market.RemoteNone},
		{"Everything is done on the premises in Aberdeen because the raw data can't leave the building.", market.RemoteNone},
		{"We work from our own premises.", market.RemoteNone},
		{"All work happens inside the building.", market.RemoteNone},
		{"Work is carried out exclusively at our Aberdeen site.", market.RemoteNone},
		{"Gearbeitet wird ausschließlich auf dem Werksgelände.", market.RemoteNone},
		{"Wir arbeiten in unseren Räumen, von außen kommt man nicht ins Netz.", market.RemoteNone},
		{"Die Arbeit findet ausschließlich in unseren Räumen statt.", market.RemoteNone},
		{"Le télétravail n'est pas admis par le régulateur pour cette fonction.", market.RemoteNone},
		{"Le télétravail n'est pas admis pour cette fonction.", market.RemoteNone},
		{"Le télétravail n'est pas permis par notre client.", market.RemoteNone},
		{"Remote work is not allowed by the regulator.", market.RemoteNone},
		{"Homeoffice ist aus Gründen der Aufsicht nicht zugelassen.", market.RemoteNone},
		{"Le bureau est à Chartres, mais nous ne nous y retrouvons qu'une fois par mois, le premier mardi.", market.RemoteFull},
		{"Nous ne nous y retrouvons qu'une fois par mois.", market.RemoteFull},
		{"Le bureau est à Chartres, on ne s'y voit qu'une fois par mois.", market.RemoteFull},
		{"On ne se réunit à Chartres qu'un jour par mois.", market.RemoteFull},
		{"L'équipe se retrouve à Chartres une fois par mois.", market.RemoteFull},
		{"Nos bureaux sont à Chartres, vous n'y viendrez qu'une journée par mois.", market.RemoteFull},
		{"Vous ne passerez au bureau de Chartres qu'une fois par trimestre.", market.RemoteFull},
		{"The office is in Leeds but we only meet there once a month.", market.RemoteFull},
		{"We get together in Leeds once a month, no more.", market.RemoteFull},
		{"You'd only come to Leeds one day a month.", market.RemoteFull},
		{"Unser Büro ist in Ulm, wir treffen uns dort nur einmal im Monat.", market.RemoteFull},
		{"Nur einmal im Monat kommen Sie nach Ulm.", market.RemoteFull},
		{"Volume : à raison de 3,5 journées par semaine. Le bureau est à Chartres, mais nous ne nous y retrouvons qu'une fois par mois.", market.RemoteFull},
		{"Une somme fixe de 6 000 € HT mensuels pour trois mois, à raison de 3,5 journées par semaine.", market.RemoteUnknown},
		{"À raison de trois jours par semaine, à distance.", market.RemoteFull},
		{"Le comité se retrouve une fois par mois. Deux jours de télétravail.", market.RemotePartial},
		{"Trois jours dans nos locaux, deux chez vous.", market.RemotePartial},
		{"On travaille dans nos locaux trois jours par semaine.", market.RemotePartial},
		{"We're in the office in Bristol on Mondays and Wednesdays; nobody minds where you are otherwise.", market.RemotePartial},
		{"Two days a week in the office; no one cares where you are the rest of the week.", market.RemotePartial},
		{"Nobody minds where you work.", market.RemoteFull},
		{"Deux jours au bureau ; personne ne regarde où tu es le reste du temps.", market.RemotePartial},
		{"Elle vient à Pau une fois par semaine.", market.RemotePartial},
		{"On vient à Pau une fois par semaine.", market.RemotePartial},
		{"Vous venez à Pau une fois par semaine.", market.RemotePartial},
		{"Tu passes à Pau une fois par mois.", market.RemoteFull},
		{"You come to Leeds once a week.", market.RemotePartial},
		{"They come to Leeds twice a week.", market.RemotePartial},
		{"Sie kommen einmal pro Woche nach Ulm.", market.RemotePartial},
		{"Einmal die Woche sind Sie in Ulm.", market.RemotePartial},
		{"An zwei Tagen sitzen Sie bei uns in Münster, an den übrigen wo Sie mögen.", market.RemotePartial},
		{"An drei Tagen arbeiten Sie bei uns, sonst zu Hause.", market.RemotePartial},
		{"Zwei Tage bei uns, die übrigen wo du magst.", market.RemotePartial},
		{"Deux jours chez nous, les autres où vous voulez.", market.RemotePartial},
		{"Vous êtes deux jours chez nous à Lyon, ailleurs les autres jours.", market.RemotePartial},
		{"Two days with us in Leeds, the others wherever you like.", market.RemotePartial},
		{"On livre à Pau une fois par mois.", market.RemoteUnknown},
	} {
		if got := terms.Remote(text.New("Dev – Chartres", c.body)).Remote; got != c.want {
			t.Errorf("%q: %q, want %q", c.body, got, c.want)
		}
	}
}
