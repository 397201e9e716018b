package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

func TestSeniority(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Seniority
	}{
		// the title says it
		{"Développeur Java confirmé", "", "mid"},
		{"Développeur·se Go sénior", "", "senior"},
		{".NET SENIOR DEVELOPER", "8 ans de pratique", "senior"},
		{"Lead dev PHP", "tu as tenu le rôle de lead", "lead"},
		{"TechLead Data", "", "lead"},
		{"Architecte logiciel Java", "", "lead"},
		{"Expert Scala", "", "senior"},
		{"Junior backend developer", "", "junior"},
		{"Medior full stack", "", "mid"},
		{"Data Engineer senior/expert", "", "senior"},
		{"Senior Backend Consultant", "5 years or more of Python", "senior"},
		{"Développeur expérimenté", "Senior / Expérimenté – Python & Java", "senior"},
		{"Développeur Go (H/F) – Junior accepté", "", "junior"},
		// the body says it of the person
		{"Développeur Go", "nous cherchons un développeur back confirmé", "mid"},
		{"Développeur Go", "Nous recherchons un développeur senior", "senior"},
		{"Développeur Go", "Profil : senior", "senior"},
		{"Développeur Go", "Séniorité : Senior (autonomie attendue)", "senior"},
		{"Développeur Go", "• confirmé\n• Nantes", "mid"},
		{"Développeur Go", "Senior (8 ans)", "senior"},
		{"Développeur Go", "Profil expert, au minimum 8 ans", "senior"},
		{"Développeur Go", "POSTE JUNIOR", "junior"},
		{"Développeur Go", "Débutants acceptés à partir de 2 ans", "junior"},
		{"Développeur Go", "Notre client cherche son lead technique", "lead"},
		{"Développeur Go", "Vous êtes un DBA confirmé", "mid"},
		{"Data Engineer", "Nous recherchons un Data Engineer confirmé à senior", "mid"},
		{"Entwickler", "Wir suchen einen Senior Entwickler", "senior"},
		{"Developer", "We are looking for a senior Go engineer", "senior"},
		{"Développeur Go", "un développeur de niveau senior", "senior"},
		{"Développeur Go", "juniors bienvenus", "junior"},
		// the years say it
		{"Développeur Go", "2 ans d'expérience", "junior"},
		{"Développeur Go", "au moins 5 ans d'expérience", "mid"},
		{"Développeur Go", "6 ans de pratique", "senior"},
		{"Développeur Go", "Développeur expérimenté, 6 ans d'expérience", "senior"},
		{"Développeur expérimenté", "2 ans d'expérience", "mid"},
		// somebody else's level, or that of one technology
		{"Développeur Go", "une visio technique d'une heure avec le lead dev", "unknown"},
		{"Développeur Go", "avec un ingénieur senior", "unknown"},
		{"Développeur Go", "Python : niveau confirmé", "unknown"},
		{"Développeur Go", "Java 17+ (expert)", "unknown"},
		{"Développeur Go", "épauler le tech lead sur un portail", "unknown"},
		{"Développeur Go", "L'équipe se compose d'un Technical Lead et de quatre développeurs", "unknown"},
		{"Développeur Go", "Expérience confirmée sur des projets à forte volumétrie", "unknown"},
		{"Développeur Go", "support N3", "unknown"},
		{"Développeur Go", "encadré par un architecte", "unknown"},
		{"Développeur Go", "une équipe de trois développeurs seniors", "unknown"},
		{"Développeur Go", "pas de profil junior", "unknown"},
		{"Développeur Go", "Développeurs juniors s'abstenir", "unknown"},
		{"Développeur Go", "Kafka (niveau expert), Java niveau confirmé", "unknown"},
		{"Lead generation tool", "", "unknown"},
		{"", "", "unknown"},
	} {
		d := text.New(c.title, c.body)
		l := profile.Seniority(d, profile.Years(d))
		if l.Seniority != c.want {
			t.Errorf("seniority of %q %q = %s (%q), want %s", c.title, c.body, l.Seniority, d.Words(l.Span), c.want)
		}
	}
}
