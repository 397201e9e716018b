package robots

import (
	"bytes"
	"strings"
	"time"
)

// MaxSize is how much of a file is read, in bytes: the least that RFC 9309 section 2.5 asks for. The rest is ignored.
const MaxSize = 500 * 1024

// maxSitemaps bounds the sitemap addresses kept from one file.
const maxSitemaps = 1000

// File is a parsed robots.txt. The zero value has no rules and allows everything. It is safe for concurrent use.
type File struct {
	groups   []group
	sitemaps []string
}

// group is a run of User-agent lines and the rules that follow them.
type group struct {
	agents []string // lower-case product tokens
	any    bool     // one of the lines was "User-agent: *"
	rules  []rule
	delay  time.Duration // the longest Crawl-delay among the lines; 0 when there is none
}

// rule is one Allow or Disallow line with a path.
type rule struct {
	pattern pattern
	allow   bool
	line    int // 1-based
	text    string
}

// Parse reads a robots.txt. There are no errors: what is not understood is skipped, as the RFC asks, and so is the
// line that the size limit cuts. Lines end in LF, CR or CRLF, and a byte order mark is ignored.
func Parse(data []byte) *File {
	if len(data) > MaxSize {
		data = data[:MaxSize]
		end := bytes.LastIndexAny(data, "\r\n")
		data = data[:end+1]
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))

	f := &File{}
	var open *group   // the group that rules go to; nil before the first User-agent line
	inHeader := false // the last meaningful line was a User-agent line
	for number := 1; len(data) > 0; number++ {
		var text string
		text, data = nextLine(data)
		key, value := splitLine(text)
		switch key {
		case keyAgent:
			if !inHeader {
				f.groups = append(f.groups, group{})
				open = &f.groups[len(f.groups)-1]
				inHeader = true
			}
			open.name(value)
		case keyAllow, keyDisallow:
			if open == nil {
				continue // a rule before any User-agent line speaks to nobody
			}
			inHeader = false
			if value == "" {
				continue // "Disallow:" forbids nothing; it only ends the header
			}
			open.rules = append(open.rules, rule{
				pattern: compile(value),
				allow:   key == keyAllow,
				line:    number,
				text:    strings.TrimSpace(text),
			})
		case keyDelay:
			if open != nil {
				open.delay = max(open.delay, parseDelay(value))
			}
		case keySitemap:
			if value != "" && len(f.sitemaps) < maxSitemaps {
				f.sitemaps = append(f.sitemaps, value)
			}
		}
	}
	return f
}

// Sitemaps returns the addresses of the Sitemap lines as written, at most 1,000, whoever the group around them speaks to.
func (f *File) Sitemaps() []string { return f.sitemaps }

// name adds the agent of one User-agent line: "*", or the product token that the value begins with.
func (g *group) name(value string) {
	if value == "*" || strings.HasPrefix(value, "* ") || strings.HasPrefix(value, "*\t") {
		g.any = true
		return
	}
	if token := tokenPrefix(value); token != "" {
		g.agents = append(g.agents, strings.ToLower(token))
	}
}

// nextLine cuts the first line off data.
func nextLine(data []byte) (line string, rest []byte) {
	end := bytes.IndexAny(data, "\r\n")
	if end < 0 {
		return string(data), nil
	}
	line, rest = string(data[:end]), data[end+1:]
	if data[end] == '\r' && len(rest) > 0 && rest[0] == '\n' {
		rest = rest[1:]
	}
	return line, rest
}
