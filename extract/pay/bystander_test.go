package pay_test

import "testing"

// TestBystanders holds what things cost and other people earn by the day, and prices whose sentences look alike.
func TestBystanders(t *testing.T) {
	check(t, []rateCase{
		{"Freelance. Un camion paie 180 € par jour de transit, une voiture 12 €.", "none"},
		{"Freelance. Les saisonniers touchent 90 € par jour, nourris.", "none"},
		{"Freelance. Sur la plateforme, un graphiste demande en moyenne 380 € par jour.", "none"},
		{"Freelance. Une nacelle se réserve 290 € la journée, une grue 850 €.", "none"},
		{"Freelance. Les cabinets facturent 250 € de l'heure.", "none"},
		{"Freelance. L'appli calcule le cachet des intermittents (de 120 à 450 € par jour).", "none"},
		{"Freelance. Nous donnons 400 € par jour à nos formateurs.", "none"},
		{"Freelance. Le budget d'un client tourne autour de 450 € par jour.", "none"},
		{"Freelance. Budget quotidien par campagne : 450 €.", "none"},
		{"Freelance. La machine louée 520 € par jour tourne à vide la nuit.", "none"},
		{"Freelance. Nous facturons nos clients 650 € par jour, et vous ?", "none"},
		{"Freelance. Le péage encaisse 450 € à la minute.", "none"},
		{"Freelance. Les gîtes se louent 700 € la semaine.", "none"},
		{"Les prestataires en place (à 520 € par jour) partent en juin.", "none"},
		{"We used to rely on contractors at £550 a day; we stopped.", "none"},
		{"Mission de dev pour un client public, 4 mois, 400 HT max tout compris.", "-400 day EUR"},
		{"Indépendant. Budget : 15 000 € au grand maximum.", "-15000 fixed EUR"},
		{"Nos clients paient 900 € par jour pour vous, autant le savoir.", "none"},
		{"Il me faut un plugin. 3 000 € tout compris, trois semaines de travail. Devis bienvenu.", "3000 fixed EUR"},
		{"Competitive day rate. Our electricity bill dropped by £450 a day.", "none"},
		{"Freelance\nFranchise de 450 €, prime annuelle de 1 200 €.", "none"},
		{"Contract. A skipper charges £350 a day; we take 8%.", "none"},
		{"Freiberuflich. Wir vermieten Bagger für 350 Euro pro Tag.", "none"},
		{"Le client paie 450 € par jour. Indépendant.", "450 day EUR"},
		{"Freelance. Les journées sont payées 420 €, à 30 jours.", "420 day EUR"},
		{"Un indépendant touche ici 480 € par jour.", "480 day EUR"},
		{"Une journée de prestation est payée 450 €.", "450 day EUR"},
		{"À partir de 350 € par jour", "350- day EUR"},
		{"A Lyon, 450 € par jour en freelance.", "450 day EUR"},
		{"The contract pays £450 a day, outside IR35.", "450 day GBP"},
		{"Nous avons 4 500 € pour tout faire, sans acompte.", "4500 fixed EUR"},
		{"Script d'export : on a 3000 euros maximum, subvention de la mairie incluse.", "-3000 fixed EUR"},
	})
}
