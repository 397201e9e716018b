package profile_test

import (
	"testing"

	"tjm/extract/profile"
	"tjm/extract/text"
	"tjm/internal/market"
)

func TestEnglish(t *testing.T) {
	for _, c := range []struct {
		body string
		want market.English
	}{
		{"Anglais obligatoire", "required"},
		{"Anglais professionnel courant", "required"},
		{"Anglais: Courant", "required"},
		{"ANGLAIS COURANT", "required"},
		{"Vous avez un anglais professionnel (écrit et oral).", "required"},
		{"La maîtrise de l'anglais technique est requise", "required"},
		{"une excellente communication en anglais est nécessaire", "required"},
		{"Langue : anglais + français", "required"},
		{"Fluent English.", "required"},
		{"Language: English required, Swedish a plus", "required"},
		{"Sehr gute Englischkenntnisse", "required"},
		{"Verhandlungssicheres Englisch", "required"},
		{"Engels is voertaal", "required"},
		{"2J / TTAnglais: CourantRemarque", "required"},
		{"Langues : français, l'anglais est un plus", "useful"},
		{"Anglais professionnel (un vrai plus pour l'environnement international)", "useful"},
		{"Anglais : niveau C1 apprécié", "useful"},
		{"Englischkenntnisse von Vorteil", "useful"},
		{"English is a plus", "useful"},
		{"Anglais courant obligatoire, le français n'est pas nécessaire", "required"},
		{"English fluent, French an asset", "required"},
		{"cinq ans d'expérience, anglais, français utile", "required"},
		{"le néerlandais et l'anglais sont des atouts", "useful"},
		{"Vous parlez anglais ? Ce n'est pas utile ici.", "unknown"},
		{"prise de notes médicales en français et en anglais", "unknown"},
		{"L'anglais n'est pas requis", "unknown"},
		{"Traduction des libellés en anglais", "unknown"},
		{"Équipe à Lisbonne", "unknown"},
		{"", "unknown"},
	} {
		if got := profile.English(text.New("", c.body)).English; got != c.want {
			t.Errorf("English of %q = %s, want %s", c.body, got, c.want)
		}
	}
}

func TestEducation(t *testing.T) {
	for _, c := range []struct {
		body string
		want market.Education
	}{
		{"Bac+5 informatique", "master"},
		{"Bac +5 (ingénieur ou équivalent)", "master"},
		{"diplômé d'une école d'ingénieur ou d'un master", "master"},
		{"Ingénieur(e) de formation", "master"},
		{"Master's degree in computer science", "master"},
		{"Bac+3 minimum", "licence"},
		{"De formation Bac +3/Bac +5 en informatique", "licence"},
		{"Licence pro informatique", "licence"},
		{"Bachelor's degree", "licence"},
		{"Abgeschlossenes Studium der Informatik", "licence"},
		{"BTS/DUT informatique", "bts"},
		{"Bac+2 à Bac+5", "bts"},
		{"Abgeschlossene Ausbildung zum Fachinformatiker", "bts"},
		{"Bac+5 ou autodidacte", "self-taught"},
		{"Self-taught developers welcome", "self-taught"},
		{"Quereinsteiger willkommen", "self-taught"},
		{"Voraussetzung: Master in Informatik", "master"},
		{"degree in computing (level 8)", "licence"},
		{"Diplôme : licence ou équivalent", "licence"},
		{"Scrum Master, master data", "unknown"},
		{"écrit par un biologiste autodidacte", "unknown"},
		{"De formation supérieure", "unknown"},
		{"licence MIT", "unknown"},
		{"", "unknown"},
	} {
		if got := profile.Education(text.New("", c.body)).Education; got != c.want {
			t.Errorf("education of %q = %s, want %s", c.body, got, c.want)
		}
	}
}

