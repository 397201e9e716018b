package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestSpokenPrices holds second prices said with a perhaps, rewards for naming somebody, prices in what an ad says in short,
// and salaries of posts that are not open.
func TestSpokenPrices(t *testing.T) {
	for _, c := range []struct{ body, rate, salary string }{
		{"Le budget est de 410, éventuellement 430 si vous avez fait de la logistique.", "410-430 day EUR", "none"},
		{"Tarif : 460 €, au mieux 480 € pour un senior", "460-480 day EUR", "none"},
		{"Budget 500, possibly 540 if you know rail", "500-540 day EUR", "none"},
		{"TJM 480 (peut-être 500 si vous êtes libre tout de suite)", "480-500 day EUR", "none"},
		{"TJM 500, à la rigueur 530.", "500-530 day EUR", "none"},
		{"We pay 460 a day for five months.", "460 day EUR", "none"},
		{"TJM 450, éventuellement 480 appels par jour", "450 day EUR", "none"},
		{"📌 390 à 420 €\n📌 6 mois\nCooptation : 600 € pour celui qui me trouve quelqu'un", "390-420 day EUR", "none"},
		{"Referral: £500 for whoever finds me the right one", "none", "none"},
		{"Prime de parrainage 400 € à qui trouve la perle", "none", "none"},
		{"Short version: 480 a day, four months, Leeds.", "480 day EUR", "none"},
		{"En bref : 460 la journée, 4 mois, Rouen.", "460 day EUR", "none"},
		{"The queue: 500 a day, two shards", "none", "none"},
		{"TJM 480 €. Le package salarié de l'équipe dépasse 90 k€ mais aucun poste n'est ouvert.", "480 day EUR", "none"},
		{"Permanent salaries in the team are £70,000 but there is no opening.", "none", "none"},
		{"Le TJM est de 450 €, un poste en CDI n'est pas ouvert.", "450 day EUR", "none"},
		{"CDI : le salaire de ce poste dépasse 60 k€.", "none", "60000 year EUR"},
	} {
		found := pay.Find(text.New("Freelance PHP", c.body))
		if got := show(found.Rate); got != c.rate {
			t.Errorf("rate of %q = %s, want %s", c.body, got, c.rate)
		}
		if got := show(found.Salary); got != c.salary {
			t.Errorf("salary of %q = %s, want %s", c.body, got, c.salary)
		}
	}
}
