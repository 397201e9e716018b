package market

import (
	"fmt"
	"regexp"
	"strings"
)

var (
	countryCode      = regexp.MustCompile(`^[A-Z]{2}$`)
	departmentNumber = regexp.MustCompile(`^(\d\d|2[AB]|9[78]\d)$`)
)

// ParsePlace reads a place from the widest name to the narrowest, with slashes: FR, FR/Bretagne, FR/Bretagne/35,
// FR/Bretagne/Rennes, FR/Bretagne/35/Rennes. A region may be left out: FR/35, FR//Rennes. It says where to look, not that
// there is such a place.
func ParsePlace(path string) (Place, error) {
	country, rest, deeper := strings.Cut(path, "/")
	if !countryCode.MatchString(country) {
		return Place{}, fmt.Errorf("place %q: want a country, then perhaps a region and a department or city, such as FR, FR/Bretagne, FR/Bretagne/35 or FR/Bretagne/Rennes", path)
	}
	p := Place{Country: country}
	if !deeper {
		return p, nil
	}
	if first, _, _ := strings.Cut(rest, "/"); !isDepartment(country, first) {
		p.Region, rest, _ = strings.Cut(rest, "/")
	}
	if first, after, _ := strings.Cut(rest, "/"); isDepartment(country, first) {
		p.Department, rest = first, after
	}
	p.City = rest // a city's name may hold a slash: Biel/Bienne
	if p == (Place{Country: country}) {
		return Place{}, fmt.Errorf("place %q: nothing stands after %s/", path, country)
	}
	return p, nil
}

func isDepartment(country, name string) bool {
	return country == "FR" && departmentNumber.MatchString(name)
}

// Path writes the place as ParsePlace reads it; empty without a country.
func (p Place) Path() string {
	if p.Country == "" {
		return ""
	}
	names := []string{p.Country}
	if p.Region != "" || p.City != "" && p.Department == "" {
		names = append(names, p.Region)
	}
	if p.Department != "" {
		names = append(names, p.Department)
	}
	if p.City != "" {
		names = append(names, p.City)
	}
	return strings.Join(names, "/")
}
