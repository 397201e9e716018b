package robots_test

import (
	"strings"
	"testing"
	"time"

	"tjm/crawler/robots"
)

func TestDecisions(t *testing.T) {
	for _, c := range []struct {
		name string
		file string
		url  string
		want robots.Decision
	}{
		{"empty file", "", "https://board.example/offers", robots.Decision{Allowed: true}},
		{"no path", "User-agent: *\nDisallow: /", "https://board.example", robots.Decision{Line: 2, Rule: "Disallow: /"}},
		{"query only", "User-agent: *\nDisallow: /?", "https://board.example?page=2", robots.Decision{Line: 2, Rule: "Disallow: /?"}},
		{"robots.txt itself", "User-agent: *\nDisallow: /", "https://board.example/robots.txt", robots.Decision{Allowed: true}},
		{"fragment plays no part", "User-agent: *\nDisallow: /*#x\nDisallow: /a$", "/a#b", robots.Decision{Line: 3, Rule: "Disallow: /a$"}},

		{"named group replaces the general one", "User-agent: *\nDisallow: /\nUser-agent: tjm\nDisallow: /x", "/y", robots.Decision{Allowed: true}},
		{"named group without rules", "User-agent: tjm\n\nUser-agent: other\nDisallow: /\n", "/y", robots.Decision{Line: 4, Rule: "Disallow: /"}},
		{"an empty Disallow ends the header", "User-agent: tjm\nDisallow:\nUser-agent: other\nDisallow: /\n", "/y", robots.Decision{Allowed: true}},
		{"two groups for us are one", "User-agent: tjm\nDisallow: /a\nUser-agent: z\nDisallow: /\nUser-agent: TJM\nDisallow: /b", "/b", robots.Decision{Line: 6, Rule: "Disallow: /b"}},
		{"version in the line", "User-agent: tjm/2.0\nDisallow: /", "/b", robots.Decision{Line: 2, Rule: "Disallow: /"}},
		{"longer token is another crawler", "User-agent: tjm-images\nDisallow: /", "/b", robots.Decision{Allowed: true}},
		{"rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /x", "/b", robots.Decision{Allowed: true}},

		{"allow wins a tie, first", "User-agent: *\nAllow: /a\nDisallow: /a", "/a", robots.Decision{Allowed: true, Line: 2, Rule: "Allow: /a"}},
		{"allow wins a tie, last", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", robots.Decision{Allowed: true, Line: 3, Rule: "Allow: /a"}},
		{"longest wins", "User-agent: *\nAllow: /offers/go\nDisallow: /offers", "/offers/golang", robots.Decision{Allowed: true, Line: 2, Rule: "Allow: /offers/go"}},
		{"a star counts", "User-agent: *\nAllow: /offers\nDisallow: /*fers", "/offers", robots.Decision{Allowed: true, Line: 2, Rule: "Allow: /offers"}},

		{"star in the middle", "User-agent: *\nDisallow: /*/apply", "/offers/12/apply?x", robots.Decision{Line: 2, Rule: "Disallow: /*/apply"}},
		{"many stars", "User-agent: *\nDisallow: /**a***b", "/xxaxxb", robots.Decision{Line: 2, Rule: "Disallow: /**a***b"}},
		{"dollar in the middle is itself", "User-agent: *\nDisallow: /a$b", "/a$b", robots.Decision{Line: 2, Rule: "Disallow: /a$b"}},
		{"dollar in the middle, encoded", "User-agent: *\nDisallow: /a$b", "/a%24b", robots.Decision{Line: 2, Rule: "Disallow: /a$b"}},
		{"star before the end", "User-agent: *\nDisallow: /a*$", "/abc", robots.Decision{Line: 2, Rule: "Disallow: /a*$"}},
		{"parts may not overlap", "User-agent: *\nDisallow: /ab*b$", "/ab", robots.Decision{Allowed: true}},
		{"escaped star is a star", "User-agent: *\nDisallow: /a%2Ab", "/a*b", robots.Decision{Line: 2, Rule: "Disallow: /a%2Ab"}},
		{"escaped star is no wildcard", "User-agent: *\nDisallow: /a%2Ab", "/axb", robots.Decision{Allowed: true}},

		{"lower-case escapes", "User-agent: *\nDisallow: /caf%c3%a9", "/café", robots.Decision{Line: 2, Rule: "Disallow: /caf%c3%a9"}},
		{"C++", "User-agent: *\nDisallow: /?q=c%2B%2B", "/?q=c++", robots.Decision{Allowed: true}},
		{"encoded slash is no slash", "User-agent: *\nDisallow: /a/b", "/a%2Fb", robots.Decision{Allowed: true}},
		{"bare per cent", "User-agent: *\nDisallow: /100%", "/100%25", robots.Decision{Line: 2, Rule: "Disallow: /100%"}},

		{"byte order mark", "\ufeffUser-agent: *\nDisallow: /", "/", robots.Decision{Line: 2, Rule: "Disallow: /"}},
		{"carriage returns alone", "User-agent: *\rDisallow: /", "/", robots.Decision{Line: 2, Rule: "Disallow: /"}},
		{"both", "User-agent: *\r\n\r\nDisallow: /", "/", robots.Decision{Line: 3, Rule: "Disallow: /"}},
		{"no colon", "user-agent *\ndisallow /", "/", robots.Decision{Line: 2, Rule: "disallow /"}},
		{"no space", "User-agent:*\nDisallow:/", "/", robots.Decision{Line: 2, Rule: "Disallow:/"}},
		{"space before the colon", "User-agent : *\nDisallow\t: /", "/", robots.Decision{Line: 2, Rule: "Disallow\t: /"}},
		{"comment after the rule", "User-agent: * # all\nDisallow: / # please", "/", robots.Decision{Line: 2, Rule: "Disallow: / # please"}},
		{"misspelt", "Useragent: *\nDissallow: /", "/", robots.Decision{Line: 2, Rule: "Dissallow: /"}},
		{"an HTML page", "<!DOCTYPE html>\n<title>Disallow: /</title>", "/", robots.Decision{Allowed: true}},
		{"directory of an allowed index", "User-agent: *\nDisallow: /\nAllow: /jobs/index.html", "/jobs/", robots.Decision{Allowed: true, Line: 3, Rule: "Allow: /jobs/index.html"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := robots.Parse([]byte(c.file)).Allowed("tjm/1.0 (+mailto:me@example.org)", c.url)
			if got != c.want {
				t.Errorf("%s in\n%s\ngot  %+v\nwant %+v", c.url, c.file, got, c.want)
			}
		})
	}
}

func TestCrawlDelay(t *testing.T) {
	for _, c := range []struct {
		file string
		want time.Duration
	}{
		{"User-agent: *\nCrawl-delay: 2.5\nDisallow: /x", 2500 * time.Millisecond},
		{"User-agent: *\nCrawl-delay: 5s", 5 * time.Second},
		{"User-agent: *\nCrawl-delay: soon", 0},
		{"User-agent: *\nCrawl-delay: -3", 0},
		{"User-agent: *\nCrawl-delay: NaN", 0},
		{"User-agent: *\nCrawl-delay: 1e300", 24 * time.Hour},
		{"User-agent: *\nCrawl-delay: 9\nUser-agent: tjm\nCrawl-delay: 1\nDisallow: /x", 9 * time.Second},
		{"User-agent: *\nDisallow: /y\nCrawl-delay: 9\nUser-agent: tjm\nCrawl-delay: 1\nDisallow: /x", time.Second},
		{"Crawl-delay: 9\nUser-agent: *\nDisallow: /x", 0},
	} {
		if got := robots.Parse([]byte(c.file)).For("tjm").Delay(); got != c.want {
			t.Errorf("%q: %v, want %v", c.file, got, c.want)
		}
	}
}

func TestSizeLimitDropsTheCutLine(t *testing.T) {
	const kept, cut = "User-agent: *\nDisallow: /a\n", "\nDisallow: /" // the limit falls after cut: kept whole, it would forbid everything
	file := kept + strings.Repeat("#", robots.MaxSize-len(kept)-len(cut)) + cut + "beyond\nDisallow: /late\n"
	f := robots.Parse([]byte(file))
	for path, want := range map[string]bool{"/a": false, "/b": true, "/beyond": true, "/late": true} {
		if got := f.Allowed("tjm", path); got.Allowed != want {
			t.Errorf("%s: %+v, want allowed = %v", path, got, want)
		}
	}
}

func TestSitemaps(t *testing.T) {
	f := robots.Parse([]byte("Sitemap: https://board.example/a.xml\nUser-agent: x\nsitemap:https://board.example/b.xml # new\n"))
	if got := strings.Join(f.Sitemaps(), " "); got != "https://board.example/a.xml https://board.example/b.xml" {
		t.Errorf("got %s", got)
	}
}

// TestHostilePatternsStayLinear holds the whole size limit of stars against a long address, thousands of times over
// what a backtracking matcher would need.
func TestHostilePatternsStayLinear(t *testing.T) {
	file := "User-agent: *\nDisallow: /" + strings.Repeat("*a", robots.MaxSize/2-20) + "b\n"
	f := robots.Parse([]byte(file))
	start := time.Now()
	if got := f.Allowed("tjm", "/"+strings.Repeat("a", 100_000)); !got.Allowed {
		t.Errorf("matched: %+v", got.Line)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %v", took)
	}
}
