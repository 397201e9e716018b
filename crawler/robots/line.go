package robots

import (
	"strconv"
	"strings"
	"time"
)

// key is the meaning of a line.
type key int

const (
	keyUnknown key = iota
	keyAgent
	keyAllow
	keyDisallow
	keyDelay
	keySitemap
)

// keys are the names of lines in lower case. The misspellings are those that real files have; to read them is what
// their authors meant.
var keys = map[string]key{
	"user-agent":  keyAgent,
	"useragent":   keyAgent,
	"user agent":  keyAgent,
	"allow":       keyAllow,
	"disallow":    keyDisallow,
	"dissallow":   keyDisallow,
	"dissalow":    keyDisallow,
	"disalow":     keyDisallow,
	"diasllow":    keyDisallow,
	"disallaw":    keyDisallow,
	"crawl-delay": keyDelay,
	"crawldelay":  keyDelay,
	"sitemap":     keySitemap,
	"site-map":    keySitemap,
}

// maxDelay bounds a Crawl-delay, so that no value overflows; the crawler has its own, lower cap.
const maxDelay = 24 * time.Hour

// splitLine takes the comment off a line and returns its meaning and value. A line whose colon is missing counts when
// it is two words: "disallow /private".
func splitLine(line string) (key, string) {
	if i := strings.IndexByte(line, '#'); i >= 0 {
		line = line[:i]
	}
	line = strings.Trim(line, " \t\x00")
	name, value, found := strings.Cut(line, ":")
	if !found {
		words := strings.Fields(line)
		if len(words) != 2 {
			return keyUnknown, ""
		}
		name, value = words[0], words[1]
	}
	const longest = 16 // of the names above, with room for blanks
	name = strings.TrimSpace(name)
	if len(name) > longest {
		return keyUnknown, ""
	}
	return keys[strings.ToLower(name)], strings.TrimSpace(value)
}

// parseDelay reads seconds, possibly with decimals. Anything else is 0, no delay.
func parseDelay(value string) time.Duration {
	seconds, err := strconv.ParseFloat(strings.TrimSuffix(value, "s"), 64)
	if err != nil || !(seconds > 0) {
		return 0
	}
	if seconds > maxDelay.Seconds() {
		return maxDelay
	}
	return time.Duration(seconds * float64(time.Second))
}

// tokenPrefix returns the longest prefix made of the characters of a product token (RFC 9309 section 2.2.1).
func tokenPrefix(s string) string {
	for i := range len(s) {
		c := s[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && c != '-' && c != '_' {
			return s[:i]
		}
	}
	return s
}
