package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

// TestSayings: years and levels in many words, and those of other people and things.
func TestSayings(t *testing.T) {
	for _, c := range []struct {
		body  string
		years int // 0 where none are asked
		level string
	}{
		{"Freelance, Lyon. Niveau senior attendu.", 0, "senior"},
		{"Freelance, Lyon. On attend un niveau confirmé.", 0, "mid"},
		{"Freelance, Lyon. Séniorité : intermédiaire.", 0, "mid"},
		{"Freelance, Lyon. Poste ouvert aux juniors.", 0, "junior"},
		{"Freelance, Lyon. Débutants acceptés.", 0, "junior"},
		{"Freelance, Lyon. Débutant accepté, tuteur senior sur place.", 0, "junior"},
		{"Freelance, Lyon. Nous visons un profil confirmé, le lead est déjà là.", 0, "mid"},
		{"Freelance, Lyon. Le client veut du senior.", 0, "senior"},
		{"Freelance, Lyon. Du senior, rien que du senior.", 0, "senior"},
		{"Freelance, Lyon. Seniors uniquement.", 0, "senior"},
		{"Freelance, Lyon. Profil plutôt senior.", 0, "senior"},
		{"Freelance, Lyon. Vous êtes junior ? C'est parfait.", 0, "junior"},
		{"Freelance, Lyon. Première expérience appréciée.", 0, "junior"},
		{"Freelance, Lyon. Un premier emploi, pourquoi pas.", 0, "junior"},
		{"Freelance, Lyon. Vous sortez de l'école ? Venez.", 0, "junior"},
		{"Freelance, Lyon. Jeune diplômé bienvenu.", 0, "junior"},
		{"Freelance, Lyon. Pas de junior. Sept ans au moins.", 7, "senior"},
		{"Freelance, Lyon. Nos juniors comptent sur vous.", 0, "unknown"},
		{"Freelance, Lyon. Vous formerez deux juniors.", 0, "unknown"},
		{"Freelance, Lyon. Vous travaillerez avec un architecte senior.", 0, "unknown"},
		{"Freelance, Lyon. Java confirmé, Angular débutant.", 0, "unknown"},
		{"Freelance, Lyon. Anglais confirmé.", 0, "unknown"},
		{"Freelance, Lyon. Maîtrise confirmée de Kafka.", 0, "unknown"},
		{"Freelance, Lyon. Vous serez le référent technique de l'équipe.", 0, "lead"},
		{"Freelance, Lyon. Vous encadrez trois développeurs en tant que lead.", 0, "lead"},
		{"Freelance, Lyon. Trois années de Java.", 3, "mid"},
		{"Freelance, Lyon. Dix ans de métier.", 10, "senior"},
		{"Freelance, Lyon. 5 ans mini.", 5, "mid"},
		{"Freelance, Lyon. Mini 5 ans.", 5, "mid"},
		{"Freelance, Lyon. 5 ans d'XP.", 5, "mid"},
		{"Freelance, Lyon. XP : 5 ans.", 5, "mid"},
		{"Freelance, Lyon. Bac+5, 3 ans d'expérience.", 3, "mid"},
		{"Freelance, Lyon. Vous comptez six années d'expérience.", 6, "senior"},
		{"Freelance, Lyon. Vous avez derrière vous six années de développement.", 6, "senior"},
		{"Freelance, Lyon. Cinq ans passés sur Java sont un minimum.", 5, "mid"},
		{"Freelance, Lyon. Entre 3 et 6 ans d'expérience.", 3, "mid"},
		{"Freelance, Lyon. De trois à cinq ans d'expérience.", 3, "mid"},
		{"Freelance, Lyon. Une expérience de quatre ans est exigée.", 4, "mid"},
		{"Freelance, Lyon. L'expérience attendue est de quatre ans.", 4, "mid"},
		{"Freelance, Lyon. L'expérience ne sera pas inférieure à quatre ans.", 4, "mid"},
		{"Freelance, Lyon. Quatre ans d'expérience, dont deux sur Kafka.", 4, "mid"},
		{"Freelance, Lyon. Plus de huit ans de Java.", 8, "senior"},
		{"Freelance, Lyon. Huit années révolues de développement.", 8, "senior"},
		{"Freelance, Lyon. Vous développez depuis huit ans au moins.", 8, "senior"},
		{"Freelance, Lyon. Vous codez depuis 2015.", 0, "unknown"},
		{"Freelance, Lyon. Une petite dizaine d'années d'expérience.", 10, "senior"},
		{"Freelance, Lyon. Trois à quatre ans en poste similaire.", 3, "mid"},
		{"Freelance, Lyon. Expérience : 2 ans (Java), 5 ans (au total).", 5, "mid"},
		{"Freelance, Lyon. L'application a 12 ans.", 0, "unknown"},
		{"Freelance, Lyon. Notre plus ancien salarié a 30 ans de maison.", 0, "unknown"},
		{"Freelance, Lyon. Vous remplacez un collègue qui avait 15 ans d'expérience.", 0, "unknown"},
		{"Freelance, Lyon. Le projet dure 3 ans.", 0, "unknown"},
		{"Freelance, Lyon. Garantie de 2 ans.", 0, "unknown"},
		{"Freelance, Lyon. Contrat de 3 ans.", 0, "unknown"},
		{"Freelance, Lyon. Après 3 ans, vous pourrez changer.", 0, "unknown"},
		{"Freelance, Lyon. Dans 2 ans, tout sera en Go.", 0, "unknown"},
		{"Freelance, Lyon. Nous existons depuis 20 ans.", 0, "unknown"},
		{"Freelance, Lyon. L'équipe travaille ensemble depuis six ans.", 0, "unknown"},
		{"Freelance, Lyon. Le serveur tourne depuis neuf ans.", 0, "unknown"},
		{"Contract, Leeds. Mid-level engineer wanted.", 0, "mid"},
		{"Contract, Leeds. We need a senior pair of hands.", 0, "senior"},
		{"Contract, Leeds. Seniors only.", 0, "senior"},
		{"Contract, Leeds. Suits a senior developer.", 0, "senior"},
		{"Contract, Leeds. Pitched at senior level.", 0, "senior"},
		{"Contract, Leeds. This is a junior role.", 0, "junior"},
		{"Contract, Leeds. Graduates welcome.", 0, "junior"},
		{"Contract, Leeds. Ideal first job.", 0, "junior"},
		{"Contract, Leeds. No juniors, please.", 0, "unknown"},
		{"Contract, Leeds. You'll mentor two juniors.", 0, "unknown"},
		{"Contract, Leeds. Our senior engineers will help you.", 0, "unknown"},
		{"Contract, Leeds. You report to the lead developer.", 0, "unknown"},
		{"Contract, Leeds. 5+ yrs Java.", 5, "mid"},
		{"Contract, Leeds. Five or more years with Java.", 5, "mid"},
		{"Contract, Leeds. At least five years' commercial experience.", 5, "mid"},
		{"Contract, Leeds. Min 5 yrs exp.", 5, "mid"},
		{"Contract, Leeds. Experience: 5 years.", 5, "mid"},
		{"Contract, Leeds. Years of experience: 5.", 5, "mid"},
		{"Contract, Leeds. You have spent seven years writing Java.", 7, "senior"},
		{"Contract, Leeds. Seven years in the trade, please.", 7, "senior"},
		{"Contract, Leeds. We expect seven years.", 7, "senior"},
		{"Contract, Leeds. Somebody with seven years behind them.", 7, "senior"},
		{"Contract, Leeds. Three to five years in a similar role.", 3, "mid"},
		{"Contract, Leeds. Not less than four years of Go.", 4, "mid"},
		{"Contract, Leeds. Ten years is the client's minimum.", 10, "senior"},
		{"Contract, Leeds. No fewer than six years on the JVM.", 6, "senior"},
		{"Contract, Leeds. The code is ten years old.", 0, "unknown"},
		{"Contract, Leeds. Founded twelve years ago.", 0, "unknown"},
		{"Contract, Leeds. We've been going for fifteen years.", 0, "unknown"},
		{"Contract, Leeds. A five-year plan is in place.", 0, "unknown"},
		{"Contract, Leeds. Two-year contract.", 0, "unknown"},
		{"Contract, Leeds. Data is kept for seven years.", 0, "unknown"},
		{"Contract, Leeds. Our lead has twelve years of experience.", 0, "unknown"},
		{"Freiberuflich, Ulm. Senior gesucht.", 0, "senior"},
		{"Freiberuflich, Ulm. Level: Mid.", 0, "mid"},
		{"Freiberuflich, Ulm. Gesucht wird ein erfahrener Senior-Entwickler.", 0, "senior"},
		{"Freiberuflich, Ulm. Junioren willkommen.", 0, "junior"},
		{"Freiberuflich, Ulm. Berufseinsteiger sind willkommen.", 0, "junior"},
		{"Freiberuflich, Ulm. Auch für Berufsanfänger geeignet.", 0, "junior"},
		{"Freiberuflich, Ulm. Keine Junioren.", 0, "unknown"},
		{"Freiberuflich, Ulm. Du betreust zwei Junioren.", 0, "unknown"},
		{"Freiberuflich, Ulm. Fünf Jahre Berufserfahrung.", 5, "mid"},
		{"Freiberuflich, Ulm. Mindestens fünf Jahre Erfahrung mit Java.", 5, "mid"},
		{"Freiberuflich, Ulm. Mehrjährige Erfahrung mit Java.", 0, "unknown"},
		{"Freiberuflich, Ulm. Sie bringen fünf Jahre Praxis mit.", 5, "mid"},
		{"Freiberuflich, Ulm. Wer fünf Jahre Java hinter sich hat, passt.", 5, "mid"},
		{"Freiberuflich, Ulm. Ab fünf Jahren Erfahrung.", 5, "mid"},
		{"Freiberuflich, Ulm. Drei bis fünf Jahre im Beruf.", 3, "mid"},
		{"Freiberuflich, Ulm. Unter fünf Jahren Erfahrung geht es nicht.", 5, "mid"},
		{"Freiberuflich, Ulm. Seit zehn Jahren am Markt.", 0, "unknown"},
		{"Freiberuflich, Ulm. Die Software ist zwölf Jahre alt.", 0, "unknown"},
		{"Freiberuflich, Ulm. Der Vertrag läuft zwei Jahre.", 0, "unknown"},
		{"Freiberuflich, Ulm. Der Kollege war acht Jahre hier.", 0, "unknown"},
	} {
		d := text.New("Développeur Java", c.body)
		e := profile.Years(d)
		got := 0
		if e.Years != nil {
			got = *e.Years
		}
		if got != c.years {
			t.Errorf("years of %q = %d, want %d", c.body, got, c.years)
		}
		if l := string(profile.Seniority(d, e).Seniority); l != c.level {
			t.Errorf("seniority of %q = %s, want %s", c.body, l, c.level)
		}
	}
}
