package place

import "strings"

// gathers reports whether a clause says that the whole team meets: "on se voit deux fois par an à". Of French teams, whose
// town of meeting is most often their own; "we meet twice a year in Lisbon" is a journey.
func gathers(clause string) bool {
	for _, meets := range []string{"on se voit", "on se retrouve", "on se reunit", "nous nous voyons", "nous nous retrouvons", "nous nous reunissons"} {
		if strings.Contains(clause, meets) {
			return true
		}
	}
	return false
}

// ownZone reports whether a town is named for its hour: "your time zone (ours is".
func ownZone(clause string) bool {
	for _, zone := range []string{"time zone", "timezone", "fuseau horaire", "fuseau", "zeitzone", "tijdzone"} {
		if i := strings.LastIndex(clause, zone); i >= 0 && len(clause)-i-len(zone) <= 16 {
			return true
		}
	}
	return false
}
