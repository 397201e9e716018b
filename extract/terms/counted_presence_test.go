package terms_test

import (
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestCountedPresence holds the ways in which ads count presence, or name its days, beside a town or a room.
func TestCountedPresence(t *testing.T) {
	saysRemote(t, "partial",
		"Lyon, en moyenne deux jours et demi par semaine.",
		"Au moins six jours par mois à Rennes.",
		"Mindestens sechs Tage im Monat in Leipzig.",
		"At least eight days a month in Bristol.",
		"Dix jours par mois dans nos bureaux, le reste chez vous.",
		"Lille : quinze jours de présence par trimestre.",
		"Twelve days a quarter at the Leeds office.",
		"Trois jours imposés à Nantes (lundi, mardi, jeudi), deux libres.",
		"Deux jours obligatoires à Nanterre chaque semaine.",
		"Three fixed days in Reading, two wherever you like.",
		"Drei feste Tage in Hamburg, zwei wo du willst.",
		"Telearbeit an drei von fünf Tagen.",
		"Four days out of five in Swindon.",
		"Quatre jours sur cinq à Metz.",
		"Trois jours ouvrés sur cinq à l'agence de Metz.",
		"An vier von fünf Tagen in Jena.",
		"In Köln reicht uns ein gemeinsamer Tag pro Woche.",
		"Zwei feste Bürotage in Dresden, der Rest ist deine Sache.",
		"Deux vraies journées à Angers par semaine, pas plus.",
		"We keep two office days a week in Bath.",
		"Half the week in Coventry, half at yours.",
		"La moitié du mois à Caen, l'autre moitié chez vous.",
		"Die Hälfte des Monats in Bonn, die andere Hälfte zu Hause.",
		"A third of your week in Derby.",
		"Un tiers de la semaine à Limoges.",
		"Trois jours par semaine, dont un à Brest.",
		"Mission de quatre jours par semaine, dont deux au Mans.",
		"Drei Tage die Woche, davon einer in Kassel.",
		"Three days a week, one of them in Hull.",
		"Marseille 2e, quartier de la Joliette, deux jours par semaine.",
		"Site de Blagnac, quatre jours sur cinq.",
		"Une semaine sur trois à Strasbourg.",
		"One week in four in Glasgow, the others at home.",
		"Eine Woche im Monat in Erfurt, sonst Homeoffice.",
		"Une semaine par mois à Toulouse, le reste où vous voulez.",
		"Wir sehen uns dienstags und donnerstags in Mainz.",
		"On se donne rendez-vous le mercredi à Quimper.",
		"Rendez-vous chaque mardi à Nancy.",
		"L'un des deux jours se passe à Albi, l'autre chez vous.",
		"Les trois premiers jours de la semaine à Lyon, les deux suivants où vous voulez.",
		"The first half of the week in Norwich, then home.",
		"Du lundi au mercredi à Tours, ensuite à la maison.",
		"Monday to Thursday in Exeter, Friday at home.",
		"Montag bis Mittwoch in Ulm, danach daheim.",
		"Le vendredi, personne n'est au bureau ; les autres jours, tout le monde y est.",
		"Fridays are home days, the rest is in Crewe.",
		"Freitags bleibt jeder zu Hause, sonst sind wir in Gera.",
		"Deux jours chez nous à Pau, trois chez vous.",
		"Zwei Tage bei uns, drei bei dir.",
		"Two days with us, three at yours.",
		"Trois jours d'open space à Lille, deux jours de tranquillité chez soi.",
		"Un lundi sur deux à Rouen, sinon depuis chez vous.",
		"Every second Tuesday in Kent; otherwise wherever you are.",
		"Jeden zweiten Donnerstag in Trier, sonst mobil.",
		"Passage à Valence toutes les deux semaines pour deux jours.",
		"Comptez deux allers-retours par semaine à Orléans.",
		"Zweimal pro Woche nach Fulda, mehr nicht.",
		"You'd travel to Dundee twice a week.",
		"Two trips a week to Dundee.",
		"Présence : 40 %.",
		"60 % of the week in Luton.",
		"À 60 % à Dijon, à 40 % chez vous.",
		"Durham, alternate weeks.",
		"Semaine A à Colmar, semaine B chez vous.",
		"Ein Tag Büro, vier Tage Sofa.",
		"Pau, quatre jours ; le vendredi, faites comme bon vous semble.",
		"Cambridge four days, home on Fridays.",
	)
}

// saysRemote fails for every sentence that is read otherwise behind the pay and the technologies of an ad.
func saysRemote(t *testing.T, want market.Remote, sentences ...string) {
	t.Helper()
	for _, s := range sentences {
		d := text.New("Développeur Java", "CDI, 40-45 k€.\nJava, PostgreSQL.\n"+s)
		if r := terms.Remote(d); r.Remote != want {
			t.Errorf("remote of %q = %s (%q), want %s", s, r.Remote, d.Words(r.Span), want)
		}
	}
}
