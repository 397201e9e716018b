package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestLevelsAskedFor holds levels that stand alone with a bound, are singled out, or are somebody else's.
func TestLevelsAskedFor(t *testing.T) {
	for body, want := range map[string]market.Seniority{
		"Confirmé minimum.":             market.Mid,
		"Senior minimum.":               market.Senior,
		"Profil : confirmé au minimum.": market.Mid,
		"Confirmé, au moins.":           market.Mid,
		"Junior accepté.":               market.Junior,
		"Senior only.":                  market.Senior,
		"Mid-level at least.":           market.Mid,
		"Mindestens Senior.":            market.Senior,
		"Berufserfahren, kein Junior.":  market.Mid,
		"Qui : quelqu'un de déjà installé sur l'île, confirmé sur Odoo": market.Mid,
		"Profil : confirmé sur Odoo":                                    market.Mid,
		"Qui : une personne confirmée en Python":                        market.Mid,
		"Nous cherchons quelqu'un de confirmé sur Odoo.":                market.Mid,
		"Il faut être confirmé sur Odoo.":                               market.Mid,
		"Who: someone senior in Django":                                 market.Senior,
		"Si ton niveau est junior et que tu t'es déjà bagarré avec des WebSocket, viens quand même : c'est junior que nous visons": market.Junior,
		"C'est un junior que nous visons.":                                 market.Junior,
		"Nous visons un profil junior.":                                    market.Junior,
		"C'est un senior qu'il nous faut.":                                 market.Senior,
		"Niveau visé : junior":                                             market.Junior,
		"On vise un confirmé.":                                             market.Mid,
		"We're after a senior.":                                            market.Senior,
		"It's a junior we want.":                                           market.Junior,
		"We are aiming for a mid-level developer.":                         market.Mid,
		"Gesucht wird ein Junior.":                                         market.Junior,
		"Wir denken an einen Junior.":                                      market.Junior,
		"Un senior relira votre code.":                                     market.SeniorityUnknown,
		"L'équipe : deux juniors et un senior.":                            market.SeniorityUnknown,
		"Un junior vous assistera.":                                        market.SeniorityUnknown,
		"Le besoin est confirmé par le client.":                            market.SeniorityUnknown,
		"Le démarrage est confirmé pour mai.":                              market.SeniorityUnknown,
		"Projet confirmé, budget voté.":                                    market.SeniorityUnknown,
		"What we ask: two years of Java, curiosity, clear English.":        market.Junior,
		"Tu sors d'école ? Ça nous va.":                                    market.Junior,
		"Vous sortez de l'école, nous vous formons.":                       market.Junior,
		"Suitable for a first job.":                                        market.Junior,
		"Straight out of university? Apply.":                               market.Junior,
		"Frisch von der Hochschule? Gern.":                                 market.Junior,
		"Sous la houlette d'un architecte senior.":                         market.SeniorityUnknown,
		"Under the guidance of a senior engineer.":                         market.SeniorityUnknown,
		"Vous travaillerez sous la supervision d'un développeur confirmé.": market.SeniorityUnknown,
		"Your first job will be to fix the build.":                         market.SeniorityUnknown,
		"Nous visons un profil intermédiaire.":                             market.Mid,
		"Un profil senior est attendu.":                                    market.Senior,
		"Développeur confirmé ou senior.":                                  market.Mid,
		"Notre développeur senior vous formera.":                           market.SeniorityUnknown,
		"Niveau : 3e année d'école d'ingénieur minimum.":                   market.SeniorityUnknown,
		"We need someone at mid level.":                                    market.Mid,
		"Kein Anfänger, aber auch kein Architekt: mittlere Erfahrung.":     market.Mid,
		"Gesucht: Senior Entwickler.":                                      market.Senior,
	} {
		d := text.New("Dev", body)
		if got := profile.Seniority(d, profile.Years(d)).Seniority; got != want {
			t.Errorf("%s: %s, want %s", body, got, want)
		}
	}
}

