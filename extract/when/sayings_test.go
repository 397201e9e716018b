package when_test

import (
	"testing"
	"time"

	"tjm/extract/text"
	"tjm/extract/when"
)

// TestSayings: durations and starts in many words, and spans and dates of other things.
func TestSayings(t *testing.T) {
	now := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		body   string
		months int // 0 where none are said
		start  string
	}{
		{"Freelance, Lyon. Six mois fermes.", 6, ""},
		{"Freelance, Lyon. Six mois pour commencer.", 6, ""},
		{"Freelance, Lyon. On signe pour six mois.", 6, ""},
		{"Freelance, Lyon. Nous signons pour un an.", 12, ""},
		{"Freelance, Lyon. La mission court sur neuf mois.", 9, ""},
		{"Freelance, Lyon. La mission s'étend sur neuf mois.", 9, ""},
		{"Freelance, Lyon. La mission est de neuf mois.", 9, ""},
		{"Freelance, Lyon. La mission tient en neuf mois.", 9, ""},
		{"Freelance, Lyon. Neuf mois de mission.", 9, ""},
		{"Freelance, Lyon. Neuf mois de prestation sont prévus.", 9, ""},
		{"Freelance, Lyon. Un contrat de neuf mois, renouvelable deux fois.", 9, ""},
		{"Freelance, Lyon. Contrat initial de trois mois.", 3, ""},
		{"Freelance, Lyon. Engagement : trois mois, puis de mois en mois.", 3, ""},
		{"Freelance, Lyon. Un trimestre.", 3, ""},
		{"Freelance, Lyon. Durée : un trimestre.", 3, ""},
		{"Freelance, Lyon. Durée : deux semestres.", 12, ""},
		{"Freelance, Lyon. Durée prévisible : 18 mois.", 18, ""},
		{"Freelance, Lyon. Charge : 60 jours.", 3, ""},
		{"Freelance, Lyon. Volume : 60 jours.", 3, ""},
		{"Freelance, Lyon. Soixante jours sont budgétés.", 3, ""},
		{"Freelance, Lyon. 60 jours à consommer avant Noël.", 3, ""},
		{"Freelance, Lyon. Il y a trois semaines de travail.", 1, ""},
		{"Freelance, Lyon. L'affaire de quelques jours.", 0, ""},
		{"Freelance, Lyon. Deux semaines, pas plus.", 1, ""},
		{"Freelance, Lyon. Du 1er juin au 31 août 2026.", 3, "2026-06-01"},
		{"Freelance, Lyon. Mission du 04/05/2026 au 30/10/2026.", 6, "2026-05-04"},
		{"Freelance, Lyon. De mai à octobre 2026.", 6, "2026-05"},
		{"Freelance, Lyon. Fin mai 2026, pour quatre mois.", 4, "2026-05"},
		{"Freelance, Lyon. Long terme.", 0, ""},
		{"Freelance, Lyon. Durée non définie.", 0, ""},
		{"Freelance, Lyon. Préavis de 2 mois.", 0, ""},
		{"Freelance, Lyon. Période d'essai de 3 mois.", 0, ""},
		{"Freelance, Lyon. Le projet existe depuis 6 mois.", 0, ""},
		{"Freelance, Lyon. La garantie est de 3 mois.", 0, ""},
		{"Freelance, Lyon. Les sprints durent 2 semaines.", 0, ""},
		{"Freelance, Lyon. Paiement à 2 mois.", 0, ""},
		{"Freelance, Lyon. Le recrutement prend trois semaines.", 0, ""},
		{"Freelance, Lyon. L'habilitation demande deux mois.", 0, ""},
		{"Freelance, Lyon. Le produit sort dans 6 mois.", 0, ""},
		{"Freelance, Lyon. Nos clients s'engagent pour 12 mois.", 0, ""},
		{"Freelance, Lyon. L'abonnement dure 12 mois.", 0, ""},
		{"Freelance, Lyon. Nous livrons tous les 3 mois.", 0, ""},
		{"Freelance, Lyon. Après 6 mois, le télétravail est possible.", 0, ""},
		{"Freelance, Lyon. Démarrage le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Début des travaux le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Prise de fonctions : 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Nous vous attendons le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Vous arrivez le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Premier jour : lundi 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Rendez-vous le 4 mai 2026 pour le premier jour.", 0, "2026-05-04"},
		{"Freelance, Lyon. La mission s'ouvre le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Vous entrez en fonction le 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Entrée en vigueur du contrat : 4 mai 2026.", 0, "2026-05-04"},
		{"Freelance, Lyon. Courant mai 2026.", 0, "2026-05"},
		{"Freelance, Lyon. Au printemps 2026.", 0, ""},
		{"Freelance, Lyon. Début de mission en mai.", 0, ""},
		{"Freelance, Lyon. On démarre hier.", 0, "asap"},
		{"Freelance, Lyon. Il nous faut quelqu'un tout de suite.", 0, "asap"},
		{"Freelance, Lyon. Vous commencez dès que possible.", 0, "asap"},
		{"Freelance, Lyon. Démarrage dès signature.", 0, "asap"},
		{"Freelance, Lyon. Au plus vite.", 0, "asap"},
		{"Freelance, Lyon. Le plus vite sera le mieux.", 0, "asap"},
		{"Freelance, Lyon. Sans délai.", 0, "asap"},
		{"Freelance, Lyon. Clôture des candidatures le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Le site ouvre le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. La loi s'applique au 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Réunion d'information le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Le contrat actuel s'achève le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Livraison attendue le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Annonce publiée le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Mise en service : 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Le client déménage le 4 mai 2026.", 0, ""},
		{"Freelance, Lyon. Le support de Java 8 prend fin le 4 mai 2026.", 0, ""},
		{"Contract, Leeds. Six months to begin with.", 6, ""},
		{"Contract, Leeds. Initial six months.", 6, ""},
		{"Contract, Leeds. It'll run for six months.", 6, ""},
		{"Contract, Leeds. Expect six months of work.", 6, ""},
		{"Contract, Leeds. Six-month engagement.", 6, ""},
		{"Contract, Leeds. A year's contract.", 12, ""},
		{"Contract, Leeds. Booked for nine months.", 9, ""},
		{"Contract, Leeds. Through 31 December 2026 from 1 July 2026.", 6, "2026-07-01"},
		{"Contract, Leeds. 60 days of work.", 3, ""},
		{"Contract, Leeds. Three weeks' work.", 1, ""},
		{"Contract, Leeds. One month's notice.", 0, ""},
		{"Contract, Leeds. Six-month probation.", 0, ""},
		{"Contract, Leeds. Sprints last two weeks.", 0, ""},
		{"Contract, Leeds. Hiring takes three weeks.", 0, ""},
		{"Contract, Leeds. Starting 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. You'd join us on 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. First day: 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. We need you from 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. Kick-off on 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. Onsite from day one, 4 May 2026.", 0, "2026-05-04"},
		{"Contract, Leeds. Work begins in May 2026.", 0, "2026-05"},
		{"Contract, Leeds. Applications close on 4 May 2026.", 0, ""},
		{"Contract, Leeds. The shop opens on 4 May 2026.", 0, ""},
		{"Contract, Leeds. Launch: 4 May 2026.", 0, ""},
		{"Contract, Leeds. Phase two ends on 4 May 2026.", 0, ""},
		{"Contract, Leeds. Need someone now.", 0, "asap"},
		{"Contract, Leeds. Ready to go? So are we, start tomorrow.", 0, "asap"},
		{"Freiberuflich, Ulm. Sechs Monate fest.", 6, ""},
		{"Freiberuflich, Ulm. Zunächst sechs Monate.", 6, ""},
		{"Freiberuflich, Ulm. Der Einsatz dauert sechs Monate.", 6, ""},
		{"Freiberuflich, Ulm. Das Projekt ist auf sechs Monate angelegt.", 6, ""},
		{"Freiberuflich, Ulm. Projekt über sechs Monate.", 6, ""},
		{"Freiberuflich, Ulm. Ein halbes Jahr.", 6, ""},
		{"Freiberuflich, Ulm. Laufzeit: ein halbes Jahr.", 6, ""},
		{"Freiberuflich, Ulm. Sechzig Personentage.", 3, ""},
		{"Freiberuflich, Ulm. Vom 4. Mai 2026 bis 30. Oktober 2026.", 6, "2026-05-04"},
		{"Freiberuflich, Ulm. Kündigungsfrist: drei Monate.", 0, ""},
		{"Freiberuflich, Ulm. Probezeit von sechs Monaten.", 0, ""},
		{"Freiberuflich, Ulm. Start am 4. Mai 2026.", 0, "2026-05-04"},
		{"Freiberuflich, Ulm. Los geht es am 4. Mai 2026.", 0, "2026-05-04"},
		{"Freiberuflich, Ulm. Ab 4. Mai 2026.", 0, "2026-05-04"},
		{"Freiberuflich, Ulm. Arbeitsbeginn: 4. Mai 2026.", 0, "2026-05-04"},
		{"Freiberuflich, Ulm. Bewerbung bis 4. Mai 2026.", 0, ""},
		{"Freiberuflich, Ulm. Livegang am 4. Mai 2026.", 0, ""},
		{"Freiberuflich, Ulm. So schnell wie möglich.", 0, "asap"},
		{"Freiberuflich, Ulm. Ab sofort.", 0, "asap"},
	} {
		d := text.New("Développeur Java", c.body)
		n, _ := when.Duration(d)
		got := 0
		if n != nil {
			got = *n
		}
		if got != c.months {
			t.Errorf("duration of %q = %d, want %d", c.body, got, c.months)
		}
		if s, _ := when.Start(d, now); s != c.start {
			t.Errorf("start of %q = %q, want %q", c.body, s, c.start)
		}
	}
}
