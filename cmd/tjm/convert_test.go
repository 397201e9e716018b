package main

import (
	"encoding/csv"
	"path/filepath"
	"strings"
	"testing"

	"tjm/store"
	"tjm/store/storetest"
)

// bankTable has the layout of eurofxref-hist.csv; its figures are made up.
const bankTable = "Date,USD,GBP,CHF,\n2026-11-02,1.25,0.80,0.95,\n2026-10-30,1.20,N/A,0.94,\n"

// TestRatesAreImportedAndListed: twice the same changes nothing, a mistake changes nothing and names its line.
func TestRatesAreImportedAndListed(t *testing.T) {
	home := t.TempDir()
	file, bank := filepath.Join(home, "rates.csv"), filepath.Join(home, "eurofxref-hist.csv")
	put(t, home, map[string]string{"eurofxref-hist.csv": bankTable})
	environ := []string{"HOME=" + home, "TJM_RATES=" + file}
	if got := tjmWith(t, environ, "", "rates", "list"); got.code != exitUsage || !strings.Contains(got.err, "`tjm rates import FILE` writes it") {
		t.Errorf("without the file: %d %s", got.code, got.err)
	}
	for _, c := range []struct{ stdin, file, want string }{
		{"", bank, "5 rates, 5 of them new, 0 changed"},
		{bankTable, "-", "5 rates, 0 of them new, 0 changed"},
		{"date,currency,per_eur,source\n2026-11-02,CHF,0.96,a bank\n", "-", "5 rates, 0 of them new, 1 changed"},
	} {
		if got := tjmWith(t, environ, c.stdin, "rates", "import", c.file); got.code != exitDone || !strings.Contains(got.err, c.want) {
			t.Errorf("%s: %d %s, want %s", c.file, got.code, got.err, c.want)
		}
	}
	const listed = "CHF  2026-10-30 to 2026-11-02  2 rates  last 0.96 for one euro (a bank)\n" +
		"GBP  2026-11-02 to 2026-11-02  1 rates  last 0.8 for one euro (ECB)\nUSD  2026-10-30 to 2026-11-02  2 rates  last 1.25 for one euro (ECB)\n"
	if got := tjmWith(t, environ, "", "rates", "list"); got.out != listed {
		t.Errorf("listed\n%s\nwant\n%s", got.out, listed)
	}
	for stdin, want := range map[string]string{
		"Date,USD,\n2026-11-03,many,\n":                              "standard input:2: rate",
		"date,currency,per_eur,source\n2026-11-02,CHF,0.96,=HYPER\n": "standard input:2: source",
	} {
		if got := tjmWith(t, environ, stdin, "rates", "import", "-"); got.code != exitFailed || !strings.Contains(got.err, want) {
			t.Errorf("%q: %d %s", stdin, got.code, got.err)
		}
	}
	if got := tjmWith(t, environ, "", "rates", "list"); got.out != listed {
		t.Errorf("after the mistakes\n%s", got.out)
	}
	put(t, home, map[string]string{"rates.csv": "date,currency,per_eur,source\n2026-11-02,CHF,nothing,ECB\n"})
	if got := tjmWith(t, environ, "", "report", "--by", "country", "--convert"); got.code != exitUsage || !strings.Contains(got.err, "rates.csv:2: rate") {
		t.Errorf("a broken file: %d %s", got.code, got.err)
	}
}

// TestAReportConvertsWhenAsked imports ads of several currencies and units and reports on them with and without switches.
func TestAReportConvertsWhenAsked(t *testing.T) {
	requireEngine(t)
	home := t.TempDir()
	file, data := filepath.Join(home, "rates.csv"), filepath.Join(home, "data")
	put(t, home, map[string]string{"rates.csv": "date,currency,per_eur,source\n2026-03-02,GBP,0.80,a bank\n"})
	environ := []string{"HOME=" + home, "TJM_RATES=" + file, "TJM_DATA=" + data}
	s, err := store.Open(t.Context(), store.Config{Dir: data})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.SaveOffers(t.Context(), "run", storetest.Seen, storetest.Sample()); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	report := func(args ...string) (map[string]string, string) {
		t.Helper()
		got := tjmWith(t, environ, "", append([]string{"report", "--by", "month", "--from", "2026-03"}, args...)...)
		rows, err := csv.NewReader(strings.NewReader(got.out)).ReadAll()
		if got.code != exitDone || err != nil || len(rows) != 2 {
			t.Fatalf("%v: %d %s %v\n%s", args, got.code, got.err, err, got.out)
		}
		row := map[string]string{}
		for i, name := range rows[0] {
			row[name] = rows[1][i]
		}
		return row, got.err
	}
	plain, said := report()
	if plain["offers"] != "5" || plain["offers_with_rate"] != "2" || plain["unit"] != "EUR/day" || said != "" ||
		!strings.HasSuffix(plain["method"], "technologies as named; nothing converted") {
		t.Errorf("unasked: %v, %s", plain, said)
	}
	for _, column := range []string{"converted", "unplaced"} {
		if _, there := plain[column]; there {
			t.Errorf("unasked, there is a column %s", column)
		}
	}
	converted, _ := report("--convert", "--with-children")
	for name, want := range map[string]string{
		"offers": "5", "offers_with_rate": "4", "converted": "2", "unconvertible": "0", "exchange_from": "2026-03-02", "exchange_to": "2026-03-02",
		"exchange_source": "a bank", "unit": "EUR/day",
	} {
		if converted[name] != want {
			t.Errorf("converted: %s is %q, want %q: %v", name, converted[name], want, converted)
		}
	}
	if !strings.Contains(converted["method"], "8 hours per day, no months or years") || !strings.Contains(converted["method"], "with their children, vocabulary ") {
		t.Errorf("converted by %q", converted["method"])
	}
	dollars, said := report("--convert", "--currency", "USD", "--unit", "hour", "--place", "GB")
	if dollars["offers"] != "1" || dollars["unconvertible"] != "1" || dollars["unit"] != "USD/hour" || dollars["unplaced"] != "1" {
		t.Errorf("in dollars an hour: %v", dollars)
	}
	if _, there := dollars["median_usd_hour"]; !there {
		t.Errorf("columns %v", dollars)
	}
	for _, want := range []string{"1 offers state a price that was not converted", "--days-per-year", "1 more offers do not say enough of where they are"} {
		if !strings.Contains(said, want) {
			t.Errorf("said %q, want %q", said, want)
		}
	}
}
