package pay_test

import "testing"

// TestTurnsOfPhrase holds ends, tiers and labels in other words, and what only looks like them.
func TestTurnsOfPhrase(t *testing.T) {
	check(t, []rateCase{
		{"Développeur WordPress\nFourchette : 380/430\nDurée : 4 mois", "380-430 day EUR"},
		{"550 € HT / jour pour un confirmé, 620 € HT / jour pour un expert.", "550-620 day EUR"},
		{"TJM cible : 450 (500 si habilité)", "450-500 day EUR"},
		{"TJM : 450 (38 agences)", "450 day EUR"},
		{"400 € (2 ans d'expérience) à 470 € (7 ans) HT par jour", "400-470 day EUR"},
		{"Le montant total pour la prestation s'élève à 1 200 €.", "1200 fixed EUR"},
		{"Tablez sur 440 par jour, payé à trente jours.", "440 day EUR"},
		{"Permanent role, £60k.\nTravel budget of £2,000.", "none"},
		{"Aucun CV au-dessus de 460 € HT/jour ne passe.", "-460 day EUR"},
		{"Anyone over £500 a day will be rejected.", "-500 day GBP"},
		{"Le plafond de ce client s'établit à 530 euros / jour.", "-530 day EUR"},
		{"610 €/j serait notre maximum", "-610 day EUR"},
		{"Jamais moins de 650 € par jour.", "650- day EUR"},
		{"Not less than £520 a day", "520- day GBP"},
		{"£550+ a day, outside IR35", "550- day GBP"},
		{"Tarif d'une journée d'intervention : 470 € hors TVA", "470 day EUR"},
		{"Nous payons à l'heure : 55. Vingt heures pour commencer.", "55 hour EUR"},
		{"Je propose 600 € une fois que tout marche.", "600 fixed EUR"},
		{"A fixed pot of £7,000 for the whole piece of work.", "7000 fixed GBP"},
		{"TJM 500 € + prime de 300 € par jour d'astreinte", "500 day EUR"},
	})
}
