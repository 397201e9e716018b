package sites

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tjm/extract/htmltext"
)

// Transform names a step that tidies a value.
type Transform string

// transforms is the closed list. What it cannot say becomes a new named function here, with a test, never a language of
// its own in the definitions.
var transforms = map[string]func(string) string{
	"lower":         strings.ToLower,
	"markup":        htmltext.FromMarkup, // the value is HTML, possibly escaped
	"first-line":    func(s string) string { return before(strings.TrimSpace(s), "\n") },
	"before-comma":  func(s string) string { return before(s, ",") },
	"after-comma":   func(s string) string { return after(s, ",") },
	"before-colon":  func(s string) string { return before(s, ":") },
	"after-colon":   func(s string) string { return after(s, ":") },
	"before-dash":   func(s string) string { return before(s, " - ") },
	"after-dash":    func(s string) string { return after(s, " - ") },
	"before-paren":  func(s string) string { return before(s, "(") },
	"in-paren":      func(s string) string { return before(after(s, "("), ")") },
	"before-pipe":   func(s string) string { return before(s, "|") },
	"after-pipe":    func(s string) string { return after(s, "|") },
	"before-at":     func(s string) string { return before(s, " @ ") },
	"digits":        func(s string) string { return strings.Join(runsOfDigits.FindAllString(s, 1), "") },
	"last-segment":  lastSegment,
	"first-segment": firstSegment,
	"unix-seconds":  func(s string) string { return instant(s, 1) },
	"unix-millis":   func(s string) string { return instant(s, 1000) },
	"period-first":  periodFirst,
	"true-remote":   func(s string) string { return ifTrue(s, "full remote") },
}

var runsOfDigits = regexp.MustCompile(`\d+`)

// UnmarshalText accepts the names of the list.
func (t *Transform) UnmarshalText(b []byte) error {
	if transforms[string(b)] == nil {
		names := make([]string, 0, len(transforms))
		for name := range transforms {
			names = append(names, name)
		}
		slices.Sort(names)
		return fmt.Errorf("unknown transform %q; the known ones are %s", b, strings.Join(names, ", "))
	}
	*t = Transform(b)
	return nil
}

// before returns what stands before the first separator, all when there is none.
func before(s, sep string) string {
	head, _, _ := strings.Cut(s, sep)
	return strings.TrimSpace(head)
}

// after returns what stands after the first separator, all when there is none.
func after(s, sep string) string {
	if _, tail, found := strings.Cut(s, sep); found {
		return strings.TrimSpace(tail)
	}
	return strings.TrimSpace(s)
}

// lastSegment returns the last part of an address's path: the slug or id of an ad.
func lastSegment(s string) string {
	s = strings.TrimRight(before(before(s, "?"), "#"), "/")
	return s[strings.LastIndexByte(s, '/')+1:]
}

// firstSegment returns what stands before the first slash.
func firstSegment(s string) string { return before(s, "/") }

// instant turns a count of seconds (or parts of them) since 1970 into a date.
func instant(s string, perSecond int64) string {
	n, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || n < 0 || n > 1e14 {
		return ""
	}
	return time.Unix(int64(n)/perSecond, 0).UTC().Format(time.RFC3339)
}

var leadingPeriod = regexp.MustCompile(`^(?i)(annuel|mensuel|journalier|horaire) de (.*?)( sur [\d.,]+ mois)?$`)

// periodFirst rewrites "Mensuel de 3500.0 Euros sur 12.0 mois" as "3500.0 Euros / mois".
func periodFirst(s string) string {
	m := leadingPeriod.FindStringSubmatch(strings.TrimSpace(s))
	if m == nil {
		return s
	}
	unit := map[string]string{"annuel": "an", "mensuel": "mois", "journalier": "jour", "horaire": "heure"}[strings.ToLower(m[1])]
	return m[2] + " / " + unit
}

func ifTrue(s, then string) string {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "true", "yes", "1", "oui":
		return then
	}
	return ""
}