func TestClient(t *testing.T) {
	for _, c := range []struct {
		body string
		want market.Client
	}{
		{"au sein d'un grand groupe international du secteur de l'énergie", "large"},
		{"un acteur majeur de l'épargne", "large"},
		{"une Grande Banque de Financement", "large"},
		{"Weltmarktführer im Maschinenbau", "large"},
		{"ESN : +35 ans d'existence", "esn"},
		{"Nous recherchons un DBA pour intervenir chez l'un de nos clients", "esn"},
		{"un projet en assistance technique", "esn"},
		{"Ministère de la Culture", "public"},
		{"Établissement public de santé", "public"},
		{"an NHS trust", "public"},
		{"Bundesbehörde in Bonn", "public"},
		{"Startup de la santé, douze personnes", "startup"},
		{"une scale-up en croissance", "startup"},
		{"Nous sommes une PME de 45 personnes", "small"},
		{"Association de randonnée", "small"},
		{"Bureau d'études en rénovation, 33 salariés", "small"},
		{"Verlag in Mainz, 45 Mitarbeiterinnen und Mitarbeiter", "small"},
		{"Nous sommes neuf cents ? Non : nous sommes 12.", "small"},
		{"a studio of 25 in Leith", "small"},
		{"un loueur de véhicules de 2 800 salariés", "large"},
		{"The plant employs 1,900 people", "large"},
		{"Brumelle Conseil : 210 consultants", "esn"},
		{"la levée de 3 M€ est signée", "startup"},
		{"une équipe de 12 personnes", "unknown"},
		{"au sein du pôle Retraite (25 personnes)", "unknown"},
		{"Éditeur de logiciels pour laiteries, 62 personnes", "small"},
		{"Hafenlogistik (14 Leute, seit 2019 am Markt)", "small"},
		{"une coopérative de producteurs de noix", "small"},
		{"Agence Bigorneau, agence web, 17 personnes", "small"},
		{"coopérative agricole, 8 100 salariés", "large"},
		{"Banque privée, 340 collaborateurs", "unknown"},
		{"Le syndicat mixte du pays des Trois Rivières", "public"},
		{"Client: hospital group", "public"},
		{"un des leaders européens de la distribution", "large"},
		{"Groupe de conseil de 2 300 collaborateurs", "esn"},
		{"Freelances seulement, pas d'ESN", "unknown"},
		{"Éditeur de logiciels, une trentaine de personnes", "small"},
		{"un théâtre privé, six salariés", "small"},
		{"Luxury group, 30 brands", "large"},
		{"une levée de 4 M€ en juin", "startup"},
		{"Nous sommes douze et nous prêtons des livres", "small"},
		{"la levée de doute", "unknown"},
		{"A 3,000-strong investment house", "large"},
		{"ni ESN ni indépendants", "unknown"},
		{"Vous managez 6 personnes", "unknown"},
		{"pas une ESN", "unknown"},
		{"Expérience significative chez des grands comptes", "unknown"},
		{"Une bonne culture DevOps", "unknown"},
		{"", "unknown"},
	} {
		d := text.New("", c.body)
		if got := profile.Client(d); got.Client != c.want {
			t.Errorf("client of %q = %s (%q), want %s", c.body, got.Client, d.Words(got.Span), c.want)
		}
	}
}

func TestSetting(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        market.Setting
	}{
		{"", "Application from scratch en Go", "scratch"},
		{"", "Greenfield project", "scratch"},
		{"", "Neuentwicklung einer Plattform", "scratch"},
		{"Dev Symfony TMA", "correctifs", "existing"},
		{"", "Refonte du moteur et montée de version", "existing"},
		{"", "Weiterentwicklung der bestehenden Anwendung", "existing"},
		{"Développeur Drupal", "maintenance et évolutions", "cms"},
		{"", "On ne veut surtout pas de WordPress", "unknown"},
		{"", "", "unknown"},
	} {
		if got := profile.Setting(text.New(c.title, c.body)).Setting; got != c.want {
			t.Errorf("setting of %q %q = %s, want %s", c.title, c.body, got, c.want)
		}
	}
}
