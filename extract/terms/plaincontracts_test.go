package terms_test

import (
	"slices"
	"testing"

	"tjm/extract/terms"
	"tjm/extract/text"
	"tjm/internal/market"
)

// TestPlainContracts holds forms of employment said by the title, the price or the buyer alone.
func TestPlainContracts(t *testing.T) {
	for _, c := range []struct {
		title, body string
		want        []market.Contract
	}{
		{"Alternant(e) développement mobile", "Tu apprendras Kotlin.", []market.Contract{market.Apprenticeship}},
		{"Développeur mobile", "Un alternant vous rejoindra.", nil},
		{"Contract Terraform Engineer, Leeds", "Eight months.", []market.Contract{market.Freelance}},
		{"Contract Manager", "Manage our suppliers.", nil},
		{"Python developer, 6-month contract-to-hire", "Chicago.", []market.Contract{market.Freelance, market.Permanent}},
		{"Développeur PHP", "Facturation : 310", []market.Contract{market.Freelance}},
		{"Développeur PHP", "Vous reprenez le module de facturation : calculs et exports.", nil},
		{"Administrateur Linux", "La ville cherche un prestataire pour ses serveurs.", []market.Contract{market.Freelance}},
	} {
		if got := terms.Contracts(text.New(c.title, c.body), terms.Hint{}).Contracts; !slices.Equal(got, c.want) {
			t.Errorf("%q, %q: %q, want %q", c.title, c.body, got, c.want)
		}
	}
}
