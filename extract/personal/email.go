package personal

import (
	"strings"
	"unicode/utf8"
)

const (
	maxLocal  = 80  // bytes of an address before its @
	maxDomain = 120 // and after it, when it is disguised
)

// emails finds addresses by their @.
func emails(s string, found []Removal) []Removal {
	floor := 0 // the end of the last address: the next may touch it
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '@')
		if i < 0 {
			return found
		}
		at += i
		if r, ok := emailAround(s[floor:], at-floor); ok {
			found = append(found, Removal{Email, r.From + floor, r.To + floor})
			at = r.To + floor
			floor = at
			continue
		}
		at++
	}
}

// emailAround reads the address whose @ is s[at].
func emailAround(s string, at int) (Removal, bool) {
	from := localBefore(s, at)
	to, dotted := domainAfter(s, at+1)
	if from < at && dotted {
		return Removal{Email, from, to}, true
	}
	// "nom @ societe.fr"
	if at > 0 && s[at-1] == ' ' && at+1 < len(s) && s[at+1] == ' ' {
		from = localBefore(s, at-1)
		to, dotted = domainAfter(s, at+2)
		if from < at-1 && dotted && knownEnd(s[at+2:to]) {
			return Removal{Email, from, to}, true
		}
	}
	return Removal{}, false
}

// localBefore returns where the local part that ends at to begins.
func localBefore(s string, to int) int {
	from := to
	for from > 0 && to-from < maxLocal && isLocal(s[from-1]) {
		from--
	}
	for from < to && !utf8.RuneStart(s[from]) {
		from++
	}
	start := from
	for from < to && (s[from] == '.' || s[from] == '-' || s[from] == '\'') {
		from++
	}
	if from == to { // "..@example.fr" has the form of an address all the same
		return start
	}
	return from
}

// domainAfter reads a domain at from; dotted tells that it has a dot and a last part of at least two letters.
func domainAfter(s string, from int) (to int, dotted bool) {
	i := from
	for i < len(s) && (isAlnum(s[i]) || s[i] == '-' || s[i] == '.' || s[i] >= utf8.RuneSelf) {
		if s[i] >= utf8.RuneSelf { // letters of international names, not dashes and blanks
			r, n := utf8.DecodeRuneInString(s[i:])
			if !isNameRune(r) {
				break
			}
			i += n
			continue
		}
		i++
	}
	for i > from && (s[i-1] == '.' || s[i-1] == '-') {
		i--
	}
	for j := from + 1; j+2 < len(s) && j < i; j++ {
		if s[j] == '.' && isASCIILetter(s[j+1]) && isASCIILetter(s[j+2]) {
			dotted = true
		}
	}
	return i, dotted && (isAlnum(s[from]) || s[from] == '-')
}

func isLocal(c byte) bool {
	return isAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-' || c == '\'' || c >= utf8.RuneSelf
}

func isAlnum(c byte) bool { return isASCIILetter(c) || '0' <= c && c <= '9' }

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// knownEnd reports whether a domain ends as most companies' do.
func knownEnd(domain string) bool {
	i := strings.LastIndexByte(domain, '.')
	return i > 0 && topDomains[strings.ToLower(domain[i+1:])]
}

var topDomains = func() map[string]bool {
	m := map[string]bool{}
	for _, t := range strings.Fields("com fr net org eu io co de ch be lu uk ie at es it pt nl tech dev ai app info biz pro paris bzh agency jobs email group cloud digital consulting me us ca ma tn") {
		m[t] = true
	}
	return m
}()
