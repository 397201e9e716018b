package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRobotsSaysWhichLineDecides(t *testing.T) {
	home := t.TempDir()
	file := filepath.Join(home, "robots.txt")
	const rules = "# a board\nUser-agent: tjm\nDisallow: /private\nAllow: /private/offers\n\nUser-agent: *\nDisallow: /\n"
	if err := os.WriteFile(file, []byte(rules), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		agent, url string
		code       int
		out        string
	}{
		{"tjm", "https://board.example/private/x?y=1#z", exitDone, "disallowed\nline 3: Disallow: /private\n"},
		{"tjm/1.0 (+mailto:me@example.org)", "/private/offers/1", exitDone, "allowed\nline 4: Allow: /private/offers\n"},
		{"tjm", "https://board.example/", exitDone, "allowed\nno rule matches\n"},
		{"other", "https://board.example/", exitDone, "disallowed\nline 7: Disallow: /\n"},
		{"other", "https://board.example/robots.txt", exitDone, "allowed\nno rule matches\n"},
		{"", "/", exitDone, "disallowed\nline 7: Disallow: /\n"},
		{"tjm", "", exitDone, "allowed\nno rule matches\n"},
	} {
		for _, from := range []string{file, "-"} {
			got := tjm(t, home, rules, "robots", from, c.agent, c.url)
			if got.code != c.code || got.out != c.out {
				t.Errorf("tjm robots %s %q %s: exit %d\n%s%swant exit %d\n%s", from, c.agent, c.url, got.code, got.out, got.err, c.code, c.out)
			}
		}
	}
	for _, args := range []string{"robots", "robots a", "robots a tjm", "robots " + home + "/none tjm /", "robots " + home + " tjm /", "robots a tjm / more"} {
		if got := tjm(t, home, "", strings.Fields(args)...); got.code != exitUsage || strings.Count(got.err, "\n") != 1 {
			t.Errorf("tjm %s: exit %d %s, want %d and one line", args, got.code, got.err, exitUsage)
		}
	}
}
