package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestPlainPlaces holds places and freedoms said in plain words, and their neighbours that say nothing or less.
func TestPlainPlaces(t *testing.T) {
	for want, bodies := range map[market.Remote][]string{
		"partial": {
			"520 euros. Lyon 3e, deux jours par semaine.",
			"Nantes, Île Feydeau, 2 jours",
			"Bordeaux Chartrons, deux jours fixes : lundi, jeudi",
			"You'll pair with the planners on Tuesdays in Leeds. The other days are yours.",
			"Ce qu'on évite : les réunions longues, le full remote.",
			"Venez quand vous voulez mais au moins 1 jour toutes les semaines.",
			"Une salle à Pantin, où l'on se voit un mardi sur deux.",
		},
		"full": {
			"Télétravail évidemment, il n'y a pas de bureau.",
			"Tout peut se faire par téléphone.",
			"Sur place ou pas, à vous de voir.",
			"Le lieu : votre bureau.",
			"Lieu : Pau pour le lancement, distance admise pour tout le reste",
			"reine Fernarbeit, Abstimmung per Telefon",
			"One visit a month to Derby is enough, the rest is yours.",
		},
		"none": {
			"Exécution : dans les locaux de la régie, sans exception",
			"Présence au dépôt, quai nord, tous les jours ouvrés.",
			"Vor Ort in Kassel an allen fünf Tagen",
			"Lieu : il faudra venir, le serveur est dans la cave",
			"Vor Ort in Fulda an allen fünf Tagen, mobiles Arbeiten ist ausgeschlossen",
			"Mobiles Arbeiten ist vertraglich ausgeschlossen.",
			"Nous évitons : les sigles, le télétravail.",
		},
		"unknown": {
			"Freelance, 3 jours par semaine",
			"Support, 2 jours par semaine",
			"Développeur, deux jours par semaine",
			"Il faudra venir à bout de l'ancien code.",
			"Nous publions le mardi. Le reste de l'équipe suit.",
		},
	} {
		for _, body := range bodies {
			if got := terms.Remote(text.New("Développeur", body)).Remote; got != want {
				t.Errorf("%q: remote %q, want %q", body, got, want)
			}
		}
	}
}
