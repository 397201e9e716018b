package extract

import (
	"fmt"
	"strings"

	"tjm/extract/personal"
)

// redact takes personal data out of a text and counts what it took, by kind.
func redact(s string, count map[personal.Kind]int) string {
	clean, removed := personal.Redact(s)
	for _, r := range removed {
		count[r.Kind]++
	}
	return clean
}

// removals tells how much personal data was taken out: "2 e-mail, 1 name"; empty when there was none.
func removals(count map[personal.Kind]int) string {
	var parts []string
	for _, kind := range []personal.Kind{personal.Email, personal.Phone, personal.Profile, personal.Name} {
		if n := count[kind]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}
