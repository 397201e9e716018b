package robots

import (
	"strings"
	"testing"
)

// FuzzAllowed holds what must be true of any file and address: no panic, the same answer when asked again, a rule that
// stands at the line it names, and no dependence on how the address spells its escapes.
func FuzzAllowed(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /*a$\nAllow: /%e3%83%84", "tjm/1.0", "https://board.example/ツ?q=c%2B%2B#x")
	f.Add("\ufeffuser-agent tjm\r\ndisallow /\rCrawl-delay: 1e9", "tjm", "//x")
	f.Add("User-agent: *\nDisallow: /%%411*%", "", "/%%411")
	f.Fuzz(func(t *testing.T, file, agent, address string) {
		parsed := Parse([]byte(file))
		got := parsed.Allowed(agent, address)
		if again := parsed.For(agent).Allowed(address); again != got {
			t.Fatalf("%+v, then %+v", got, again)
		}
		if spelled := parsed.Allowed(agent, canonical(pathOf(address))); spelled != got {
			t.Fatalf("%q: %+v, canonical: %+v", address, got, spelled)
		}
		if (got.Line == 0) != (got.Rule == "") || got.Line == 0 && !got.Allowed {
			t.Fatalf("%+v: a refusal names its line", got)
		}
		if got.Line > strings.Count(file, "\n")+strings.Count(file, "\r")+1 || !strings.Contains(file, got.Rule) {
			t.Fatalf("%+v is not in the file", got)
		}
		if p := canonical(address); canonical(p) != p {
			t.Fatalf("canonical(%q) = %q, again %q", address, p, canonical(p))
		}
	})
}

func BenchmarkAllowed(b *testing.B) {
	policy := Parse([]byte("User-agent: *\n" + strings.Repeat("Disallow: /private/*/x\nAllow: /private/a\n", 50))).For("tjm")
	b.ReportAllocs()
	for b.Loop() {
		policy.Allowed("https://board.example/offers/12345-developpeur-go?from=listing")
	}
}
