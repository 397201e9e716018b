package role

import (
	"testing"

	"tjm/extract/stack"
	"tjm/extract/text"
	"tjm/internal/market"
)

func decide(t *testing.T, m *stack.Matcher, title, body string) (market.Role, string) {
	t.Helper()
	doc := text.New(title, body)
	found, _ := m.Find(doc)
	r, s := Decide(doc, found)
	return r, doc.Words(s)
}

// roleCase is an ad and its trade.
type roleCase struct {
	title, body string
	want        market.Role
}

func checkRoles(t *testing.T, cases []roleCase) {
	t.Helper()
	m, err := stack.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if got, by := decide(t, m, c.title, c.body); got != c.want {
			t.Errorf("%q / %q: %s (by %q), want %s", c.title, c.body, got, by, c.want)
		}
	}
}

func TestDecide(t *testing.T) {
	checkRoles(t, []roleCase{
		// the title names the trade
		{"Développeur back-end confirmé", "", market.Backend},
		{"Dév back Java H/F", "", market.Backend},
		{"Développeur API", "", market.Backend},
		{"Backend Engineer (m/w/d)", "", market.Backend},
		{"Développeur Full-Stack", "Java et Angular", market.Fullstack},
		{"Développeur front et back", "", market.Fullstack},
		{"Intégrateur web HTML/CSS", "", market.Frontend},
		{"Frontend-Entwickler (Vue)", "", market.Frontend},
		{"Développeur mobile Flutter", "", market.Mobile},
		{"Développeur iOS", "Swift", market.Mobile},
		{"Ingénieur DevOps AWS", "", market.DevOps},
		{"SRE – Kubernetes", "", market.DevOps},
		{"Senior Platform Engineer", "", market.DevOps},
		{"Ingénieur cloud GCP", "", market.DevOps},
		{"Data Engineer Spark / Java", "", market.Data},
		{"Consultant BI Power BI", "", market.Data},
		{"DBA Oracle", "", market.Data},
		{"Développeur ETL Talend", "", market.Data},
		// another trade, whatever it works with
		{"Chef de projet technique Java", "", market.Other},
		{"Product Owner Data", "", market.Other},
		{"Testeur QA back-end", "Selenium, Java", market.Other},
		{"Business Analyst SQL", "", market.Other},
		{"Technicien support N2", "", market.Other},
		{"Administrateur réseau", "Cisco", market.Other},
		{"Consultant SAP MM", "", market.Other},
		{"Développeur Salesforce", "Apex", market.Other},
		// the title names technologies
		{"Développeur Java", "Angular apprécié", market.Backend},
		{"Développeur PHP Symfony", "", market.Backend},
		{"Dev Python / Django", "Équipe data", market.Backend},
		{"C# .NET developer", "", market.Backend},
		{"Développeur COBOL", "", market.Backend},
		{"Développeur ABAP", "", market.Backend},
		{"Développeur PL/SQL", "", market.Backend},
		{"Développeur Java / Angular", "", market.Fullstack},
		{"Node.js & React developer", "", market.Fullstack},
		{"Développeur React", "API Laravel fournie", market.Frontend},
		{"Développeur Java", "Profil full stack attendu", market.Fullstack},
		{"Développeur Kotlin", "", market.Backend},
		{"Développement Laravel Livewire", "", market.Fullstack},
		{"Expert Snowflake", "", market.Data},
		// sites
		{"Module PrestaShop sur mesure", "PHP, un connecteur", market.Backend},
		{"Site WordPress", "Thème sur mesure d'après la maquette, et une extension avec son API", market.Fullstack},
		// the body decides
		{"Renfort de six mois", "Nous cherchons un développeur. Java, Spring Boot, PostgreSQL.", market.Backend},
		{"Administrateur systèmes", "Kubernetes, Terraform, Ansible, Prometheus, AWS", market.DevOps},
		{"Assistante de direction", "Tenue de l'agenda", market.Other},
		{"", "", market.Other},
	})
}

func TestTheWordsThatDecidedAreGiven(t *testing.T) {
	m, err := stack.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ title, want string }{
		{"Développeur back-end – Nîmes", "back-end"},
		{"Ingénieur DevOps", "DevOps"},
		{"Développeur Java H/F", "Java"},
	} {
		if _, by := decide(t, m, c.title, "PostgreSQL"); by != c.want {
			t.Errorf("%q: by %q, want %q", c.title, by, c.want)
		}
	}
}

func FuzzDecide(f *testing.F) {
	m, err := stack.New()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Développeur back-end", "Java et \xff Go")
	known := map[market.Role]bool{
		market.Backend: true, market.Fullstack: true, market.Frontend: true, market.Mobile: true,
		market.DevOps: true, market.Data: true, market.Other: true,
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		doc := text.New(title, body)
		found, _ := m.Find(doc)
		r, s := Decide(doc, found)
		if !known[r] || s.From > s.To || s.To > len(doc.Raw) {
			t.Fatalf("%q at %v", r, s)
		}
	})
}

func BenchmarkDecide(b *testing.B) {
	m, err := stack.New()
	if err != nil {
		b.Fatal(err)
	}
	doc := text.New("Développeur Java", "Vous rejoignez une équipe back-end : Java 17, Spring Boot, PostgreSQL, Kafka.")
	found, _ := m.Find(doc)
	b.ReportAllocs()
	for b.Loop() {
		Decide(doc, found)
	}
}
