package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestEverydayYears holds the plain ways to ask for years, and years that are something else.
func TestEverydayYears(t *testing.T) {
	const none = -1
	for want, bodies := range map[int][]string{
		5: {
			"Votre profil : vous avez travaillé cinq ans ou plus sur des applications Java.",
			"Expérience exigée : entre 5 et 8 ans",
			"5/7 ans d'expérience",
			"Titulaire d'un Bac+5, vous bénéficiez de 5 ans d'expérience",
			"Bac+5 et 5 ans d'expérience",
			"you have spent at least five years building services",
			"A minimum of 5 years' relevant experience",
			"Mindestens fünf Jahre Berufserfahrung als Entwickler",
			"Erfahrung von mindestens 5 Jahren",
			"5 ans de développement Java, dont 2 sur Spring Boot",
			"5 ans et + d'expérience",
			"Justifier d'une expérience d'au moins cinq (5) années",
			"Vous disposez d'une expérience de 5 ans ou plus en développement",
			"Expérience significative (5 ans minimum)",
			"Niveau d'expérience : 5 ans",
			"De 5 à 10 ans d'expérience",
			"vous avez 5 ans derrière vous",
			"on demande cinq ans",
			"Five years is what we ask for.",
			"You've got 5+ years",
			"Expérience professionnelle : minimum 5 ans",
			"- Java : 5 ans\n- Angular : 2 ans",
			"Nombre d'années : 5",
			"Seniorité : 5 ans et plus",
			"plus de cinq ans à ce poste",
			"expérience de plus de 5 ans",
			"5 ans d'expérience requis sur Java",
		},
		3: {
			"Profil recherché\nTrois ans d'expérience significative dans le développement web",
			"Expérience : 3-5 ans",
			"Ancienneté souhaitée : 3 ans",
			"bac+2 avec 3 ans d'expérience",
			"3 yrs+",
			"3 ans mini",
			"Une expérience de 3 ans minimum dans un poste équivalent est exigée",
			"Trois à cinq ans d'exp.",
			"expérience: >3ans",
			"3ans d'expérience",
			"At least three years under your belt",
			"minimum trois années",
			"vous développez depuis au moins 3 ans",
		},
		4: {
			"Requirements: minimum of four years in backend development.",
			"XP demandée : 4 ans",
			"four to six years of experience",
			"Mehr als 4 Jahre Praxis",
			"4 ans min en java",
			"Au moins 4 ans passés en équipe agile sur du Java",
			"comptez quatre ans de métier",
			"Séniorité demandée : 4 à 6 ans",
			"Vous avez travaillé 4 ans avec Java",
		},
		6: {
			"Six ans en tant que développeur back, au minimum.",
			"Vous codez en Java depuis six ans minimum.",
			"Sechs Jahre und mehr in der Java-Entwicklung",
			"Senior (6+ ans d'XP)",
			"il nous faut quelqu'un qui a 6 ans de Java dans les jambes",
			"Expérience Java : 6 ans",
			"6 années dans un poste de développeur",
		},
		8: {
			"Avec plus de huit années de pratique, vous êtes autonome.",
			"8+ yrs exp in Java",
			"Profil senior : 8 ans",
			"8 ans d'exp mini",
		},
		2: {
			"Une expérience similaire de 2 ans est demandée.",
			"première expérience de 2 ans en alternance ou en CDI",
		},
		10: {
			"Profil expérimenté (10 ans ou plus)",
			"Sie verfügen über zehnjährige Berufserfahrung",
			"Minimum 10 ans XP",
			"10 ans d’expérience au moins",
		},
		7: {
			"Vous cumulez au moins sept ans d'expérience professionnelle.",
			"Expérience confirmée de 7 ans et plus",
			"seven years' commercial Java",
			"7 ans d'exp en Java/JEE minimum",
		},
		none: {
			"Notre entreprise a fêté ses 15 ans.",
			"Depuis 20 ans, nous accompagnons les PME.",
			"Mission de 2 ans renouvelable",
			"Nous existons depuis 10 ans",
			"Fort de ses 25 ans d'expérience, le cabinet recrute.",
			"Le logiciel a 12 ans",
			"CDD de 3 ans",
			"For 30 years we have been building bridges.",
			"The platform is five years old.",
			"Seit 15 Jahren am Markt",
			"Contrat-cadre de 4 ans",
			"Nos équipes ont en moyenne 8 ans d'expérience",
			"Vous serez épaulé par un lead (12 ans d'expérience)",
			"Votre manager a 15 ans d'expérience dans le domaine",
			"La moyenne d'âge est de 32 ans",
			"Une roadmap sur 3 ans",
			"Conservation des données pendant 2 ans",
			"Une entreprise de 40 ans d'existence",
			"Mission longue (3 ans)",
			"Durée : 3 ans",
			"visibilité de 3 ans",
			"pour une période de 2 ans",
			"un projet de 18 mois à 2 ans",
			"sur les 5 prochaines années",
			"notre équipe est stable depuis 4 ans",
			"Une application vieille de 10 ans",
			"Vous remplacez un développeur présent depuis 6 ans",
			"10 ans d'historique de données",
			"Nous travaillons avec ce client depuis 5 ans",
			"Un partenariat de 10 ans",
		},
		1: {
			"1 an d'expérience minimum",
			"Un an de développement Java demandé",
		},
		9: {
			"neuf ans de back-end, pas moins",
		},
		12: {
			"12 ans dans le métier, idéalement en banque",
		},
	} {
		for _, body := range bodies {
			d := text.New("Développeur Java", body)
			y, got := profile.Years(d), none
			if y.Years != nil {
				got = *y.Years
			}
			if got != want {
				t.Errorf("years of %q = %d (%q), want %d", body, got, d.Words(y.Span), want)
			}
		}
	}
}
