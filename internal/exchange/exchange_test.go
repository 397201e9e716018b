package exchange_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tjm/internal/exchange"
	"tjm/internal/market"
)

func rate(day, currency string, perEUR float64, source string) market.ExchangeRate {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic(err)
	}
	return market.ExchangeRate{Day: d, Currency: currency, PerEUR: perEUR, Source: source}
}

func TestFilesOfRates(t *testing.T) {
	want := []market.ExchangeRate{
		rate("2026-01-30", "CHF", 0.94, "ECB"), rate("2026-01-31", "CHF", 0.9412, "ECB"), rate("2026-01-31", "GBP", 0.85, "a bank"),
	}
	for name, text := range map[string]string{
		"plain":      "date,currency,per_eur,source\n2026-01-31,GBP,0.85,a bank\n2026-01-31,CHF,0.9412,ECB\n2026-01-30,CHF,0.94,ECB\n",
		"of Windows": "\uFEFFdate,currency,per_eur,source\r\n2026-01-31,GBP,0.85,a bank\r\n2026-01-30, CHF ,0.94,ECB\r\n2026-01-31,CHF,0.9412,ECB",
		"twice":      "date,currency,per_eur,source\n2026-01-31,GBP,0.85,a bank\n2026-01-31,CHF,0.9412,ECB\n2026-01-31,CHF,0.9412,ECB\n2026-01-30,CHF,0.94,ECB\n",
	} {
		got, err := exchange.Read(strings.NewReader(text), "rates.csv")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
	}
}

func TestTheTableOfTheBank(t *testing.T) {
	// The layout of eurofxref-hist.csv, which ends its lines with a comma; the figures are made up.
	const text = "Date,USD,CYP,CHF,\n2026-01-30,1.5,N/A,0.94,\n2026-01-29,1.4,,0.93,\n"
	got, err := exchange.ReadECB(strings.NewReader(text), "eurofxref-hist.csv", "ECB")
	want := []market.ExchangeRate{
		rate("2026-01-29", "CHF", 0.93, "ECB"), rate("2026-01-30", "CHF", 0.94, "ECB"), rate("2026-01-29", "USD", 1.4, "ECB"), rate("2026-01-30", "USD", 1.5, "ECB"),
	}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
	if !exchange.IsECB([]byte(text)) || exchange.IsECB([]byte("date,currency")) {
		t.Error("the two layouts are not told apart")
	}
}

// TestHostileFilesAreRefusedWithTheirLine: whatever stands in a file, the error says where and what would be right.
func TestHostileFilesAreRefusedWithTheirLine(t *testing.T) {
	const head = "date,currency,per_eur,source\n"
	good := "2026-01-31,CHF,0.9412,ECB\n"
	for text, want := range map[string]string{
		"":                                      "f.csv:1: the file is empty",
		"\uFEFF":                                "f.csv:1: the file is empty",
		head:                                    "f.csv:1: no rate below the header",
		"day,currency,rate\n":                   `f.csv:1: the header is "day,currency,rate", want date,currency,per_eur,source`,
		head + good + "2026-01-31,GBP,0.85\n":   "f.csv:3: 3 cells, want date",
		head + good + "31/01/2026,GBP,0.85,x\n": `f.csv:3: date "31/01/2026": want YYYY-MM-DD`,
		head + "2026-02-30,GBP,0.85,x\n":        `f.csv:2: date "2026-02-30"`,
		head + "1969-02-20,GBP,0.85,x\n":        `f.csv:2: date 1969-02-20: want 1970 to 2148`,
		head + "2026-01-31,gbp,0.85,x\n":        `f.csv:2: currency "gbp": want three capital letters`,
		head + "2026-01-31,EUR,1,x\n":           "f.csv:2: currency EUR: rates are units for one euro",
		head + "2026-01-31,GBP,\"0,85\",x\n":    `f.csv:2: rate "0,85" of GBP: want a number above 0 with a decimal point`,
		head + "2026-01-31,GBP,0,x\n":           `f.csv:2: rate "0" of GBP`,
		head + "2026-01-31,GBP,-1,x\n":          `f.csv:2: rate "-1" of GBP`,
		head + "2026-01-31,GBP,NaN,x\n":         `f.csv:2: rate "NaN" of GBP`,
		head + "2026-01-31,GBP,1e400,x\n":       `f.csv:2: rate "1e400" of GBP`,
		head + "2026-01-31,GBP,Inf,x\n":         `f.csv:2: rate "Inf" of GBP`,
		head + "2026-01-31,GBP,0.85,\n":         `f.csv:2: source ""`,
		head + "2026-01-31,GBP,0.85,=cmd\n":     `f.csv:2: source "=cmd"`,
		head + "2026-01-31,GBP,0.85,a\x1bb\n":   `f.csv:2: source "a\x1bb"`,
		head + "2026-01-31,GBP,0.85," + strings.Repeat("x", 81) + "\n": "f.csv:2: source",
		head + good + "2026-01-31,\"GBP\n":                             "f.csv:3: ",
		head + good + "2026-01-31,CHF,0.95,a bank\n":                   "f.csv: two rates of CHF on 2026-01-31, 0.9412 of ECB and 0.95 of a bank",
	} {
		if got, err := exchange.Read(strings.NewReader(text), "f.csv"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v, %v, want %s", text, got, err, want)
		}
	}
	for text, want := range map[string]string{
		"Time,USD\n":                       "f.csv:1: the header is",
		"Date,USD\n2026-01-30,1.5,2\n":     "f.csv:2: 3 cells below 2 headings",
		"Date,USD\n2026-01-30,much\n":      `f.csv:2: rate "much" of USD`,
		"Date,dollar\n2026-01-30,1.5\n":    `f.csv:2: currency "dollar"`,
		"Date,USD,USD\n2026-01-30,1,2\n":   "f.csv: two rates of USD",
		"Date,USD\n2026-01-30,N/A\n":       "f.csv:2: no rate below the header",
		"Date,USD\n30 January 2026,1.50\n": `f.csv:2: date "30 January 2026"`,
	} {
		if got, err := exchange.ReadECB(strings.NewReader(text), "f.csv", "ECB"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v, %v, want %s", text, got, err, want)
		}
	}
	if _, err := exchange.ReadECB(strings.NewReader("Date,USD\n2026-01-30,1\n"), "f.csv", "a,b"); err == nil {
		t.Error("a source with a comma was taken")
	}
}

