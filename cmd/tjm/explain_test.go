package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"tjm/extract"
	"tjm/extract/text"
	"tjm/internal/market"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

// explained is an account with one of each: facts of every origin, an overruled one, refusals, a contest, a remark.
func explained() extract.Account {
	months, days := 6, 2.0
	low, high := 480.0, 540.0
	body := "Mission freelance de 6 mois à Lyon, TJM 450 €.\nPas de WordPress. Notre filiale a levé 12 M€ l'an dernier."
	o := market.Offer{
		ID: "42", Source: "quai", URL: "https://quai.example/42", Title: "Développeur Go", Text: body,
		Role: market.Backend, Stacks: []string{"Go"}, Rate: &market.Pay{Min: &low, Max: &high, Unit: market.Daily, Currency: "EUR"},
		Place:  market.Place{City: "Lyon", Department: "69", Region: "Auvergne-Rhône-Alpes", Country: "FR"},
		Remote: market.RemotePartial, OnSite: &days,
		Contracts: []market.Contract{market.Freelance, market.Permanent}, Duration: &months, Language: "fr",
	}
	all := o.Title + "\n" + body
	said := func(field, value, words string) {
		o.Evidence = append(o.Evidence, market.Evidence{Field: field, Value: value, Origin: market.OriginText, Words: words, Start: strings.Index(all, words)})
	}
	said("role", "backend", "Développeur Go")
	said("stacks", "Go", "Go")
	said("rate", "450 EUR/day", "TJM 450 €")
	said("place", "Lyon, 69, Auvergne-Rhône-Alpes, FR", "Lyon")
	said("contract", "freelance", "freelance")
	said("duration_months", "6", "6 mois")
	o.Evidence = append(o.Evidence,
		market.Evidence{Field: "rate", Value: "480-540 EUR/day", Origin: market.OriginStructured, Words: "JSON-LD baseSalary 480..540 EUR DAY", Start: -1},
		market.Evidence{Field: "place", Value: "Auvergne-Rhône-Alpes, FR", Origin: market.OriginSite, Words: "field place Rhône-Alpes", Start: -1},
		market.Evidence{Field: "contract", Value: "freelance, permanent", Origin: market.OriginSite, Words: "field contract CDI ou freelance", Start: -1},
		market.Evidence{Field: "start", Value: "asap", Origin: market.OriginSite, Words: "field start", Start: -1},
	)
	span := func(words string) text.Span {
		at := strings.Index(all, words)
		return text.Span{From: at, To: at + len(words)}
	}
	return extract.Account{
		Offer: o,
		Refused: []text.Note{
			{Span: span("WordPress"), Field: "stacks", Why: "WordPress: named to be refused"},
			{Span: span("12 M€ l'an"), Field: "rate", Why: "millions are no pay"},
			{Field: "years", Why: "no words of their own"},
		},
		Contests: []extract.Contest{{Field: "rate", Stated: "480-540 EUR/day", Read: "450 EUR/day", Kept: "480-540 EUR/day", Rule: "the field decides"}},
		Remarks:  []string{"personal data taken out: 1 e-mail"},
	}
}

func explain(account extract.Account, with ink) string {
	e := explanation{ink: with, account: account, text: account.Offer.Title + "\n" + account.Offer.Text}
	e.write("1-test")
	return e.out.String()
}

