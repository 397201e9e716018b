package pay_test

import (
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
)

// TestTitleTails holds prices that close a title, blanks around the slash of a unit, and bounds before it.
func TestTitleTails(t *testing.T) {
	for _, c := range []struct{ title, body, rate string }{
		{"Mission Java Spring, Lyon – 600 à 650", "Mission de 6 mois, 2 j de TT.", "600-650 day EUR"},
		{"Développeur Go (freelance) – Lyon – 550/600", "Mission de 6 mois.", "550-600 day EUR"},
		{"Freelance DevOps, Nantes, 480-520", "6 mois.", "480-520 day EUR"},
		{"Architecte Java – mission Lille – 600-650", "6 mois.", "600-650 day EUR"},
		{"Mission PHP – Lyon – max 450", "6 mois.", "-450 day EUR"},
		{"Mission PHP – Lyon – 400 à 450 selon profil", "6 mois.", "400-450 day EUR"},
		{"Freelance Go developer, Leeds, 450-500", "Six months outside IR35.", "450-500 day GBP"},
		{"Développeur PHP CDI – Lyon – 400 à 450 collaborateurs", "CDI.", "none"},
		{"Développeur Java – réf 600-650", "CDI, 45 k€.", "none"},
		{"Mission Java – lots 400 à 450", "6 mois", "none"},
		{"Développeur Java – Lyon", "Tarif : 420 / jour, 6 mois.", "420 day EUR"},
		{"Développeur Java – Lyon", "420 / jour", "420 day EUR"},
		{"Développeur Java – Lyon – 420 / jour", "Mission de 6 mois", "420 day EUR"},
		{"Développeur Java – Lyon", "Prix : 420 / j HT", "420 day EUR"},
		{"Développeur Java – Lyon", "Freelance, 55 / heure", "55 hour EUR"},
		{"Java developer – Leeds", "Outside IR35, 450 / day", "450 day GBP"},
		{"Java-Entwickler – Ulm", "Freiberuflich, 90 / Stunde", "90 hour EUR"},
		{"Développeur Java – Lyon", "Le site sert 420 / jour commandes. Freelance.", "none"},
		{"Dev mobile – Nice", "Freelance, 420 € HT maximum la journée", "-420 day EUR"},
		{"Dev mobile – Nice", "Freelance, 420 € max la journée", "-420 day EUR"},
		{"Dev mobile – Nice", "Freelance. 420 € HT maxi par jour", "-420 day EUR"},
		{"Dev mobile – Nice", "Freelance. 420 € HT au plus par jour", "-420 day EUR"},
		{"Dev mobile – Nice", "Freelance. 420 € HT minimum par jour", "420- day EUR"},
		{"Dev mobile – Nice", "Freelance. 420 € HT au maximum la journée", "-420 day EUR"},
		{"Dev mobile – Leeds", "Outside IR35, £420 maximum a day", "-420 day GBP"},
		{"Dev mobile – Leeds", "Outside IR35, £420 max per day", "-420 day GBP"},
		{"Dev mobile – Ulm", "Freiberuflich, 90 € maximal die Stunde", "-90 hour EUR"},
		{"Dev mobile – Ulm", "Freiberuflich, 90 € höchstens pro Stunde", "-90 hour EUR"},
		{"Freelance Salesforce – 300 à 500 utilisateurs", "6 mois.", "none"},
		{"Mission support, Windows 2016-2019", "6 mois, deux jours de TT.", "none"},
		{"CDI Développeur Java – Lyon – 600-650", "CDI, 45 k€.", "none"},
	} {
		if got := show(pay.Find(text.New(c.title, c.body)).Rate); got != c.rate {
			t.Errorf("%q, %q: %s, want %s", c.title, c.body, got, c.rate)
		}
	}
}
