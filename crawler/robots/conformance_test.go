package robots_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"tjm/crawler/robots"
)

// conformanceCase is one decision of the published test suite for robots.txt matchers.
type conformanceCase struct {
	Test    string `json:"test"`
	Robots  string `json:"robots"`
	Agent   string `json:"agent"`
	URL     string `json:"url"`
	Allowed *bool  `json:"allowed"` // absent for the entries whose long texts were not captured
}

// deviations are the cases where we follow section 2.2.2 of RFC 9309 against the suite. The suite was written for a
// matcher whose callers encode addresses beforehand; the RFC makes that the matcher's own work.
var deviations = []struct{ rule, url, why string }{
	{
		"/foo/bar/ツ", "http://foo.bar/foo/bar/ツ",
		"octets outside US-ASCII are percent-encoded on both sides before comparison, so the same text matches itself",
	},
	{
		"/foo/bar/%E3%83%84", "http://foo.bar/foo/bar/ツ",
		"the RFC's own table: the encoded rule matches the address written in UTF-8",
	},
	{
		"/foo/bar/%62%61%7A", "http://foo.bar/foo/bar/baz",
		"the RFC's own table: encoded unreserved characters are decoded before comparison",
	},
}

func TestDeviationsFromTheSuiteFollowTheRFC(t *testing.T) {
	for _, d := range deviations {
		f := robots.Parse([]byte("User-agent: FooBot\nDisallow: /\nAllow: " + d.rule + "\n"))
		if got := f.Allowed("FooBot", d.url); !got.Allowed {
			t.Errorf("Allow: %s, %s: refused by %q, though %s", d.rule, d.url, got.Rule, d.why)
		}
	}
}

func TestConformanceSuite(t *testing.T) {
	folder := os.Getenv("TJM_CAPTURES")
	if folder == "" {
		t.Skip("TJM_CAPTURES is not set: it names the folder that holds robots/rfc9309_cases.json")
	}
	data, err := os.ReadFile(filepath.Join(folder, "robots", "rfc9309_cases.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []conformanceCase
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	agreed, decided := 0, 0
	for _, c := range cases {
		if c.Allowed == nil {
			continue
		}
		decided++
		got := robots.Parse([]byte(c.Robots)).Allowed(c.Agent, c.URL)
		if got.Allowed == *c.Allowed {
			agreed++
			continue
		}
		if !deviates(c) {
			t.Errorf("%s: agent %q, %q, in\n%s\ngot %+v, want %v", c.Test, c.Agent, c.URL, c.Robots, got, *c.Allowed)
		}
	}
	t.Logf("%d of %d agree", agreed, decided)
	if want := decided - len(deviations); agreed != want {
		t.Errorf("%d of %d agree, want %d", agreed, decided, want)
	}
}

func deviates(c conformanceCase) bool {
	for _, d := range deviations {
		if c.URL == d.url && c.Robots == "User-agent: FooBot\nDisallow: /\nAllow: "+d.rule+"\n" {
			return true
		}
	}
	return false
}
