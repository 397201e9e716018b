package dashboard

import (
	"net/url"
	"strings"

	"tjm/internal/market"
)

// locale is one language of the site: its words, its notation and its addresses.
type locale struct {
	Lang  string // "fr" or "en"
	M     *messages
	paths map[string]string
}

// The two languages. Both are read-only.
var (
	french = &locale{Lang: "fr", M: &messagesFR, paths: map[string]string{
		"market": "/", "missions": "/missions", "sources": "/sources", "method": "/methode", "stack": "/stack/",
	}}
	english = &locale{Lang: "en", M: &messagesEN, paths: map[string]string{
		"market": "/en/", "missions": "/en/missions", "sources": "/en/sources", "method": "/en/method", "stack": "/en/stack/",
	}}
)

func (l *locale) french() bool { return l.Lang == "fr" }

// path returns the address of a page by its name; "stack" ends with a slash for the technology's name.
func (l *locale) path(page string) string { return l.paths[page] }

// Path is path for templates.
func (l *locale) Path(page string) string { return l.path(page) }

// stackPath returns the address of one technology's page.
func (l *locale) stackPath(name string) string { return l.path("stack") + url.PathEscape(name) }

// translated returns the address in another language of the page at an escaped path; the market's for an unknown one.
func translated(path string, to *locale) string {
	for _, from := range []*locale{french, english} {
		if name, ok := strings.CutPrefix(path, from.path("stack")); ok {
			return to.path("stack") + name
		}
		for page, p := range from.paths {
			if p == path {
				return to.path(page)
			}
		}
	}
	return to.path("market")
}

// fill replaces {name} by the value that follows the name.
func fill(text string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, "{"+pairs[i]+"}", pairs[i+1])
	}
	return text
}

// count tells a number of things, in the singular or the plural of the language: in French zero is singular.
func (l *locale) count(n int, one, many string) string {
	if n == 1 || n == 0 && l.french() {
		return fill(one, "n", l.Int(n))
	}
	return fill(many, "n", l.Int(n))
}

// offers tells a number of offers.
func (l *locale) offers(n int) string { return l.count(n, l.M.Offer1, l.M.OfferN) }

// missionCount tells missions and the ads that advertise them: "1 204 missions (1 310 annonces)".
func (l *locale) missionCount(c market.MissionCount) string {
	return l.count(c.Missions, l.M.Mission1, l.M.MissionN) + " (" + l.count(c.Ads, l.M.Ad1, l.M.AdN) + ")"
}

// list joins names as the language does: "Java, Python et Go".
func (l *locale) list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + l.M.And + names[len(names)-1]
}
