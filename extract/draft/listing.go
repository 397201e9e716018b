package draft

import (
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"tjm/extract/htmltext"
)

var plainName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]{0,60}$`)

// handles are the attributes that boards give their own scripts and tests to find elements by; they outlive classes.
var handles = []string{"data-testid", "data-cy", "data-at", "data-qa", "data-test", "data-id", "itemprop"}

// names returns selectors for one element by what it is called, the most lasting first.
func names(n *html.Node) []string {
	var out []string
	for _, key := range handles {
		if v := htmltext.Attr(n, key); plainName.MatchString(v) {
			out = append(out, fmt.Sprintf("[%s=%s]", key, v))
		}
	}
	if id := htmltext.Attr(n, "id"); plainName.MatchString(id) && !strings.ContainsAny(id, "0123456789") {
		out = append(out, "#"+id)
	}
	for i, class := range strings.Fields(htmltext.Attr(n, "class")) {
		if i < 12 && plainName.MatchString(class) && !made.MatchString(class) {
			out = append(out, "."+class)
		}
	}
	return out
}

// linksLike returns the links of a listing that lie beside the address of a known ad: /m/41 beside /m/42, and, on sites that
// date their addresses, /2026/11/03/x beside /2026/10/28/y. Those of menus do not count.
func linksLike(root *html.Node, listing, ad string) []string {
	base, err := url.Parse(listing)
	known, err2 := url.Parse(ad)
	if err != nil || err2 != nil || ad == "" {
		return nil
	}
	var out []string
	seen := map[string]bool{}
	for _, a := range cascadia.QueryAll(root, cascadia.MustCompile("a[href]")) {
		href := htmltext.Attr(a, "href")
		ref, err := url.Parse(href)
		if err != nil || seen[href] || outside(a) || inHeader(a) {
			continue
		}
		u := base.ResolveReference(ref)
		if u.Host == known.Host && isBeside(u.Path, known.Path) && u.Path != base.Path {
			seen[href] = true
			out = append(out, href)
		}
	}
	return out
}

// isBeside reports whether two paths have the same parents, where one number is as good as another.
func isBeside(a, b string) bool {
	up, other := strings.Split(path.Dir(strings.TrimSuffix(a, "/")), "/"), strings.Split(path.Dir(strings.TrimSuffix(b, "/")), "/")
	if len(up) != len(other) || path.Dir(a) == "/" {
		return false
	}
	for i := range up {
		if up[i] != other[i] && !(isNumber(up[i]) && isNumber(other[i])) {
			return false
		}
	}
	return true
}

// inHeader reports whether a link stands in the page's header. An ad may have a header of its own, with facts in it.
func inHeader(a *html.Node) bool {
	for up, steps := a.Parent, 0; up != nil && steps < 100; up, steps = up.Parent, steps+1 {
		if up.DataAtom == atom.Header {
			return true
		}
	}
	return false
}

// linkSelector guesses the selector that finds the wanted links and no others. ok is false when none comes near.
func linkSelector(root *html.Node, wanted []string) (selector string, ok bool) {
	want := map[string]bool{}
	for _, href := range wanted {
		want[href] = true
	}
	candidates, seen := []string{}, map[string]bool{}
	add := func(s string) {
		if !seen[s] && len(candidates) < 200 {
			seen[s] = true
			candidates = append(candidates, s)
		}
	}
	looked := 0
	for _, a := range cascadia.QueryAll(root, cascadia.MustCompile("a[href]")) {
		if !want[htmltext.Attr(a, "href")] || looked == 5 {
			continue
		}
		looked++
		for _, name := range names(a) {
			add("a" + name)
		}
		for up, steps := a.Parent, 0; up != nil && up.Type == html.ElementNode && up.DataAtom != atom.Body && steps < 5; up, steps = up.Parent, steps+1 {
			for _, name := range names(up) {
				add(name + " a")
				if heading := headingOf(a); heading != "" {
					add(name + " " + heading + " a")
				}
			}
			add(up.Data + " a")
		}
	}
	best := 0.0
	for _, candidate := range candidates {
		match, err := cascadia.ParseGroup(candidate)
		if err != nil {
			continue
		}
		f := agreement(root, match, want)
		if f < 0.8 {
			continue
		}
		if strings.Contains(candidate, "[") {
			f += 0.05 // a name given for tests outlives one given for looks
		}
		if f > best+0.001 {
			best, selector = f, candidate
		}
	}
	return selector, best > 0
}

// headingOf is the heading that a link stands in, empty when there is none.
func headingOf(a *html.Node) string {
	for up, steps := a.Parent, 0; up != nil && steps < 3; up, steps = up.Parent, steps+1 {
		switch up.DataAtom {
		case atom.H1, atom.H2, atom.H3, atom.H4:
			return up.Data
		}
	}
	return ""
}

// agreement is the F measure between the links that a selector finds and the wanted ones, by address.
func agreement(root *html.Node, match cascadia.Matcher, want map[string]bool) float64 {
	found, hit := map[string]bool{}, 0
	for _, n := range cascadia.QueryAll(root, match) {
		href := htmltext.Attr(n, "href")
		if href == "" || found[href] {
			continue
		}
		found[href] = true
		if want[href] {
			hit++
		}
	}
	if hit == 0 {
		return 0
	}
	return 2 * float64(hit) / float64(len(found)+len(want))
}

// nextSelector finds the link to the next page by what it says of itself.
func nextSelector(root *html.Node) string {
	for _, s := range []string{"link[rel=next]", "a[rel=next]", "a[aria-label=Next]", `a[aria-label="Page suivante"]`, "a.next", "a.suivant", ".next a", ".suivant a", ".pagination-next a"} {
		if cascadia.Query(root, cascadia.MustCompile(s)) != nil {
			return s
		}
	}
	return ""
}
