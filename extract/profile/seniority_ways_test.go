package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestWaysOfSayingTheLevel holds ways to ask for a level, and levels of other people and of tools.
func TestWaysOfSayingTheLevel(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Seniority
	}{
		{"Ingénieur DevOps", "Confirmé à senior.", "mid"},
		{"Développeur web", "Licence exigée ; débutants acceptés.", "junior"},
		{"Node developer", "We want somebody senior who can own the roadmap.", "senior"},
		{"Dév Go", "On cherche quelqu'un de senior, à l'aise en prod.", "senior"},
		{"Python dev", "Mid to senior, we are flexible", "mid"},
		{"Dev PHP", "Junior ou confirmé, la motivation prime", "junior"},
		{"Dev PHP", "Profil recherché : confirmé", "mid"},
		{"Sr. Java Developer", "", "senior"},
		{"Sr Backend Engineer (Go)", "", "senior"},
		{"Jr. PHP dev", "", "junior"},
		{"Dev Java Conf. – Lyon", "", "mid"},
		{"Mid-level Ruby engineer", "", "mid"},
		{"Développeur C# (confirmé/senior)", "", "mid"},
		{"Tech lead Symfony (H/F)", "", "lead"},
		{"Architecte logiciel .NET", "", "lead"},
		{"Principal Software Engineer", "", "lead"},
		{"Softwarearchitekt Java (m/w/d)", "", "lead"},
		{"Dév. back sénior Rust", "", "senior"},
		{"Entry-level data engineer", "", "junior"},
		{"Admin système", "Niveau : intermédiaire", "mid"},
		{"DBA PostgreSQL", "Niveau : expert", "senior"},
		{"Développeur Java", "Poste ouvert aux jeunes diplômés", "junior"},
		{"Java-Entwickler", "Berufseinsteiger sind willkommen", "junior"},
		{"PHP in Köln", "Senior-Entwickler gesucht", "senior"},
		{"Backend Go", "Erfahrungslevel: Senior", "senior"},
		{"Backend Go", "erfahrener Entwickler gesucht", "mid"},
		{"Backend Go", "Profils seniors uniquement", "senior"},
		{"Backend Go", "Seniors only, please.", "senior"},
		{"Backend", "7 ans d'expérience en Java", "senior"},
		{"Backend", "4 ans d'XP", "mid"},
		{"Backend", "1 an d'expérience suffit", "junior"},
		{"Backend", "Premier emploi accepté", "junior"},
		{"Backend", "Sortie d'école acceptée", "junior"},
		{"Backend", "Vous encadrerez deux juniors.", "unknown"},
		{"Backend", "Le tech lead est basé à Nantes.", "unknown"},
		{"Backend", "Échanges réguliers avec les architectes", "unknown"},
		{"Backend", "Java (expert), SQL (confirmé)", "unknown"},
		{"Backend", "Niveau confirmé en Kafka apprécié", "unknown"},
		{"Backend", "Juniors, passez votre chemin", "unknown"},
		{"Backend", "Not suitable for juniors", "unknown"},
		{"Backend", "Keine Junioren bitte", "unknown"},
		{"Backend", "Nous avons une équipe senior et bienveillante", "unknown"},
		{"Backend", "You will pair with a senior engineer", "unknown"},
		{"Backend", "You report to the Head of Engineering", "unknown"},
		{"Backend", "Unser Team besteht aus drei Seniors", "unknown"},
		{"Backend", "Validation par notre expert sécurité", "unknown"},
		{"Backend", "TJM selon séniorité", "unknown"},
		{"Backend", "Bonne maîtrise de l'architecture hexagonale", "unknown"},
		{"Backend", "Senior management sponsors the project", "unknown"},
		{"Backend", "L'expert-comptable est le client final", "unknown"},
		{"Backend", "Tu es un développeur chevronné, 8 ans au moins", "senior"},
		{"Backend", "Vous êtes un développeur Python confirmé", "mid"},
		{"Backend", "Our ideal candidate is a mid-level engineer", "mid"},
		{"Backend", "Il nous faut un profil très senior", "senior"},
		{"Backend", "Vous serez le lead technique de la squad", "lead"},
		{"Backend", "We are hiring a technical lead for payments", "lead"},
		{"Backend", "Expérience : confirmé", "mid"},
		{"Backend", "Vous débutez ? Bienvenue, on forme.", "junior"},
		{"Backend", "Graduate welcome", "junior"},
		{"Backend", "Mindestens 3 Jahre Erfahrung", "mid"},
		{"Backend", "Séniorité attendue : S (senior)", "senior"},
		{"Backend", "Python confirmé, Go serait un plus", "unknown"},
		{"Backend", "Ingénieur système expert Linux recherché", "senior"},
		{"Backend", "We need a seasoned, senior engineer", "senior"},
		{"Backend", "Profil intermédiaire à confirmé", "mid"},
		{"Backend", "Profil : junior à confirmé", "junior"},
		{"Backend", "Niveau attendu : confirmé", "mid"},
		{"Backend", "Débutant ? Pas de souci, débutants acceptés.", "junior"},
		{"Backend", "Expérience : senior", "senior"},
		{"Développeur Java/JEE Senior (F/H)", "", "senior"},
		{"[SENIOR] Python / Django", "", "senior"},
		{"Développeur Java Spring confirmé(e) H/F", "", "mid"},
		{"Développeur junior Symfony", "", "junior"},
		{"Lead technique Java", "", "lead"},
		{"Référent technique .NET", "", "lead"},
		{"Solution Architect AWS", "", "lead"},
		{"Snr. Kotlin Engineer", "", "senior"},
		{"Java", "Gesucht wird ein Senior Java Entwickler", "senior"},
		{"Java", "Auch für Berufsanfänger geeignet", "junior"},
		{"Java", "Experience level: Mid", "mid"},
		{"Java", "Seniority level: Senior", "senior"},
		{"Java", "Team: 2 seniors, 3 juniors", "unknown"},
		{"Java", "working with our principal architect", "unknown"},
		{"Java", "Lead time of two days", "unknown"},
		{"Java", "niveau d'anglais confirmé", "unknown"},
		{"Java", "Expert technique côté client : M. Durand", "unknown"},
		{"Java", "Vous présentez vos travaux au CTO", "unknown"},
		{"Java", "une communication senior avec le métier", "unknown"},
		{"Java", "Consultant senior demandé", "senior"},
		{"Java", "profil senior exigé, pas de junior", "senior"},
		{"Java", "dev confirmé exigé", "mid"},
		{"Java", "Vous êtes lead dev ? Rejoignez-nous.", "lead"},
		{"Java", "9 ans d'expérience", "senior"},
		{"Java", "développeur autonome, 3 ans d'XP", "mid"},
	} {
		d := text.New(c.title, c.body)
		if l := profile.Seniority(d, profile.Years(d)); l.Seniority != c.want {
			t.Errorf("seniority of %q %q = %s (%q), want %s", c.title, c.body, l.Seniority, d.Words(l.Span), c.want)
		}
	}
}
