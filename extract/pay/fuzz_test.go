package pay_test

import (
	"strconv"
	"strings"
	"testing"

	"tjm/extract/pay"
	"tjm/extract/text"
	"tjm/internal/growth"
	"tjm/internal/market"
)

func itoa(n int) string { return strconv.Itoa(n) }

// sane fails when pay breaks what market.Pay promises.
func sane(t *testing.T, in string, p *market.Pay) {
	t.Helper()
	switch {
	case p == nil:
	case p.Min == nil && p.Max == nil:
		t.Errorf("pay of %q has no amount", in)
	case p.Min != nil && p.Max != nil && *p.Min > *p.Max:
		t.Errorf("pay of %q runs backwards: %s", in, show(p))
	case p.Min != nil && *p.Min <= 0 || p.Max != nil && *p.Max <= 0:
		t.Errorf("pay of %q is not positive: %s", in, show(p))
	case p.Unit == "":
		t.Errorf("pay of %q has no unit", in)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"TJM : 450 – 550 € HT", "CDI 45/50 K€, freelance 430e/j", "4xx€", "£450 - £500 per day", "1.000,50 €/Std.", "c'est notre plafond : 5 500 €", "min. 400 €, max. 500 €", "12 - 80-90K€", "0dA1000", "\xa3500/\xff"} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, body string) {
		d := text.New(title, body)
		r := pay.Find(d)
		sane(t, body, r.Rate)
		sane(t, body, r.Salary)
		for _, s := range []text.Span{r.RateSpan, r.SalarySpan} {
			d.Words(s)
		}
		for _, n := range r.Notes {
			d.Words(n.Span)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"45k-55k €", "£450 - £500 per day", "55000", "1.000,50 €/Std.", "-", "1/2/3/4", "9999999999"} {
		f.Add(s, "EUR", "CA")
	}
	f.Fuzz(func(t *testing.T, s, currency, country string) {
		p, err := pay.Parse(s, pay.Hint{Currency: currency, Country: country})
		if (p == nil) == (err == nil) {
			t.Errorf("Parse(%q) = %v, %v", s, p, err)
		}
		sane(t, s, p)
	})
}

// hostile texts are as bad for the reader as 1 MB can be.
var hostile = []string{"1 ", "450 € ", "TJM ", "450-", "450/450 ", "(450 €) à ", "1.000.", "max ", "€", "TJM 450 € ", "k€ 4xx", "salaire de de de 45 k€ "}

func TestWorstTextTakesLinearTime(t *testing.T) {
	for _, piece := range hostile {
		growth.Linear(t, piece, 1<<18, func(size int) func() {
			d := text.New("", strings.Repeat(piece, size/len(piece)))
			d.Tokens()
			return func() { pay.Find(d) }
		})
	}
}

func BenchmarkFind(b *testing.B) {
	body := strings.Repeat("Développeur back-end confirmé à Lyon, TJM 450-550 € HT, télétravail 2 j/semaine.\nStack : Go, Kafka, PostgreSQL 15, 500 Go de données.\n", 30)
	d := text.New("Développeur Go – 450/550€", body)
	d.Tokens()
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		pay.Find(d)
	}
}

func BenchmarkWorst(b *testing.B) {
	for _, piece := range hostile {
		d := text.New("", strings.Repeat(piece, 1<<20/len(piece)))
		d.Tokens()
		b.Run(strings.TrimSpace(piece), func(b *testing.B) {
			b.SetBytes(1 << 20)
			for b.Loop() {
				pay.Find(d)
			}
		})
	}
}
