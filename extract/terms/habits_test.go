package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestHabitsOfWhere holds how whole ads come to the place of work: contrasts, exceptions, other languages, and words
// that look like it.
func TestHabitsOfWhere(t *testing.T) {
	for want, bodies := range map[market.Remote][]string{
		"full": {
			"Expect a background check. Remote otherwise, camera off.",
			"Travail de chez vous, réunion le lundi en visio.",
			"Réunions en visio, le site est à Gap",
			"Présence : libre, vraiment libre",
			"Télétravail depuis l'UE",
			"Bureau ouvert, mais chacun vient comme il veut.",
			"On travaille par Slack.",
			"Client is flexible on location",
			"Programador PHP, 100% remoto",
			"Leeds once a month, otherwise wherever you have decent broadband.",
		},
		"partial": {
			"La présence est demandée les semaines de clôture, sinon liberté totale",
			"Nantes centre, on vient le mardi et le jeudi, le reste vous appartient.",
			"Issy, rythme 3/2.",
			"TT = 2/3",
			"3j site",
			"2-3 days per week in the lab",
			"Einer der beiden Tage im Haus, der andere daheim.",
			"Si lavora da casa tre giorni su cinque.",
			"Teletrabajo 3 días a la semana",
			"Thuiswerk mogelijk",
			"Deux jours minimum à Bruxelles.",
			"Accord télétravail : 100 jours par an",
		},
		"none": {
			"We don't do remote and we don't do \"remote after probation\" either.",
			"CDD de 2 ans, temps plein, sur place.\nLogement proposé.",
			"Présence sur site.",
			"Onsite from day one, no exceptions.",
			"150-180 €/j. En présentiel à Tunis.",
			"CDD saisonnier. Sur place évidemment.",
		},
		"unknown": {
			"Je suis coiffeuse à domicile et j'ai deux agendas.",
			"Renfort PHP, 2 jours par semaine",
			"Comité le lundi, les autres réunions sont annulées par visio",
		},
	} {
		for _, body := range bodies {
			d := text.New("", body)
			if r := terms.Remote(d); r.Remote != want {
				t.Errorf("remote of %q = %s (%q), want %s", body, r.Remote, d.Words(r.Span), want)
			}
		}
	}
}

// TestATenderSeeksASupplier: where no form of employment is named, the words of tenders and lump sums tell.
func TestATenderSeeksASupplier(t *testing.T) {
	for _, c := range []struct{ title, body, want string }{
		{"AO 2026-12 – Développeur Java", "Locaux du client", "freelance"},
		{"Java", "Le soumissionnaire remplit le BPU joint.", "freelance"},
		{"Java", "Appel d'offres, réponse sous cinq jours", "freelance"},
		{"Reprise d'un site, forfait par lots", "", "freelance"},
		{"Java", "Vous répondez aux appels d'offres de nos clients", ""},
		{"Java", "Un outil de suivi des appels d'offres", ""},
		{"Java", "CDI. Assurance RC pro à notre charge.", "permanent"},
		{"Java", "En CDI. Nous avons étudié la piste freelance et nous y avons renoncé.", "permanent"},
		{"Java", "Freelance ou salarié porté", "freelance"},
		{"Java", "Collaborazione a partita IVA, niente tempo indeterminato", "freelance"},
		{"Java", "Contrato indefinido", "permanent"},
	} {
		r := terms.Contracts(text.New(c.title, c.body), terms.Hint{})
		if got := strings.Trim(fmt.Sprint(r.Contracts), "[]"); got != c.want {
			t.Errorf("contracts of %q %q = %q, want %q", c.title, c.body, got, c.want)
		}
	}
}
