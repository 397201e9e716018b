package terms_test

import "testing"

// TestDistanceOfOthers holds words of distance, days and places that say nothing of where the work is done.
func TestDistanceOfOthers(t *testing.T) {
	saysRemote(t, "unknown",
		"Vous succédez à Paul, joignable à distance pendant son congé.",
		"Sie entwickeln ein Werkzeug, mit dem Techniker Geräte aus der Ferne warten.",
		"Un outil qui permet aux médecins de consulter à distance.",
		"An app that lets nurses monitor patients from home.",
		"Logiciel de réservation de bureaux partagés.",
		"Software for hybrid workplaces: desk booking and badges.",
		"Le logiciel gère les jours de présence des enfants à la cantine.",
		"The system tracks attendance at 400 schools.",
		"Deux jours par semaine, de préférence le mardi et le jeudi.",
		"Trois jours par semaine pendant six mois.",
		"Vier Tage pro Woche, Beginn im Mai.",
		"La paie tombe deux fois par mois.",
		"Livraison en production deux fois par semaine.",
		"Deploys go out twice a week.",
		"Les capteurs envoient leurs données toutes les heures à Lyon.",
		"Le serveur de Roubaix redémarre chaque nuit.",
		"L'éditeur a des bureaux à Lyon et à Nantes.",
		"Founded in Leeds, with offices in York.",
		"Le lieu et le rythme se discutent.",
		"Modalités de travail à définir ensemble.",
		"Place of work to be agreed.",
		"Ort nach Absprache.",
		"Votre prédécesseur travaillait à distance.",
		"Les entretiens se font en visio.",
		"Interviews by video, two rounds.",
		"Nos clients suivent leurs chantiers à distance.",
		"Ein Dashboard für Fernwartung.",
		"Remote sensing for farms.",
		"Vous gérez les accès distants de 300 agences.",
		"Semaine de quatre jours.",
		"Four-day week.",
		"Quatre jours de travail par semaine, vendredi libre.",
		"Réunion de suivi hebdomadaire.",
		"Basé à Lyon, l'éditeur compte 40 salariés.",
	)
}
