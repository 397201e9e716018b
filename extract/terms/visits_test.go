package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestStrangersPlaces holds where strangers say the work is done, and what is said of others than the reader.
func TestStrangersPlaces(t *testing.T) {
	for _, c := range []struct {
		body string
		want market.Remote
	}{
		{"Sur place : deux visites de quai, tôt le matin. Le reste chez vous.", market.RemoteFull},
		{"Sur place pour les ateliers, c'est-à-dire six demi-journées ; ailleurs pour le reste.", market.RemotePartial},
		{"Sur place : 94000 Créteil, « deux à trois jours suivant les ateliers ».", market.RemotePartial},
		{"Limoges, zone nord, 3 jours d'atelier minimum", market.RemotePartial},
		{"Un tiers du temps sur site.", market.RemotePartial},
		{"Remote mit regelmäßigen Terminen vor Ort (alle zwei Wochen)", market.RemotePartial},
		{"Présence : comme vous voulez, le bureau est près de la gare, mais on n'exige rien.", market.RemoteFull},
		{"Du télétravail sans condition, et un repas si tu passes à nos bureaux", market.RemoteFull},
		{"You don't need to come; we don't need you in Aberdeen at all.", market.RemoteFull},
		{"Come to the office if you like, nobody keeps count.", market.RemoteFull},
		{"On ne se voit qu'une fois par trimestre.", market.RemoteFull},
		{"Lieu : internet.", market.RemoteFull},
		{"Poste sur base uniquement", market.RemoteNone},
		{"100 % client site, Toulouse.", market.RemoteNone},
		{"Remote has been asked before, and declined before.", market.RemoteNone},
		{"Le télétravail ? On a essayé, on est revenus.", market.RemoteNone},
		{"On travaille tous dans la même pièce, tous les jours.", market.RemoteNone},
		{"You need to be here every day.", market.RemoteNone},
		{"Lieu : Vesoul, Technopole, en présence (on n'apprend pas par écran interposé).", market.RemoteNone},
		{"Nous n'avons pas encore arrêté notre position sur le télétravail.", market.RemoteUnknown},
		{"Le poste est sur base, du lundi au vendredi.", market.RemoteNone},
		{"Le travail se fait au pied des lignes, jamais ailleurs.", market.RemoteNone},
		{"Les locaux sont à Annecy, mais personne ne vous oblige à y venir.", market.RemoteFull},
		{"On peut tout faire par téléphone et en visio.", market.RemoteFull},
		{"Dans l'entrepôt avec nous tous les jours.", market.RemoteNone},
		{"Déplacements hebdomadaires à Auch, train remboursé.", market.RemotePartial},
		{"Réunion hebdomadaire avec le bureau central", market.RemoteUnknown},
		{"Une réunion sur place au lancement, une à la fin. Le reste à distance.", market.RemoteFull},
		{"On alterne : semaine à Orléans, semaine chez vous.", market.RemotePartial},
		{"Quelques jours par mois à Évian, le reste où vous voulez.", market.RemotePartial},
		{"Les métiers à tisser ne se déboguent pas par téléphone : présence complète.", market.RemoteNone},
		{"Interviews are remote.", market.RemoteUnknown},
		{"Nos clients utilisent le logiciel à distance.", market.RemoteUnknown},
	} {
		if got := terms.Remote(text.New("", c.body)).Remote; got != c.want {
			t.Errorf("remote of %q = %v, want %v", c.body, got, c.want)
		}
	}
}
