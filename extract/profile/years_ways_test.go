package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestWaysOfSayingYears holds ways to ask for years, and years that are something else.
func TestWaysOfSayingYears(t *testing.T) {
	const none = -1
	for want, bodies := range map[int][]string{
		4: {
			"Vous justifiez de quatre années de développement en Go.",
			"Tu codes en Rust depuis au moins 4 ans",
			"Four years of commercial Go",
			"min 4 yrs Python",
			"Deux jeux publiés, au moins, et 4 ans de mobile.",
			"Required: 4+ years of Ruby, 2+ years of Redis",
			"Vier Jahre einschlägige Praxis sollten es sein.",
			"4+ Jahre mit Spring Boot",
			"Années d'expérience : 4+",
			"avoir pratiqué Django pendant quatre ans",
			"You've been writing Kotlin for at least four years",
			"Erfahrung (mind. 4 Jahre) mit Oracle",
			"dispose d'au moins 4 ans d'expérience",
		},
		5: {
			"5 ans de Symfony au minimum",
			"expérience >= 5 ans",
			"Exp : 5 ans et +",
			"cinq ans de bouteille au moins",
			"Ancienneté demandée : 5 ans",
			"Minimum five years' commercial experience",
			"we expect 5 years of Scala at the very least",
			"Fünf Jahre Berufserfahrung setzen wir voraus",
			"wenigstens 5 Jahre in der Softwareentwicklung",
			"minimaal 5 jaar ervaring met PHP",
			"fünfjährige Berufserfahrung",
			"Expérience (en années) : 5",
			"Vous avez au minimum 5 années d'XP sur Node",
			"Expérience requise : entre 5 et 8 ans",
			"5 yrs min in a product company",
			"Mehr als fünf Jahre Erfahrung im Backend",
			"solide expérience (5 ans minimum) en Python",
			"XP souhaitée : 5 ans",
		},
		3: {
			"Au moins trois ans dans un rôle équivalent",
			"3 à 5 ans d'XP en environnement industriel",
			"Bac+3, 3 ans d'expérience",
			"3 yrs exp. with Django",
			"Around three years of experience would be perfect",
			"Mindestens drei Jahre als Backend-Entwickler",
			"Erfahrung: 3-5 Jahre",
			"Trois ans de pratique du Go, pas moins",
			"Experience level: 3+ years",
			"Du bringst drei Jahre Berufspraxis mit",
			"Profil : 3 à 5 ans d'expérience, ingénieur ou équivalent",
		},
		7: {
			"Expérience attendue : 7 ans",
			"Il faudra avoir 7 ans d'expérience derrière soi",
			"7 yrs+ required",
			"Sie verfügen über sieben Jahre Praxis",
			"vous cumulez 7 ans d'expérience",
			"Fort d'une expérience de 7 ans minimum, vous maîtrisez Kafka",
		},
		6: {
			"Six ans d'XP",
			"Profil senior (6 ans et plus)",
			"You have six years or more in backend roles",
			"at least six years, two of them as a tech lead",
			"6 Jahre Erfahrung, davon mind. 2 Jahre mit Kubernetes",
			"6 ans ou plus dans le back-end",
			"Minimum of six (6) years with SQL Server",
			"Senior, 6 ans+",
		},
		10: {
			"Une dizaine d'années d'expérience, dont trois sur du paiement",
			"10+ yrs of Java",
			"langjährige Erfahrung (10+ Jahre)",
			"Expérience exigée : 10 ans minimum dont 5 en architecture",
		},
		8: {
			"8 ans d'exp. dont 3 ans en Kotlin",
			"Confirmé / senior, 8 ans min.",
			"8 or more years building APIs",
			"Quinze ans seraient idéaux, huit au minimum",
			"Eight-plus years of Java",
			"mind. 8 Jahre Java-Entwicklung",
		},
		2: {
			"Première expérience de 2 ans exigée",
			"2 années minimum sur Laravel",
			"deux ans minimum, alternance comprise",
			"+2 ans d'XP",
		},
		12: {
			"Plus de douze ans de Java, c'est ce qu'il nous faut",
			"12 Jahre Erfahrung, davon 5 mit Kotlin",
		},
		9: {
			"Nine years of experience in total, incl. 4 with AWS",
		},
		0: {
			"0 à 2 ans d'expérience",
		},
		none: {
			"Encadrement par notre développeur senior, 18 ans de métier, très patient.",
			"Nous avons deux produits, et 4 ans de code derrière nous.",
			"Notre agence fête ses 15 ans.",
			"Un produit de 8 ans d'âge, bien testé",
			"Contrat de 3 ans renouvelable",
			"Le site a 10 ans et tourne sous PHP 5",
			"The codebase is nine years old",
			"Founded 12 years ago in Lyon",
			"Wir sind seit 20 Jahren am Markt",
			"Un engagement sur 2 ans est possible",
			"Garantie 2 ans, maintenance 5 ans",
			"Rahmenvertrag über 4 Jahre",
			"Depuis plus de 25 ans, nous accompagnons les banques",
			"Nos consultants restent 4 ans en moyenne",
			"\"J'ai 20 ans d'expérience\" ne nous impressionne pas",
			"La migration a pris trois ans",
			"ISO 27001 depuis 2 ans",
			"a two-year contract with a utility",
			"Mission de 2 ans, visibilité 3 ans",
			"Das System läuft seit 12 Jahren",
			"Conservation des données pendant 5 ans",
			"Vous avez moins de 30 ans ? Peu importe.",
			"Nous avons 12 ans d'expérience dans le secteur",
			"projet lancé il y a 3 ans",
			"CDD 3 ans",
			"Über uns: seit 1998, 25 Jahre Erfahrung am Markt",
			"Notre plateforme a fêté ses 5 ans",
			"L'équipe travaille ensemble depuis 6 ans",
			"Contract length: 2 years",
			"Budget sur 3 ans : 2 M€",
			"clients fidèles depuis 15 ans",
			"Retention is 4 years on average",
		},
		1: {
			"1 an minimum d'expérience",
		},
	} {
		for _, body := range bodies {
			d := text.New("", body)
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
