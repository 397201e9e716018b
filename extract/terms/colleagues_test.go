package terms_test

import (
	"fmt"
	"strings"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
)

// TestFormsOfOthers holds forms of employment that are those of colleagues, of the reader today, or refused.
func TestFormsOfOthers(t *testing.T) {
	cases := []struct{ body, want string }{
		{"Freelance 450 €. L'équipe : 4 CDI et 2 freelances.", "freelance"},
		{"Poste en CDI. L'équipe compte trois freelances qui partiront en juin.", "permanent"},
		{"Nous cherchons 2 CDI et 2 freelances.", "freelance permanent"},
		{"Outside IR35. Half of the team (a designer, two developers) is permanent and the other half is contractors.", "freelance"},
		{"TJM 450. Vous remplacez un collègue qui était en CDI.", "freelance"},
		{"Poste en CDI. Vous avez été freelance ? Tant mieux.", "permanent"},
		{"TJM 700. Ne postulez pas si vous êtes en CDI avec 3 mois de préavis.", "freelance"},
		{"Freelance direct ou salarié d'ESN en intercontrat.", "freelance"},
		{"Personne à son compte, pour 3 mois.", "freelance"},
		{"Permanent role. We don't do contractors; we do probation.", "permanent"},
		{"CDI, statut cadre. Freelances : ce n'est pas pour cette fois.", "permanent"},
		{"Zzp, 75 euro per uur. Een vast contract bieden we niet aan.", "freelance"},
		{"Mission freelance. Le CDI n'est pas au programme.", "freelance"},
		{"Freelance, portage possible, CDI non.", "freelance"},
		{"Freiberuflich; eine Festanstellung ist nicht vorgesehen.", "freelance"},
		{"CDI. Prestataires et freelances : ce poste ne vous est pas destiné.", "permanent"},
		{"CDI. Vous rejoignez neuf ingénieurs, dont deux en fin de mission freelance.", "permanent"},
		{"Permanent role. We used to rely on contractors; we stopped.", "permanent"},
		{"Unbefristete Festanstellung. Freelancer brauchen wir derzeit keine.", "permanent"},
		{"Le prix est fixé par le candidat dans l'acte d'engagement.", "freelance"},
		{"Tarif au mieux-disant, merci de joindre votre meilleur prix.", "freelance"},
		{"Prime de cooptation (CDI uniquement, donc pas ici, mission freelance).", "freelance"},
	}
	for _, c := range cases {
		if got := strings.Trim(fmt.Sprint(terms.Contracts(text.New("", c.body), terms.Hint{}).Contracts), "[]"); got != c.want {
			t.Errorf("contracts of %q = %q, want %q", c.body, got, c.want)
		}
	}
}