// TestMergingAndWriting: what is written reads back, the fresh rate stands, and merging again changes nothing.
func TestMergingAndWriting(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		draw := func(name string) []market.ExchangeRate {
			list := map[string]market.ExchangeRate{}
			for range rapid.IntRange(1, 12).Draw(rt, name) {
				r := rate(fmt.Sprintf("2026-01-%02d", rapid.IntRange(1, 9).Draw(rt, "day")), rapid.SampledFrom([]string{"CHF", "GBP"}).Draw(rt, "currency"),
					rapid.Float64Range(1e-9, 1e9).Draw(rt, "rate"), rapid.SampledFrom([]string{"ECB", "a bank"}).Draw(rt, "source"))
				list[r.Day.String()+r.Currency] = r
			}
			var rates []market.ExchangeRate
			for _, r := range list {
				rates = append(rates, r)
			}
			return rates
		}
		old, fresh := draw("old"), draw("fresh")
		all, added, changed := exchange.Merge(old, fresh)
		if len(all) != len(old)+added || changed > len(fresh)-added {
			rt.Errorf("%d rates of %d and %d, %d added, %d changed", len(all), len(old), len(fresh), added, changed)
		}
		if again, added, changed := exchange.Merge(all, fresh); added+changed != 0 || !cmp.Equal(again, all) {
			rt.Errorf("merging again: %d added, %d changed", added, changed)
		}
		var b bytes.Buffer
		if err := exchange.Write(&b, all); err != nil {
			rt.Fatal(err)
		}
		back, err := exchange.Read(&b, "f.csv")
		if diff := cmp.Diff(all, back); err != nil || diff != "" {
			rt.Errorf("%v\n%s", err, diff)
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add("date,currency,per_eur,source\n2026-01-31,CHF,0.9412,ECB\n")
	f.Add("Date,USD,CHF,\n2026-01-30,1.5,N/A,\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, read := range []func() ([]market.ExchangeRate, error){
			func() ([]market.ExchangeRate, error) { return exchange.Read(strings.NewReader(text), "f.csv") },
			func() ([]market.ExchangeRate, error) { return exchange.ReadECB(strings.NewReader(text), "f.csv", "x") },
		} {
			rates, err := read()
			if err == nil && len(rates) == 0 {
				t.Error("no rates and no error")
			}
			for i, r := range rates {
				if !(r.PerEUR > 0) || !market.IsCurrency(r.Currency) || r.Source == "" || i > 0 && r.Currency == rates[i-1].Currency && !r.Day.After(rates[i-1].Day) {
					t.Errorf("rate %d is %+v", i, r)
				}
			}
		}
	})
}
