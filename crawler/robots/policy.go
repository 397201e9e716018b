package robots

import (
	"strings"
	"time"
)

// Decision is the answer for one address and the line that gave it.
type Decision struct {
	Allowed bool
	Line    int    // 1-based line of the rule that decided; 0 when no rule matches and the answer is yes by default
	Rule    string // that line as written; empty when Line is 0
}

// Policy is what a file says to one agent. It is safe for concurrent use.
type Policy struct {
	rules []rule
	delay time.Duration
}

// Allowed decides for one agent and address. The agent is a product token ("tjm") or a User-Agent header that begins
// with one ("tjm/1.0 (+mailto:me@example.org)"). The address is a URL or a path; its fragment plays no part.
func (f *File) Allowed(agent, address string) Decision {
	return f.For(agent).Allowed(address)
}

// For returns what the file says to an agent: the rules of all groups that name it, put together, or else those of all
// groups for "*". A group that names the agent and has no rules allows it everything.
func (f *File) For(agent string) *Policy {
	token, _, _ := strings.Cut(agent, "/")
	token = strings.ToLower(strings.TrimSpace(token))
	named, general := &Policy{}, &Policy{}
	found := false
	for _, g := range f.groups {
		if g.any {
			general.add(g)
		}
		for _, name := range g.agents {
			if name == token {
				named.add(g)
				found = true
				break
			}
		}
	}
	if found {
		return named
	}
	return general
}

func (p *Policy) add(g group) {
	p.rules = append(p.rules, g.rules...)
	p.delay = max(p.delay, g.delay)
}

// Delay returns the Crawl-delay asked of the agent, 0 when none is. The RFC does not know this line; many boards use it.
func (p *Policy) Delay() time.Duration { return p.delay }

// Allowed decides for one address. The longest matching rule wins, Allow when two are as long. No match allows, and
// robots.txt itself is always allowed.
func (p *Policy) Allowed(address string) Decision {
	path := canonical(pathOf(address))
	if path == "/robots.txt" {
		return Decision{Allowed: true}
	}
	var best *rule
	longest := -1
	for i := range p.rules {
		r := &p.rules[i]
		n := r.match(path)
		if n > longest || n == longest && n >= 0 && r.allow && !best.allow {
			best, longest = r, n
		}
	}
	if best == nil {
		return Decision{Allowed: true}
	}
	return Decision{Allowed: best.allow, Line: best.line, Rule: best.text}
}

// match returns the rule's weight in octets, or -1 when it does not match. An Allow of a directory's index page also
// allows the directory: a site that names the one means the other.
func (r *rule) match(path string) int {
	if r.pattern.matches(path) {
		return r.pattern.weight
	}
	if r.allow && r.pattern.index != "" && path == r.pattern.index {
		return len(r.pattern.index) + 1 // as "/dir/$"
	}
	return -1
}

// pathOf returns the path and query of an address, without its fragment. It begins with a slash.
func pathOf(address string) string {
	if i := strings.IndexByte(address, '#'); i >= 0 {
		address = address[:i]
	}
	if !strings.HasPrefix(address, "/") {
		if i := strings.Index(address, "//"); i >= 0 && !strings.ContainsAny(address[:i], "/?") {
			address = address[i+2:]
		}
		i := strings.IndexAny(address, "/?;")
		if i < 0 {
			return "/"
		}
		address = address[i:]
	}
	if !strings.HasPrefix(address, "/") {
		address = "/" + address
	}
	return address
}
