package sites

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"
)

func TestTheNextAnswer(t *testing.T) {
	for _, c := range []struct {
		api    API
		at     string
		offers int
		want   string
	}{
		{API{}, "1", 30, "2"},
		{API{}, "", 30, "2"},  // an address without the parameter is the first page
		{API{}, "0", 30, "1"}, // some count from zero
		{API{}, "7", 0, ""},   // no offers: it was the last
		{API{Last: 7}, "6", 30, "7"},
		{API{Last: 7}, "7", 30, ""},
		{API{Step: 100}, "200", 100, "300"},
		{API{Step: 100}, "200", 99, ""}, // not full: it was the last
		{API{Step: 150, Last: 1000}, "0-149", 150, "150-299"},
		{API{Step: 150, Last: 1000}, "900-1049", 150, ""},
		{API{}, "x", 1, "2"},
	} {
		if got := c.api.After(c.at, c.offers); got != c.want {
			t.Errorf("%+v After(%q, %d) = %q, want %q", c.api, c.at, c.offers, got, c.want)
		}
	}
}

func TestABodyTakesNumbersOnly(t *testing.T) {
	b := Body(`{"motsCles":"java","pagination":{"startIndex":{startIndex}}}`)
	for query, want := range map[string]string{
		"startIndex=200":            `{"motsCles":"java","pagination":{"startIndex":200}}`,
		"":                          `{"motsCles":"java","pagination":{"startIndex":0}}`,
		`startIndex=1}},"x":{"y":1`: `{"motsCles":"java","pagination":{"startIndex":0}}`,
	} {
		got := b.For(&url.URL{Scheme: "https", Host: "x.example", RawQuery: query})
		if string(got) != want {
			t.Errorf("%q: %s, want %s", query, got, want)
		}
	}
	if got := Body("").For(&url.URL{}); got != nil {
		t.Errorf("no body: %q", got)
	}
}

func TestTemplatesFillAddresses(t *testing.T) {
	var v any
	if err := json.Unmarshal([]byte(`{"job":{"slug":"dev back"},"slug":"a/b?c","n":7}`), &v); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"https://x.example/{job.slug}/{slug}": "https://x.example/dev%20back/a%2Fb%3Fc",
		"https://x.example/{n}":               "https://x.example/7",
		"https://x.example/{n}/{missing}":     "",
	} {
		var tpl Template
		if err := tpl.UnmarshalText([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if got := tpl.Fill(v); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestOnlySomeItemsAreOffers(t *testing.T) {
	s, err := Parse("forum.yaml", []byte(`
id: forum
name: A forum
kind: api
start: ["https://forum.example/search?page=0"]
api: {offers: hits, page: page, last: 9}
only:
  - {path: story_title, matches: "(?i)seeking freelancer"}
  - {path: text, matches: "^SEEKING FREELANCER"}
fields:
  title: {path: text, transforms: [first-line]}
`))
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{
		`{"story_title":"Ask: Freelancer? Seeking freelancer?","text":"SEEKING FREELANCER | Go"}`: true,
		`{"story_title":"Ask: Freelancer? Seeking freelancer?","text":"SEEKING WORK | Go"}`:       false,
		`{"story_title":"Another thread","text":"SEEKING FREELANCER | Go"}`:                       false,
		`{}`:  false,
		`[1]`: false,
	} {
		var v any
		if err := json.NewDecoder(strings.NewReader(text)).Decode(&v); err != nil {
			t.Fatal(err)
		}
		if got := s.Keeps(v); got != want {
			t.Errorf("%s: kept %v", text, got)
		}
	}
}
