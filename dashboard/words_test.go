package dashboard

import (
	"net/http"
	"reflect"
	"regexp"
	"testing"

	"tjm/internal/market"
)

// TestBothLanguagesSayEverything: every field of the message table is filled in both languages, every map has the same
// keys, and both use the same placeholders.
func TestBothLanguagesSayEverything(t *testing.T) {
	placeholder := regexp.MustCompile(`\{\w+\}`)
	fr, en := reflect.ValueOf(messagesFR), reflect.ValueOf(messagesEN)
	for i := range fr.NumField() {
		name, a, b := fr.Type().Field(i).Name, fr.Field(i), en.Field(i)
		if a.Kind() == reflect.Map {
			if a.Len() == 0 || a.Len() != b.Len() {
				t.Errorf("%s has %d entries in French, %d in English", name, a.Len(), b.Len())
			}
			for _, k := range a.MapKeys() {
				if v := b.MapIndex(k); !v.IsValid() || v.String() == "" || a.MapIndex(k).String() == "" {
					t.Errorf("%s[%v] is missing in one language", name, k)
				}
			}
			continue
		}
		if a.String() == "" || b.String() == "" {
			t.Errorf("%s is missing: %q in French, %q in English", name, a.String(), b.String())
		}
		used := func(s string) map[string]bool {
			set := map[string]bool{}
			for _, p := range placeholder.FindAllString(s, -1) {
				set[p] = true
			}
			return set
		}
		if !reflect.DeepEqual(used(a.String()), used(b.String())) {
			t.Errorf("%s has other placeholders in English: %q, %q", name, a.String(), b.String())
		}
	}
	for p := range presets {
		if messagesFR.Periods[p] == "" {
			t.Errorf("period %s has no name", p)
		}
	}
	for _, r := range remotes {
		if messagesFR.Remotes[r] == "" {
			t.Errorf("remote mode %s has no name", r)
		}
	}
}

// TestFrenchIsSetAsFrenchIs: no ordinary space where French wants one that does not break, no straight apostrophe.
func TestFrenchIsSetAsFrenchIs(t *testing.T) {
	h := site(t, sharedMarket(), demo)
	wrong := regexp.MustCompile(`\p{L} [:;?!]( |$)|« | »|\d [%€]|\d \d{3}\b|\p{L}'\p{L}`)
	blanks := regexp.MustCompile(`[ \t]+`) // not the spaces of typography
	for _, address := range []string{"/", "/missions", "/sources", "/methode", "/stack/Java", "/?stack=Nessie", "/nothing"} {
		doc := page(t, h, address, map[bool]int{true: http.StatusNotFound, false: http.StatusOK}[address == "/nothing"])
		doc.Find("script, table.list, article.m h2, article.m dd, article.m .meta").Remove()
		body := blanks.ReplaceAllString(doc.Find("body").Text(), " ")
		for _, at := range wrong.FindAllStringIndex(body, 5) {
			t.Errorf("%s: %q", address, body[max(0, at[0]-30):min(len(body), at[1]+30)])
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{french.Int(0), "0"},
		{french.Int(999), "999"},
		{french.Int(1234), "1\u202f234"},
		{french.Int(-1234567), "−1\u202f234\u202f567"},
		{english.Int(1234), "1,234"},
		{english.Int(-100), "−100"},
		{french.Euros(504.5), "505\u00a0€"},
		{english.Euros(1200), "€1,200"},
		{french.EuroRange(430, 590), "430" + dash + "590\u00a0€"},
		{english.EuroRange(430, 590), "€430" + dash + "590"},
		{french.EuroRange(500, 500.4), "500\u00a0€"},
		{french.Percent(0.434), "43\u00a0%"},
		{english.Percent(0.434), "43%"},
		{french.Percent(0), "0\u00a0%"},
		{french.Percent(0.001), "<\u00a01\u00a0%"},
		{english.Percent(0.999), ">\u00a099%"},
		{french.Percent(1), "100\u00a0%"},
		{french.Change(100, 118), "+18\u00a0%"},
		{french.Change(100, 94), "−6\u00a0%"},
		{english.Change(100, 100), "0%"},
		{french.offers(0), "0 offre"},
		{french.offers(1), "1 offre"},
		{french.offers(2), "2 offres"},
		{english.offers(0), "0 offers"},
		{french.list([]string{"Java", "Python", "Go"}), "Java, Python et Go"},
		{english.list([]string{"Go"}), "Go"},
		{english.list(nil), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestDates(t *testing.T) {
	first := testNow.AddDate(0, 0, -17)
	for _, c := range []struct{ got, want string }{
		{french.Day(testNow), "18 novembre 2026"},
		{french.Day(first), "1er novembre 2026"},
		{english.Day(first), "1 November 2026"},
		{french.Moment(testNow, testNow.Location()), "18 novembre 2026, 6\u00a0h\u00a005"},
		{english.Moment(testNow, testNow.Location()), "18 November 2026, 06:05"},
		{french.Months(month(t, "2026-08"), month(t, "2026-10")), "août à octobre 2026"},
		{french.Months(month(t, "2025-12"), month(t, "2026-02")), "décembre 2025 à février 2026"},
		{english.Months(month(t, "2026-05"), month(t, "2026-05")), "May 2026"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

func TestRegionsTakeTheirPreposition(t *testing.T) {
	for region, want := range map[string]string{
		"Bretagne": "en Bretagne", "Île-de-France": "en Île-de-France", "Hauts-de-France": "dans les Hauts-de-France", "Grand Est": "dans le Grand Est",
		"La Réunion": "à La Réunion", "Provence-Alpes-Côte d'Azur": "en Provence-Alpes-Côte d’Azur", "Vaud": "région Vaud",
	} {
		if got := french.in(region); got != want {
			t.Errorf("%s: %q, want %q", region, got, want)
		}
	}
}

func TestPay(t *testing.T) {
	pay := func(low, high float64, unit market.Unit, currency string) *market.Pay {
		p := &market.Pay{Unit: unit, Currency: currency}
		if low > 0 {
			p.Min = &low
		}
		if high > 0 {
			p.Max = &high
		}
		return p
	}
	for _, c := range []struct {
		pay        *market.Pay
		text, unit string
	}{
		{nil, "tarif non affiché", ""},
		{pay(0, 0, market.Daily, "EUR"), "tarif non affiché", ""},
		{pay(450, 500, market.Daily, "EUR"), "450" + dash + "500\u00a0€", "par jour"},
		{pay(500, 500, market.Daily, "EUR"), "500\u00a0€", "par jour"},
		{pay(450, 0, market.Daily, "EUR"), "à partir de 450\u00a0€", "par jour"},
		{pay(0, 700, market.Daily, "EUR"), "jusqu’à 700\u00a0€", "par jour"},
		{pay(65, 65, market.Hourly, "GBP"), "65\u00a0GBP", "de l’heure"},
		{pay(400, 450, market.Daily, "GBP"), "400\u00a0GBP à 450\u00a0GBP", "par jour"},
	} {
		if text, unit, _ := french.pay(c.pay); text != c.text || unit != c.unit {
			t.Errorf("got %q %q, want %q %q", text, unit, c.text, c.unit)
		}
	}
}
