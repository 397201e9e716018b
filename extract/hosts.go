package extract

import (
	"net/url"
	"strings"
)

// hosts returns the host names of a page: where it was fetched, and where it says it lives.
func (p *parsed) hosts() []string {
	var hosts []string
	for _, address := range []string{p.page.URL, p.ad.Canonical} {
		if u, err := url.Parse(address); err == nil && u.Hostname() != "" {
			hosts = append(hosts, strings.ToLower(u.Hostname()))
		}
	}
	return hosts
}

// hostCountry returns the country whose own domain or sub-domain a board uses: board.fr, fr.board.com.
func hostCountry(hosts []string) string {
	for _, host := range hosts {
		labels := strings.Split(host, ".")
		if c := domains[labels[len(labels)-1]]; c != "" {
			return c
		}
		if c := domains[labels[0]]; c != "" && len(labels) > 2 {
			return c
		}
	}
	return ""
}

var domains = map[string]string{
	"fr": "FR", "de": "DE", "uk": "GB", "be": "BE", "ch": "CH", "lu": "LU", "at": "AT", "nl": "NL", "es": "ES", "it": "IT",
	"ie": "IE", "pt": "PT", "cz": "CZ", "pl": "PL", "sk": "SK", "mc": "MC", "ca": "CA", "se": "SE", "dk": "DK", "no": "NO",
}
