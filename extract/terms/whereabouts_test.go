package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestWhereabouts reads sentences that say who is where how often without the words of the trade.
func TestWhereabouts(t *testing.T) {
	for remote, bodies := range map[market.Remote][]string{
		market.RemotePartial: {
			"Vous viendrez à l'atelier au moins une fois par semaine.",
			"Tu passes au dépôt deux jours par semaine.",
			"On vous attend à la fabrique les mardis et jeudis.",
			"On se voit chaque mercredi à l'entrepôt.",
			"À Quimper un jour sur deux.",
			"Lyon Part-Dieu, deux jours par semaine",
			"Marseille 2e un jour par semaine",
			"Paris 15e une fois par semaine",
			"Lens ou Arras, au choix, 2 jours par semaine",
			"— deux jours par semaine rue Lepic",
			"Deux jours par semaine boulevard de la Liberté",
			"à Biarritz deux jours sur cinq, à marée basse",
			"Guéret, un jour sur deux ; le suivant, vous restez chez vous.",
			"Chaque mardi à Foix, en personne",
			"3 j / semaine sur le chantier, le reste à votre domicile",
			"Saint-Dié, 2 jours/semaine (parking, gare à 10 min)",
			"Tulle, les lundis et mardis",
			"60 à 80 %, dont un jour au moins à Porrentruy",
			"Lieu d'exécution : Mende, hôtel du département, deux jours par semaine",
			"Paris 2e, deux jours de bureau, anglais de rigueur",
			"Conditions : freelance, douze mois, deux jours de bureau.",
			"Vous serez à l'usine la moitié du temps.",
			"Nous voulons six ans d'expérience, et Galway two days a week.",
			"You'd be at the mill three days a week.",
			"You come in on Tuesdays.",
			"We meet at the boathouse every Thursday.",
			"Two days a week at the yard, the rest is up to you.",
			"Whitby, most days.",
			"You'll be in Hull every other week.",
			"Im Werk zwei Tage pro Woche.",
			"Du bist dienstags und mittwochs in Jena.",
			"Kassel, jeden zweiten Tag",
			"Wir treffen uns jeden Donnerstag in der Werkstatt.",
			"Locatie: Strijp-S, dinsdag en woensdag aanwezig",
			"Je komt twee dagen per week langs, in Gent.",
			"Twee dagen per week in het magazijn.",
			"Dos días por semana en el taller.",
			"Due giorni a settimana in officina.",
			"sur site les mardis",
			"au bureau deux jours",
			"un jour à la maison",
			"Semaine A à Lyon, semaine B depuis son domicile.",
			"On aime se voir une fois par semaine, à l'atelier.",
			"Deux jours chez nous, trois chez toi.",
		},
		market.RemoteNone: {
			"Vous êtes à Cluses tous les jours.",
			"The job is in Sheffield, at the mill, every day.",
			"on site throughout, hi-vis provided",
			"The work is intra-muros, meaning every working day on the premises.",
			"Dépôt des Abymes, tous les jours, premier service à 4 h 50",
			"Tous les jours à l'abattoir, de 6 h à 14 h.",
			"Ces trois jours se passent à Angoulême, dans l'atelier.",
			"Tout se passe à Vannes, dans nos locaux, parce qu'apprendre à distance c'est triste.",
			"La contrainte : être à Cayenne.",
			"Vous travaillerez dans l'atelier.",
			"Du lundi au vendredi au siège.",
			"Présence chaque matin dès 8 h sur Tours.",
			"Jeden Tag im Werk in Emden.",
			"Sie sind täglich im Labor.",
			"Elke dag op de werkvloer.",
			"Every day at the hospital, scrubs provided.",
			"You'll be in Leith five days a week.",
			"Todos los días en la planta.",
		},
		market.RemoteFull: {
			"Inutile de se déplacer.",
			"Personne n'a besoin de venir, je partage le document.",
			"Il n'y a pas de déplacement, tout se fait par visio.",
			"Tout par internet, je suis au fond d'une vallée.",
			"Une journée avec la comptable à Die (on vous loge), le reste par écran interposé.",
			"L'auditeur travaille depuis chez lui, restitution en visioconférence.",
			"Je bosse de chez moi et vous aussi.",
			"tout à distance",
			"Lieu : chacun chez soi, avec un vendredi par mois ensemble à Clisson.",
			"On se voit une fois par mois à l'atelier.",
			"No need to come, we talk on Mondays.",
			"Everything is done over the internet.",
			"You'd never have to come to the office.",
			"Keine Anreise nötig.",
			"Alles läuft per Video.",
			"Je hoeft niet langs te komen.",
			"No hace falta venir.",
			"We meet in person once a quarter.",
		},
		market.RemoteUnknown: {
			"Livraison en recette 2e environnement une fois par semaine",
			"Un entretien, une discussion technique, pas de test à la maison.",
			"Visites : rue des Lilas, 400 par semaine",
			"Mise à jour du site tous les mardis.",
			"Freelance, 3 jours par semaine",
			"Le site reçoit 9 000 visites par jour.",
			"Tu sais lire une carte, ou tu veux bien apprendre.",
			"Karim, seul développeur de la maison, vous accompagne.",
			"Anglais parlé tous les jours (équipe à Cracovie).",
			"Notre produit est utilisé chaque jour dans l'atelier par 300 compagnons.",
			"Je recrute pour mon client basé à Versailles un urbaniste.",
			"Bac+4/5 en Réseaux",
			"Installation, mises à jour et maintenance",
			"Les commandes arrivent par mail.",
			"Le comité se réunit une fois par mois.",
			"Mission à Lyon.",
			"Nous éditons une solution de signature à distance.",
			"Un logiciel de demandes de télétravail.",
			"You own remote provisioning of 4,000 kiosks.",
			"Reports are published every Monday in Excel.",
		},
	} {
		for _, body := range bodies {
			if got := terms.Remote(text.New("", body)); got.Remote != remote {
				t.Errorf("remote of %q = %s, want %s", body, got.Remote, remote)
			}
		}
	}
}
