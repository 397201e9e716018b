package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestWhereInOtherWords: where the work is done in pictures, shares and asides, and words that are about a product, a
// ministry, a machine room or the first day.
func TestWhereInOtherWords(t *testing.T) {
	for want, bodies := range map[market.Remote][]string{
		market.RemotePartial: {
			"Most of the week at home.",
			"Le gros du temps chez vous.",
			"L'essentiel du travail se fait à la maison.",
			"Remote negotiable.",
			"Mode hybride, 2 jours sur site.",
			"Travail hybride ; infrastructure Kubernetes.",
			"Infrastructure AWS, travail hybride.",
			"Vous posez vos jours de télétravail librement.",
			"Flex office, 2 jours de télétravail.",
			"3 days in the office, 2 days from home office.",
			"60/40 split in favour of the office.",
			"50/50 présentiel et télétravail.",
			"Répartition 70/30 entre bureau et maison.",
			"60/40 remote/office.",
			"Télétravail hebdomadaire (2 jours).",
			"Full remote : ❌",
		},
		market.RemoteFull: {
			"Remote complet, avec une venue mensuelle au siège de Vannes (une journée).",
			"Full remote, une visite par trimestre à Lyon (deux jours).",
			"$90 per hour, anywhere.",
			"Freelance, 400 €/jour, n'importe où en France.",
			"Le bureau existe (Gap, vue sur les crêtes), y viennent ceux qui en ont envie.",
			"The office is there for those who like it.",
			"Das Büro steht in Ulm, wer Lust hat, kommt.",
			"Les prestations sont réalisées dans les locaux du titulaire, hormis la recette.",
			"Work is done at the contractor's premises.",
			"Die Leistung wird in den Räumen des Auftragnehmers erbracht.",
			"Tout peut se faire de loin, je vous donne les accès.",
			"Everything can be done from afar.",
			"Sie arbeiten aus der Ferne.",
		},
		market.RemoteNone: {
			"Remote: N",
			"Télétravail : ❌",
			"❌ Télétravail",
			"Remote ❌ / Présentiel ✅",
			"70/30 split between back end and front end, on site.",
		},
		market.RemoteUnknown: {
			"Logiciel de télétravail pour PME.",
			"Le socle est hybride : une moitié on-premise, l'autre sur AWS.",
			"Our platform is hybrid, half on-prem, half in the cloud.",
			"Die Plattform läuft hybrid, teils im Rechenzentrum, teils in der Cloud.",
			"La mairie veut que ses agents saisissent leurs jours de télétravail dans une appli.",
			"Staff book their home office days in the tool.",
			"Mitarbeiter können ihre Homeoffice-Tage eintragen.",
			"Vous gérez le suivi des jours de télétravail dans SAP.",
			"Open space, flex office, baby-foot un peu bancal et terrasse.",
			"The client is the Home Office; SC clearance is a must.",
			"Contract with the Home Office in Croydon.",
			"Unser Produkt erlaubt die Wartung von Pressen aus der Ferne.",
			"They want somebody at the desk on Monday 2 February 2026.",
			"On vous attend au bureau le 2 mars 2026.",
			"Wir erwarten dich im Büro am 2. März 2026.",
			"Watch films anytime, anywhere.",
			"Pay in 3 clicks, anywhere.",
			"Tout le monde le dit, c'est de loin le meilleur.",
		},
	} {
		for _, body := range bodies {
			if got := terms.Remote(text.New("Dev", body)).Remote; got != want {
				t.Errorf("%q: %q, want %q", body, got, want)
			}
		}
	}
}
