package language_test

import (
	"strings"
	"testing"

	"tjm/extract/language"
	"tjm/extract/text"
)

func TestOf(t *testing.T) {
	for _, c := range []struct{ name, title, body, want string }{
		{"french", "Développeur Go", "Vous rejoignez une équipe de cinq personnes pour la refonte du moteur de prix.", "fr"},
		{"english", "Go developer", "You will join a team of five and rebuild the pricing engine from the ground up.", "en"},
		{"german", "Go-Entwickler", "Wir suchen für unseren Kunden einen Entwickler mit sehr guten Kenntnissen.", "de"},
		{"dutch", "Go developer", "Wij zoeken een ontwikkelaar met ervaring voor een opdracht van zes maanden.", "nl"},
		{"spanish", "Desarrollador Go", "Buscamos una persona con experiencia para nuestro equipo de desarrollo.", "es"},
		{"italian", "Sviluppatore Go", "Cerchiamo una persona con esperienza per lo sviluppo della nostra azienda.", "it"},
		{"portuguese", "Programador Go", "Você vai trabalhar com o time de pagamentos em um projeto que não para de crescer.", "pt"},
		{"polish", "Programista Go", "Do projektu szukamy osoby, praca zdalna, mile widziane doświadczenie w Go oraz Kafka.", "pl"},
		{"an English title over a French body", "Senior Backend Engineer", "Nous cherchons une personne pour reprendre la plateforme avec nos équipes.", "fr"},
		{"a French body with an English stack list", "Dev back", "Stack : Go, Kafka, the usual suspects. Vous travaillez avec les équipes de la banque et du risque.", "fr"},
		{"capitals", "", "NOUS RECHERCHONS UN DEVELOPPEUR POUR LE SERVEUR DE PAIEMENT", "fr"},
		{"the title alone", "Développeur pour la refonte du site", "", "fr"},
		{"names only", "Java Spring Kafka", "Docker, Kubernetes", ""},
		{"nothing", "", "", ""},
	} {
		if got := language.Of(text.New(c.title, c.body)); got != c.want {
			t.Errorf("%s: language %q, want %q", c.name, got, c.want)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	body := strings.Repeat("Développeur back-end confirmé à Lyon, TJM 450-550 € HT, télétravail 2 j/semaine.\n", 60)
	d := text.New("", body)
	d.Tokens()
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		language.Of(d)
	}
}
