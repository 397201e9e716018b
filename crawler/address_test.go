package crawler

import (
	"net/url"
	"strings"
	"testing"

	whatwg "github.com/nlnwa/whatwg-url/url"
)

func TestCanonical(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"https://board.example", "https://board.example/"},
		{" HTTPS://Board.Example:443/a ", "https://board.example/a"},
		{"http://board.example:80", "http://board.example/"},
		{"http://board.example:8080/", "http://board.example:8080/"},
		{"http://board.example:/", "http://board.example/"},
		{"http://board.example./", "http://board.example/"},
		{"http://[::1]:80/", "http://[::1]/"},
		{"http://[0:0:0:0:0:0:0:1]:81/", "http://[::1]:81/"},
		{"http://127.0.0.1:8787/", "http://127.0.0.1:8787/"},

		{"https://emploi-dév.example/é", "https://xn--emploi-dv-i4a.example/%C3%A9"},
		{"https://EMPLOI-DÉV.example/", "https://xn--emploi-dv-i4a.example/"},
		{"https://straße.example/", "https://xn--strae-oqa.example/"},
		{"https://job_board.example/", "https://job_board.example/"},

		// What a parameter means is the board's business.
		{"https://b.example/s?q=c%2B%2B", "https://b.example/s?q=c%2B%2B"},
		{"https://b.example/s?q=c++", "https://b.example/s?q=c++"},
		{"https://b.example/s?q=c%23&page=2", "https://b.example/s?q=c%23&page=2"},
		{"https://b.example/s?b=2&a=1&b=1", "https://b.example/s?b=2&a=1&b=1"},
		{"https://b.example/s?q=back%20end", "https://b.example/s?q=back%20end"},
		{"https://b.example/s?q=back+end", "https://b.example/s?q=back+end"},
		{"https://b.example/s?q=back end", "https://b.example/s?q=back%20end"},
		{"https://b.example/s?next=%2Fa%2Fb", "https://b.example/s?next=%2Fa%2Fb"},
		{"https://b.example/a%2fb", "https://b.example/a%2Fb"},
		{"https://b.example/a/", "https://b.example/a/"},
		{"https://b.example//a//b", "https://b.example//a//b"},
		{"https://b.example/?", "https://b.example/"},
		{"https://b.example?a", "https://b.example/?a"},
		{"https://b.example/s?a=&b", "https://b.example/s?a=&b"},

		{"https://b.example/%7Eana/%64ev", "https://b.example/~ana/dev"},
		{"https://b.example/caf%c3%a9", "https://b.example/caf%C3%A9"},
		{"https://b.example/café", "https://b.example/caf%C3%A9"},
		{"https://b.example/100%", "https://b.example/100%25"},
		{"https://b.example/a/./b/../c", "https://b.example/a/c"},
		{"https://b.example/a/%2e%2e/c", "https://b.example/c"},
		{"https://b.example/../..", "https://b.example/"},
		{`https://b.example\a\b`, "https://b.example/a/b"},
		{"https://b.example/a\n/b", "https://b.example/a/b"},
		{"https://b.example/l'offre?l'offre", "https://b.example/l'offre?l%27offre"},

		{"https://b.example/a#apply", "https://b.example/a"},
		{"https://b.example/a?utm_source=x&id=7&utm_medium=y#z", "https://b.example/a?id=7"},
		{"https://b.example/a?gclid=x", "https://b.example/a"},
		{"https://b.example/a?fbclid=x&b=%zz", "https://b.example/a?b=%25zz"},
		{"https://b.example/a?myutm_source=x", "https://b.example/a?myutm_source=x"},
	} {
		got, err := Canonical(c.in)
		if err != nil || got != c.want {
			t.Errorf("Canonical(%q) = %q, %v; want %q", c.in, got, err, c.want)
		}
	}
}

func TestAddressesThatAreNotFollowed(t *testing.T) {
	for _, in := range []string{
		"", "/a", "mailto:x@example.org", "javascript:alert(1)", "ftp://b.example/", "file:///etc/passwd", "http:///a",
		"http://user:secret@b.example/", "http://b.example:99999999/", "http://b example/", "http://%62.example/",
		"http://127.1/", "http://0x7f.0.0.1/", "http://2130706433/", "http://[fe80::1%25eth0]/", "http://[::1/", "http://[::ffff:127.0.0.1]/",
		"http://b.example/" + strings.Repeat("a", maxAddress), "http://b.example/" + strings.Repeat("é", maxAddress/4),
	} {
		if got, err := Canonical(in); err == nil {
			t.Errorf("Canonical(%.80q) = %q, want an error", in, got)
		}
	}
}

func TestResolve(t *testing.T) {
	for _, c := range []struct{ ref, want string }{
		{"?page=2", "https://b.example/jobs/list?page=2"},
		{"7", "https://b.example/jobs/7"},
		{"./7", "https://b.example/jobs/7"},
		{"../7", "https://b.example/7"},
		{"/7", "https://b.example/7"},
		{"//c.example/7", "https://c.example/7"},
		{"http://b.example/7", "http://b.example/7"},
		{"#apply", "https://b.example/jobs/list?page=1"},
		{"", "https://b.example/jobs/list?page=1"},
		{"dev%", "https://b.example/jobs/dev%25"},
		{"a:b", ""},
	} {
		base, err := url.Parse("https://b.example/jobs/list?page=1")
		if err != nil {
			t.Fatal(err)
		}
		got, err := resolve(base, c.ref)
		if got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("resolve(%q) = %q, %v; want %q", c.ref, got, err, c.want)
		}
	}
}

// FuzzCanonical holds what must be true of any text: its canonical form is its own canonical form, it is what Go and a
// browser's parser both read it as (Colly uses the latter), and it is a plain http address.
func FuzzCanonical(f *testing.F) {
	for _, seed := range []string{
		"https://Board.Example:443/a/../b?q=c%2B%2B&utm_source=x#y", `http://b.example\é?l'a|b`, "http://[2001:DB8::1]/%%41",
		"http://xn--emploi-dv-i4a.example/", "http://b.example?a/../b", "//b.example/%2e%2E/.", "http://b.example/a;b=c/.;x",
	} {
		f.Add(seed)
	}
	browser := whatwg.NewParser(whatwg.WithPercentEncodeSinglePercentSign())
	f.Fuzz(func(t *testing.T, address string) {
		got, err := Canonical(address)
		if err != nil {
			return
		}
		if again, err := Canonical(got); err != nil || again != got {
			t.Fatalf("%q: %q, again %q, %v", address, got, again, err)
		}
		u, err := url.Parse(got)
		if err != nil || u.String() != got {
			t.Fatalf("%q: %q, Go reads %v, %v", address, got, u, err)
		}
		if u.Fragment != "" || u.User != nil || u.Host == "" || len(got) > maxAddress {
			t.Fatalf("%q: %q", address, got)
		}
		if b, err := browser.Parse(got); err != nil || b.Href(false) != got {
			t.Fatalf("%q: %q, a browser reads %v, %v", address, got, b, err)
		}
	})
}

func BenchmarkCanonical(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Canonical("https://board.example/offers/12345-developpeur-go?from=listing&page=3"); err != nil {
			b.Fatal(err)
		}
	}
}
