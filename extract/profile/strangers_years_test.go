package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestStrangersYears: years as strangers ask for them, and years of other things.
func TestStrangersYears(t *testing.T) {
	for body, want := range map[string]int{
		"Compétences : Java (5 ans), Angular (2 ans), Oracle (1 an).":                5,
		"Required skills: Kotlin (4 years), SQL (2 years).":                          4,
		"Anforderungen: Java (6 Jahre), SQL (2 Jahre).":                              6,
		"Airflow (2 yrs), Python (6 yrs), Snowflake (1 yr).":                         6,
		"Votre pratique de PHP remonte à huit ans au moins.":                         8,
		"L'essentiel : trois ans dans un langage fonctionnel.":                       3,
		"Quatre années pleines en intégration de données.":                           4,
		"Le cahier des charges fixe le seuil à dix années d'expérience.":             10,
		"Not a junior seat: four years, please.":                                     4,
		"L'équipe : Julie (5 ans), Marc (2 ans).":                                    0,
		"Du arbeitest an einer Anwendung, die vor acht Jahren entstanden ist.":       0,
		"Vous reprenez une application née il y a plus de dix ans.":                  0,
		"Linux et Ansible ; quatre ans au bas mot dans un rôle équivalent.":          4,
		"Go, five years at the very least.":                                          5,
		"Huit ans ! C'est l'âge de notre dernier schéma documenté.":                  0,
		"Nine years. That is how old our oldest module is.":                          0,
		"A decade in data work is what the client asked for.":                        10,
		"Une décennie d'expérience en Java.":                                         10,
		"The company is a decade old.":                                               0,
		"Notre société a fêté une décennie.":                                         0,
		"Diplôme d'ingénieur + 2 ans : c'est le minimum pour ce poste.":              2,
		"Sept (7) ans sont un minimum.":                                              7,
		"Cinq années d'expérience ou quatre années si elles sont toutes sur Talend.": 4,
		"Six years of experience, or only four with Scala.":                          6,
		"Six years of experience or five years if all in Scala.":                     5,
		"You need between two and five years in a similar job.":                      2,
		"Gesucht sind zwischen drei und sechs Jahren Erfahrung.":                     3,
		"Ici l'ancienneté moyenne est de 7 ans.":                                     0,
		"The average tenure here is about six years.":                                0,
		"Vingt ans d'expérience ne nous font pas peur, dix sont exigés.":             10,
		"Ten years of experience are not required, five are needed.":                 5,
		"Senior grade, from six years up.":                                           6,
		"Seize ans d'expérience exigés.":                                             16,
	} {
		e := profile.Years(text.New("", body))
		got := 0
		if e.Years != nil {
			got = *e.Years
		}
		if got != want {
			t.Errorf("years of %q = %d, want %d", body, got, want)
		}
	}
}

// TestStrangersLevels: levels as strangers ask for them, and where they do not matter.
func TestStrangersLevels(t *testing.T) {
	for body, want := range map[string]string{
		"PHP, Laravel. Freelances confirmés seulement.":                        "mid",
		"COBOL s'apprend chez nous en cinq semaines, sortie d'école acceptée.": "junior",
		"Expérience : jeunes diplômés compris.":                                "junior",
		"Nur Senior-Profile.": "senior",
		"Aucune expérience hors études n'est attendue : junior.":                            "junior",
		"Par senior, nous entendons quelqu'un qui sait tenir la production.":                "senior",
		"By senior we mean judgement.":                                                      "senior",
		"Contrat pro de 12 mois dans notre équipe.":                                         "junior",
		"Erste Erfahrungen als Junior genügen.":                                             "junior",
		"An expert in the field, able to teach a team of graduates.":                        "senior",
		"Recent graduates included.":                                                        "junior",
		"Wir stellen auf Stufe Senior ein.":                                                 "senior",
		"We are hiring at level senior.":                                                    "senior",
		"Il est demandé une première expérience professionnelle, quelle que soit sa durée.": "junior",
		"Une première expérience professionnelle chez nous, disent les anciens.":            "unknown",
		"N'hésitez pas si vous êtes en début de carrière : junior apprécié.":                "junior",
		"Junior oder Senior ist uns gleich.":                                                "unknown",
		"Junior ou senior, peu importe.":                                                    "unknown",
		"Whether you are a junior or a senior developer, apply.":                            "unknown",
	} {
		d := text.New("", body)
		if got := string(profile.Seniority(d, profile.Years(d)).Seniority); got != want {
			t.Errorf("seniority of %q = %s, want %s", body, got, want)
		}
	}
}
