package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
)

func TestYears(t *testing.T) {
	for _, c := range []struct {
		body string
		want int // 0 is none
	}{
		{"5 ans d'expérience minimum", 5},
		{"5 ANS D'EXPERIENCE SUR UN POSTE SIMILAIRE", 5},
		{"3 à 5 ans d'expérience", 3},
		{"au moins 8 ans d'expérience", 8},
		{"au moins 5 ans de back", 5},
		{"Minimum 6 à 8 ans d'expérience dans le DevOps", 6},
		{"min. 3 ans d'expérience", 3},
		{"une solide expérience (>6 ans)", 6},
		{"5+ ans d'expérience", 5},
		{"3 ans mini", 3},
		{"5 ans mini sur Python, dont 3 ans sur Django", 5},
		{"8+ ans de back-end, dont 2 en tant que lead", 8},
		{"Plus de 3 ans de développement web", 3},
		{"à partir de 5 années d'expérience", 5},
		{"dix ans de métier, dont une part à guider d'autres développeurs", 10},
		{"deux à quatre ans de métier", 2},
		{"Expérience : deux ans et plus", 2},
		{"Expérience de 3 à 6 ans souhaitée", 3},
		{"Expérience minimum de 10 ans", 10},
		{"Expérience minimum : 4 ans", 4},
		{"Années demandées : quatre", 4},
		{"6 ans de pratique de l'intégration de données", 6},
		{"Une expérience en ETL demandée ; 8 ans de pratique au moins.", 8},
		{"Profil expert, au minimum 8 ans", 8},
		{"Senior (8 ans)", 8},
		{"Il faut justifier de 3 ans au moins sur Ruby", 3},
		{"Il faut avoir au moins 6 ans de PHP derrière soi", 6},
		{"Débutants acceptés à partir de 2 ans de pratique", 2},
		{"2 ans d'expérience suffisent", 2},
		{"Lyon5 à 10 ans d’expérience", 5},
		{"cinq (5) ans d'expérience", 5},
		{"3 ans d'expérience en Python, 5 ans d'expérience en développement", 5},
		{"de préférence 3 ans de métier", 3},
		{"Java EE (5+ years)", 5},
		{"at least 10 years of systems programming", 10},
		{"5 years or more of Python", 5},
		{"Min. experience: 5+ years", 5},
		{"5+ years running production workloads", 5},
		{"4+ years in back-end engineering", 4},
		{"Must have: 5 years experience or above", 5},
		{"mindestens 5 Jahre Berufserfahrung", 5},
		{"Mehrjährige Erfahrung, mind. 3 Jahre", 3},
		{"über 5 Jahre Erfahrung mit Go", 5},
		{"3 jaar ervaring als medior", 3},
		{"XP : 5 ans", 5},
		{"+ de 5 ans d'expérience", 5},
		{"+5 ans d'expérience", 5},
		{"une dizaine d'années d'expérience", 10},
		{"entre 3 et 5 ans d'expérience", 3},
		{"5-7 years' experience", 5},
		{"Bac+5 et 4 ans d'expérience", 4},
		{"au moins deux ans sur un poste équivalent", 2},
		{"Profil : 5 ans", 5},
		{"Vous avez une dizaine d'années derrière vous", 10},
		{"Confirmé(e), 5 ans", 5},
		// no experience asked
		{"ESN : +35 ans d'existence", 0},
		{"Bac+5 en informatique", 0},
		{"notre société, 20 ans d'expertise", 0},
		{"Fort de 15 ans d'expérience, notre cabinet", 0},
		{"Durée : 3 ans", 0},
		{"CDD de droit public (3 ans)", 0},
		{"12 mois renouvelables (jusqu'à 3 ans)", 0},
		{"Le logiciel actuel a treize ans", 0},
		{"reprise de l'historique (7 ans, 60 Go)", 0},
		{"des missions qui durent (2 ans et demi en moyenne)", 0},
		{"un an d'engagement", 0},
		{"We dropped Scala two years ago", 0},
		{"a 12-year-old monolith", 0},
		{"a seven-year-old Flask application", 0},
		{"depuis 10 ans", 0},
		{"créée il y a 12 ans", 0},
		{"Java 17, PHP 8, 5 jours", 0},
		{"", 0},
	} {
		d := text.New("", c.body)
		y := profile.Years(d)
		got := 0
		if y.Years != nil {
			got = *y.Years
		}
		if got != c.want {
			t.Errorf("years of %q = %d (%q), want %d", c.body, got, d.Words(y.Span), c.want)
		}
	}
}
