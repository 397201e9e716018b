package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

func TestContracts(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"", "Mission freelance de 6 mois", "freelance"},
		{"", "Freelances uniquement, pas de sous-traitance en cascade.", "freelance"},
		{"", "Statut : indépendant.", "freelance"},
		{"", "Contrat : indépendant ou société", "freelance"},
		{"", "pour un ou une indépendant·e", "freelance"},
		{"", "Vous êtes indépendant·e, à l'aise seul·e", "freelance"},
		{"", "6 MOIS comme indépendant", "freelance"},
		{"", "Nous privilégions les indépendants installés en Gironde.", "freelance"},
		{"", "Les candidatures de portage salarial sont étudiées.", "freelance"},
		{"", "TJM selon profil", "freelance"},
		{"", "Merci d'indiquer votre tarif journalier", "freelance"},
		{"", "AO sous-traitance niveau 1", "freelance"},
		{"", "Outside IR35, 12 months", "freelance"},
		{"", "independent contractor, full time", "freelance"},
		{"", "die Beauftragung erfolgt rein freiberuflich", "freelance"},
		{"", "Tagessatz nach Absprache", "freelance"},
		{"", "Wet DBA-proof, opdracht voor een zzp'er", "freelance"},
		{"Développeur Python (CDI)", "Une équipe de 5.", "permanent"},
		{"", "CDI uniquement, merci aux ESN et freelances de ne pas répondre.", "permanent"},
		{"", "Poste en CDI, pas de freelance.", "permanent"},
		{"", "CDI. Freelances s'abstenir.", "permanent"},
		{"", "CDI (ni portage ni freelance)", "permanent"},
		{"", "full-time employee. We cannot engage contractors for this one.", "permanent"},
		{"", "Permanent role, no freelancers.", "permanent"},
		{"", "Unbefristete Festanstellung", "permanent"},
		{"", "Festanstellung, keine Freelancer", "permanent"},
		{"", "CDD de 12 mois renouvelable", "fixed-term"},
		{"", "Fixed-term contract, 9 months", "fixed-term"},
		{"", "zunächst befristet auf ein Jahr", "fixed-term"},
		{"Développeur en alternance", "École et entreprise.", "apprenticeship"},
		{"", "Contrat d'apprentissage de deux ans", "apprenticeship"},
		{"", "CDI ou freelance, nous n'avons pas d'avis.", "freelance permanent"},
		{"", "CDI ou prestation, nous sommes ouverts", "freelance permanent"},
		{"", "* salarié : 38 à 45 k€\n* indépendant : 400 € la journée", "freelance permanent"},
		{"", "CDI / CDD / Freelance", "freelance permanent fixed-term"},
		{"", "Freelance puis CDI", "freelance permanent"},
		// words that look like a form
		{"", "Accompagner un alternant présent une semaine sur trois", ""},
		{"", "Après deux stages réussis sur le sujet, PME de 140 salariés", ""},
		{"", "Prestation sur Bordeaux", ""},
		{"", "avec une perspective de pré-embauche", ""},
		{"", "un cabinet indépendant de 40 personnes", ""},
		{"", "Vous êtes autonome et indépendant", ""},
		{"", "des microservices indépendants", ""},
		{"", "un éditeur B2B, plateforme B2B SaaS", ""},
		{"", "JSF, CDI bean, EJB/CDI", ""},
		{"", "amélioration permanente des outils", ""},
		{"", "Espace Freelance recherche pour un client", ""},
		{"", "https://freelancing.example.de/projekte", ""},
		{"", "procurement et sous-traitance du matériel", ""},
		{"", "after a full apprenticeship program", ""},
		{"", "portage applicatif vers le cloud", ""},
		{"", "Eigenverantwortlich, selbstständiges Arbeiten", ""},
		{"", "", ""},
	} {
		r := terms.Contracts(text.New(c.title, c.body), terms.Hint{})
		got := strings.Trim(fmt.Sprint(r.Contracts), "[]")
		if got != c.want {
			t.Errorf("contracts of %q %q = %q, want %q", c.title, c.body, got, c.want)
		}
		if len(r.Spans) < len(r.Contracts) && got == c.want && c.want != "freelance permanent" {
			t.Errorf("contracts of %q without words: %v", c.body, r.Spans)
		}
	}
}

func TestPayTellsTheForm(t *testing.T) {
	for _, c := range []struct {
		hint terms.Hint
		body string
		want string
	}{
		{terms.Hint{Rate: true}, "500 € la journée", "freelance"},
		{terms.Hint{Salary: true}, "45-50 k€", ""},
		{terms.Hint{Rate: true}, "Salary: 18 €/hour, part time", ""},
		{terms.Hint{Rate: true, Salary: true}, "400 € ou 45 k€", "freelance permanent"},
		{terms.Hint{Salary: true}, "CDD, 32 k€", "fixed-term"},
		{terms.Hint{Rate: true}, "CDI uniquement après six mois", "freelance permanent"},
	} {
		r := terms.Contracts(text.New("", c.body), c.hint)
		if got := strings.Trim(fmt.Sprint(r.Contracts), "[]"); got != c.want {
			t.Errorf("contracts of %q with %+v = %q, want %q", c.body, c.hint, got, c.want)
		}
	}
}

func TestRefusedFormsAreNoted(t *testing.T) {
	d := text.New("", "CDI, pas de freelance.")
	r := terms.Contracts(d, terms.Hint{})
	if len(r.Notes) != 1 || d.Words(r.Notes[0].Span) != "freelance" {
		t.Errorf("notes = %+v", r.Notes)
	}
}
