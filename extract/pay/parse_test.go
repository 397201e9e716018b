package pay_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tjm/extract/pay"
	"tjm/internal/market"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		field string
		hint  pay.Hint
		want  string
	}{
		{"55000", pay.Hint{Unit: market.Yearly, Currency: "USD"}, "55000 year USD"},
		{"55000", pay.Hint{Currency: "EUR"}, "55000 year EUR"},
		{"450-550", pay.Hint{Currency: "EUR"}, "450-550 day EUR"},
		{"450 €", pay.Hint{Unit: market.Daily}, "450 day EUR"},
		{"$70,000 - $90,000 a year", pay.Hint{}, "70000-90000 year USD"},
		{"£450 - £500 per day", pay.Hint{}, "450-500 day GBP"},
		{"45k-55k €", pay.Hint{}, "45000-55000 year EUR"},
		{"40k-45k €⁄an", pay.Hint{Unit: market.Yearly}, "40000-45000 year EUR"},
		{"400-550 €⁄j", pay.Hint{Unit: market.Daily}, "400-550 day EUR"},
		{"Up to £65,000 per annum + bonus", pay.Hint{}, "-65000 year GBP"},
		{"From €600 per day", pay.Hint{}, "600- day EUR"},
		{"1 200 - 1 400 CHF / Tag", pay.Hint{}, "1200-1400 day CHF"},
		{"60 000 – 90 000 Kč / měsíc", pay.Hint{}, "60000-90000 month CZK"},
		{"$50/hr", pay.Hint{Country: "CA"}, "50 hour CAD"},
		{"50000 EUR per month", pay.Hint{}, "50000 year EUR"},
		{"500€", pay.Hint{Unit: market.Hourly}, "pay field \"500€\": 500 is not plausible per hour"},
		{"selon profil", pay.Hint{}, "pay field \"selon profil\": no amount"},
		{"550-450 €/j", pay.Hint{}, "pay field \"550-450 €/j\": the lower end is above the upper one"},
		{"4xx€", pay.Hint{}, "pay field \"4xx€\": digits are hidden"},
		{"", pay.Hint{}, "pay field \"\": no amount"},
	} {
		p, err := pay.Parse(c.field, c.hint)
		got := show(p)
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("Parse(%q, %+v) = %s, want %s", c.field, c.hint, got, c.want)
		}
	}
	if _, err := pay.Parse("n/a", pay.Hint{}); !errors.Is(err, pay.ErrNoAmount) {
		t.Errorf("error of an empty field = %v, want ErrNoAmount", err)
	}
}

func TestStructured(t *testing.T) {
	v := func(f float64) *float64 { return &f }
	for _, c := range []struct {
		name           string
		lo, hi         *float64
		unit, currency string
		want, note     string
	}{
		{"a yearly range", v(45000), v(55000), "YEAR", "EUR", "45000-55000 year EUR", ""},
		{"a unit code", v(55000), v(55000), "ANN", "USD", "55000 year USD", ""},
		{"a day rate", v(450), v(550), "DAY", "EUR", "450-550 day EUR", ""},
		{"one end", nil, v(550), "DAY", "EUR", "-550 day EUR", ""},
		{"a sign for a code", v(60), v(60), "hour", "£", "60 hour GBP", ""},
		{"no unit", v(50000), v(60000), "", "EUR", "50000-60000 year EUR", ""},
		{"a yearly amount marked as monthly", v(50000), v(60000), "MONTH", "EUR", "50000-60000 year EUR", "marked per month was read per year"},
		{"a day rate marked as yearly", v(450), v(550), "YEAR", "EUR", "450-550 day EUR", "marked per year was read per day"},
		{"ends exchanged", v(60000), v(50000), "YEAR", "EUR", "50000-60000 year EUR", "exchanged"},
		{"zeros", v(0), v(0), "YEAR", "EUR", "none", "no amount"},
		{"a week", v(2000), v(2000), "WEEK", "USD", "none", "per week is not kept"},
		{"an absurd hour", v(45000), v(45000), "HOUR", "EUR", "none", "not plausible per hour"},
	} {
		p, notes := pay.Structured(c.lo, c.hi, c.unit, c.currency)
		if got := show(p); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		if all := strings.Join(notes, "; "); !strings.Contains(all, c.note) || c.note == "" && all != "" {
			t.Errorf("%s: notes %q, want %q", c.name, all, c.note)
		}
	}
}

// What a board writes is read back as it was meant, whatever the spaces, signs and separators.
func TestParseReadsBackWhatIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lo := rapid.IntRange(150, 900).Draw(t, "lo")
		hi := lo + rapid.IntRange(0, 500).Draw(t, "more")
		sep := rapid.SampledFrom([]string{"-", " - ", " – ", "/", " à ", " to ", " bis "}).Draw(t, "separator")
		cur := rapid.SampledFrom([]struct{ sign, code string }{{"€", "EUR"}, {" €", "EUR"}, {" euros", "EUR"}, {" CHF", "CHF"}, {"\u00a0€", "EUR"}, {" GBP", "GBP"}}).Draw(t, "currency")
		unit := rapid.SampledFrom([]string{"/j", " / jour", " par jour", " per day", " pro Tag", " HT/jour", "/day"}).Draw(t, "unit")
		s := itoa(lo) + sep + itoa(hi) + cur.sign + unit
		p, err := pay.Parse(s, pay.Hint{})
		want := itoa(lo) + "-" + itoa(hi) + " day " + cur.code
		if lo == hi {
			want = itoa(lo) + " day " + cur.code
		}
		if err != nil || show(p) != want {
			t.Fatalf("Parse(%q) = %s, %v, want %s", s, show(p), err, want)
		}
	})
}
