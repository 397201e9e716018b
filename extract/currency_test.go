package extract

import "testing"

// TestTheCountryTellsTheCurrency holds figures that name none: pounds in Britain, francs in Switzerland, else euros.
func TestTheCountryTellsTheCurrency(t *testing.T) {
	for body, want := range map[string]string{
		"Rate: 480 a day. Based in Leeds, UK.": "GBP",
		"TJM 480, Genève":                      "CHF",
		"TJM 480, Nantes":                      "EUR",
		"Rate 480 € a day, Leeds, UK":          "EUR",
	} {
		o := extractor(t).Text("PHP contractor", body, fixtureTime)
		if o.Rate == nil || o.Rate.Currency != want {
			t.Errorf("%q: %v, want %s", body, o.Rate, want)
		}
	}
}