func TestAnExplanationShowsEachFactWithItsWords(t *testing.T) {
	for name, with := range map[string]ink{"explain.pipe.txt": brackets, "explain.terminal.txt": colours} {
		file := filepath.Join("testdata", name)
		got := explain(explained(), with)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
}

// TestAnExplanationObeysNoAd: what an ad writes reaches a terminal as visible characters alone.
func TestAnExplanationObeysNoAd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hostile := rapid.StringOf(rapid.SampledFrom([]rune("a é€\x1b[]\a\b\r\n\t\x00\x7f\u009b\u009d\u202e\u2066\u200d\u2028\ufeff\U000e0041"))).Draw(t, "words") +
			rapid.SampledFrom([]string{"", "\x9b31m", "\xff", "\xe2\x80"}).Draw(t, "bytes")
		a := explained()
		a.Offer.Title, a.Offer.ID, a.Offer.URL, a.Offer.Source, a.Offer.Company, a.Offer.Start = hostile, hostile, hostile, hostile, hostile, hostile
		a.Offer.Text = hostile + a.Offer.Text
		for i := range a.Offer.Evidence {
			a.Offer.Evidence[i].Words, a.Offer.Evidence[i].Value = hostile, hostile
		}
		a.Contests[0].Stated, a.Contests[0].Read, a.Contests[0].Kept = hostile, hostile, hostile
		a.Remarks[0] = hostile
		a.Refused[0].Why = hostile
		for _, r := range explain(a, brackets) {
			if r != '\n' && !unicode.IsPrint(r) || r == unicode.ReplacementChar {
				t.Fatalf("%q reaches the terminal", r)
			}
		}
	})
}

func TestPrintable(t *testing.T) {
	for in, want := range map[string]string{
		"Éric – 500\u00a0€\u202fHT\tnet": "Éric – 500 € HT net",
		"\x1b[31mrouge\x1b[0m":           `\x1b[31mrouge\x1b[0m`,
		"\x1b]0;titre\a":                 `\x1b]0;titre\a`,
		"\u009b2J":                       `\u009b2J`,
		"\x9b2J\xff":                     `\x9b2J\xff`,
		"abc\u202edef":                   `abc\u202edef`,
		"a\r\nb":                         `a\r b`,
	} {
		if got := printable(in); got != want {
			t.Errorf("printable(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("é", 100)
	for _, c := range []struct {
		in   string
		span text.Span
		want string
	}{
		{"a\nTJM 500 €\nb", text.Span{From: 6, To: 9}, "TJM [[500]] €"},
		{"a\nb c\nd", text.Span{From: 2, To: 7}, "[[b c d]]"},
		{long + "x" + long, text.Span{From: 200, To: 201}, "…" + long[:2*around] + "[[x]]" + long[:2*around] + "…"},
		{"abc", text.Span{From: 2, To: 90}, "ab[[c]]"},
		{"abc", text.Span{From: 90, To: 99}, "abc[[]]"},
	} {
		if got := excerpt(c.in, c.span, brackets.proof); got != c.want {
			t.Errorf("excerpt(%q, %v) = %q, want %q", c.in, c.span, got, c.want)
		}
	}
}

func TestExtractExplains(t *testing.T) {
	in := `{"id":"a","title":"Développeur Go","body":"TJM : 550 €, pas de WordPress. Contact : jean.petit@esn.example"}
{"id":"b","title":"Développeur Java","body":"CDI"}`
	got := tjm(t, t.TempDir(), in, "extract", "--jsonl", "--explain")
	if got.code != exitDone {
		t.Fatalf("exit %d: %s", got.code, got.err)
	}
	for _, want := range []string{"Facts\n", "550 EUR/day", "TJM : [[550 €]]", "pas de [[WordPress]]", "personal data taken out: 1 e-mail", "---\n\nDéveloppeur Java\n"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("want ...%s... in\n%s", want, got.out)
		}
	}
	if strings.Contains(got.out, "jean.petit") || strings.Contains(got.out, "\x1b") {
		t.Errorf("an address or a colour in\n%s", got.out)
	}

	page := filepath.Join(t.TempDir(), "offer.html")
	src := `<title>Dev</title><script type="application/ld+json">{"@type":"JobPosting","title":"Développeur Go","description":"TJM 520 €",
"baseSalary":{"currency":"EUR","value":{"value":600,"unitText":"DAY"}}}</script>`
	if err := os.WriteFile(page, []byte(src), 0o600); err != nil {
		t.Fatal(err)
	}
	got = tjm(t, t.TempDir(), "", "extract", "--explain", "--url", "https://board.example/42", page)
	for _, want := range []string{"https://board.example/42", "600 EUR/day", "not 520 EUR/day", `field "600 EUR/day", text "520 EUR/day": the field decides, kept "600 EUR/day"`} {
		if !strings.Contains(got.out, want) {
			t.Errorf("want ...%s... in\n%s%s", want, got.out, got.err)
		}
	}
}