// TestYearsAskedFor holds years of one technology behind a word of asking.
func TestYearsAskedFor(t *testing.T) {
	for body, want := range map[string]int{
		"What we ask: two years of Java, curiosity, clear English.":                               2,
		"We ask for three years of Java.":                                                         3,
		"Needed: four years of Python.":                                                           4,
		"What you bring: five years with Go":                                                      5,
		"Requirements: two years in a similar job.":                                               2,
		"You have two years of Java behind you.":                                                  2,
		"Ce que nous demandons : deux ans de Java, de la curiosité.":                              2,
		"Il faut trois ans de PHP.":                                                               3,
		"On attend : quatre années de Symfony, un bon anglais.":                                   4,
		"Was wir erwarten: zwei Jahre Java, gutes Deutsch.":                                       2,
		"Wir verlangen drei Jahre Python.":                                                        3,
		"Two years of data were lost.":                                                            0,
		"Our two years of Java taught us a lot.":                                                  0,
		"Années exigées : 10":                                                                     10,
		"Années attendues : 6":                                                                    6,
		"Nombre d'années exigé : 8":                                                               8,
		"Expérience exigée : 7 ans":                                                               7,
		"Years required: 6":                                                                       6,
		"Years needed: 4":                                                                         4,
		"Trois années de test logiciel sont nécessaires.":                                         3,
		"Cinq ans d'intégration sont attendus.":                                                   5,
		"Three years of software testing are needed.":                                             3,
		"Four years of testing are required.":                                                     4,
		"Drei Jahre Softwaretest sind nötig.":                                                     3,
		"Trois années de retard sont à rattraper.":                                                0,
		"Prestataire indépendant, quinze ans de bases de données.":                                15,
		"Freelance, dix ans d'administration système.":                                            10,
		"Consultant senior, huit ans de progiciels.":                                              8,
		"Independent contractor, ten years of databases.":                                         10,
		"Freiberufler, zehn Jahre Datenbanken.":                                                   10,
		"Consultant, trois ans de contrat.":                                                       0,
		"Freelance, deux ans de visibilité.":                                                      0,
		"Compétences : Scala (4 ans), Spark, Kafka, Hive.":                                        4,
		"Skills: Go (4 years), Kafka, Redis.":                                                     4,
		"Kenntnisse: Java (5 Jahre), Kafka.":                                                      5,
		"Notre fondatrice, Julie (12 ans de marine), code encore.":                                0,
		"Nos clients : Acme (12 ans), Globex (8 ans).":                                            0,
		"Le prestataire a 6 années de pratique, dont une en milieu industriel.":                   6,
		"Le titulaire possède huit ans d'expérience.":                                             8,
		"The contractor has six years of experience.":                                             6,
		"Der Auftragnehmer hat sechs Jahre Erfahrung.":                                            6,
		"Le tuteur a 15 ans de métier.":                                                           0,
		"We expect three years' commercial development.":                                          3,
		"Two years' professional development needed.":                                             2,
		"Vous joindrez deux références de moins de trois ans.":                                    0,
		"Vous fournirez un extrait de casier de moins de trois mois et un Kbis de moins d'un an.": 0,
		"You will send two references less than three years old.":                                 0,
		"commercial experience with Elixir, 6+ years in IT":                                       6,
		"Expectations:\n▸ commercial experience with Elixir, 6+ years in IT\n▸ previous experience leading people": 6,
		"5 ans dans l'informatique.": 5,
		"Ce que l'on aimerait lire dans ton CV : 7 ans de métier, des choix techniques assumés.": 7,
		"Ce qu'on veut voir : six ans de pratique.":                                              6,
		"6+ years in IT": 6,
		"commercial experience with Elixir, 6 years in tech": 6,
		"6+ years in software":                               6,
		"Experience with Elixir, 6+ years.":                  6,
		"Experience in Elixir, 6+ years.":                    6,
		"Experience with Elixir: 6+ years.":                  6,
		"Expérience avec Elixir, 6 ans.":                     6,
		"Experience, 6+ years.":                              6,
	} {
		got := 0
		if y := profile.Years(text.New("Dev", body)).Years; y != nil {
			got = *y
		}
		if got != want {
			t.Errorf("%s: %d, want %d", body, got, want)
		}
	}
}
