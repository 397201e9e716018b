package text

import "testing"

func TestSentence(t *testing.T) {
	for _, c := range []struct{ in, at, want string }{
		{"Mission longue. Durée de 6 mois fermes. Site à Lyon.", "duree", "duree de 6 mois fermes."},
		{"Lieu : Paris\nDurée : 6 mois\nTJM : 500", "duree", "duree : 6 mois\n"},
		{"Min. 3 ans d'expérience", "3", "min. 3 ans d'experience"},
		{"Spring et ASP.NET Core", "asp", "spring et asp.net core"},
		{"un vrai plus.Durée : 6 mois", "duree", "duree : 6 mois"},
		{"• Go • Kafka", "kafka", "kafka"},
		{"un indépendant·e pour 6 mois", "6", "un independant·e pour 6 mois"},
		{"450 – 520 € | remote", "520", "450 - 520 € |"},
		{"Budget 💶 : 560 max", "560", "budget 💶 : 560 max"},
		{"Durée ⌛️ : 3 mois", "3", "duree ⌛ : 3 mois"},
		{"📅 3 mois 💰 560", "3", "3 mois 💰"},
	} {
		d := New("", c.in)
		at := -1
		for i, k := range d.Tokens() {
			if d.Folded.Text[k.From:k.To] == c.at {
				at = i
			}
		}
		from, to := d.Sentence(at, 50)
		if got := d.Text(from, to); got != c.want {
			t.Errorf("sentence around %q in %q = %q, want %q", c.at, c.in, got, c.want)
		}
	}
}

func TestAFullStopBeforeALineFeedEndsTheSentence(t *testing.T) {
	d := New("", "CDD de 2 ans, sur place.\nLogement proposé.")
	for i, k := range d.Tokens() {
		if k.Is('.') && !d.Ends(i) {
			t.Errorf("the full stop at token %d ends nothing", i)
		}
	}
}
