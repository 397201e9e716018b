package dashboard

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"tjm/internal/market"
)

// hostileTexts are what an ad may carry to break out of a page.
var hostileTexts = []string{
	`</script><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `'><svg onload=alert(1)>`, `<!--<script>`, `{{.}}`, `=cmd|' /C calc'!A0`,
	`__f__alert(1)__f__`, `$accent`, `@int`, "\u2028alert(1)", `</title><script>alert(1)</script>`, `javascript:alert(1)`,
}

// hostile is the simulated market with a hostile text in every place an ad can put one.
func hostile() *memory {
	whole := sharedMarket()
	m := &memory{runs: []market.Run{{Source: hostileTexts[0], Outcome: market.Outcome(hostileTexts[1]), Error: hostileTexts[0], Started: testNow, Ended: testNow}}}
	for i, o := range whole.offers {
		bad := hostileTexts[i%len(hostileTexts)]
		o.Title, o.Company, o.Source, o.URL = bad, bad, bad, "javascript:alert(1)//"+bad
		o.Place.City, o.Place.Region = bad, bad
		o.Stacks = append([]string{bad}, o.Stacks...)
		m.offers = append(m.offers, o)
	}
	return m
}

func TestHostileTextIsInert(t *testing.T) {
	h := site(t, hostile(), demo)
	for _, address := range []string{"/", "/en/?period=24m", "/missions", "/sources", "/stack/%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/?source=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"} {
		doc := page(t, h, address, http.StatusOK)
		if n := doc.Find("img, iframe, object, [onerror], [onload]").Length(); n > 0 {
			t.Errorf("%s: %d hostile elements came alive", address, n)
		}
		for _, script := range doc.Find("script").EachIter() {
			if src, outside := script.Attr("src"); outside && !strings.HasPrefix(src, "/static/") {
				t.Errorf("%s loads %s", address, src)
			} else if !outside && !json.Valid([]byte(script.Text())) {
				t.Errorf("%s: a block of data is not JSON: %.80s", address, script.Text())
			}
		}
		for _, a := range doc.Find("a[href]").EachIter() {
			if href := a.AttrOr("href", ""); strings.HasPrefix(strings.ToLower(strings.TrimSpace(href)), "javascript") {
				t.Errorf("%s links to %s", address, href)
			}
		}
	}
}

// TestDataBlocksCannotBeLeft: in the raw bytes no "<" stands inside a block of data, so nothing in it can end it.
func TestDataBlocksCannotBeLeft(t *testing.T) {
	res := get(t, site(t, hostile(), demo), "/")
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(raw), `<script type="application/json">`)[1:]
	if len(blocks) != 2 {
		t.Fatalf("%d blocks of data, want the 2 charts", len(blocks))
	}
	for _, b := range blocks {
		if data, _, _ := strings.Cut(b, "</script>"); !json.Valid([]byte(data)) || strings.ContainsAny(data, "<>\u2028") {
			t.Errorf("a block of data can be left: %.200s", data)
		}
	}
}

func TestOffersLinkBackSafely(t *testing.T) {
	h := site(t, sharedMarket())
	for address, selector := range map[string]string{"/": "table.list th a", "/missions": "article.m h2 a"} {
		links := page(t, h, address, http.StatusOK).Find(selector)
		if links.Length() < latestOffers {
			t.Fatalf("%s links to %d offers", address, links.Length())
		}
		for _, a := range links.EachIter() {
			if !strings.HasPrefix(a.AttrOr("href", ""), "https://") || a.AttrOr("rel", "") != "noopener nofollow noreferrer" {
				t.Errorf("%s: link %q with rel %q", address, a.AttrOr("href", ""), a.AttrOr("rel", ""))
			}
		}
	}
	for address, want := range map[string]string{
		"https://a.example/x?y=1": "https://a.example/x?y=1", "http://a.example": "http://a.example", "javascript:alert(1)": "", "data:text/html,x": "",
		"//a.example/x": "", "/x": "", "": "", "https://": "", "ht tp://x": "",
	} {
		if got := webAddress(address); got != want {
			t.Errorf("webAddress(%q) = %q, want %q", address, got, want)
		}
	}
}
