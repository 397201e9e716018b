package robots

import "strings"

// pattern is a path with wildcards: "*" stands for any octets, and "$" at the end for the end of the path.
type pattern struct {
	parts    []string // the literal texts between the stars, in canonical encoding
	anchored bool     // the pattern ends in "$"
	weight   int      // octets of the whole canonical pattern; the heavier rule wins
	index    string   // for "/dir/index.html" without wildcards: "/dir/"
}

// compile never fails: a value that does not begin with a slash or star simply matches no path.
func compile(value string) pattern {
	var p pattern
	if rest, ok := strings.CutSuffix(value, "$"); ok {
		p.anchored = true
		p.weight = 1
		value = rest
	}
	for i, part := range strings.Split(value, "*") {
		part = canonical(part)
		p.weight += len(part)
		if i > 0 {
			p.weight++
		}
		p.parts = append(p.parts, part)
	}
	if len(p.parts) == 1 && !p.anchored {
		if dir, ok := cutIndex(p.parts[0]); ok {
			p.index = dir
		}
	}
	return p
}

func cutIndex(path string) (dir string, ok bool) {
	for _, name := range []string{"index.html", "index.htm"} {
		if dir, found := strings.CutSuffix(path, name); found && strings.HasSuffix(dir, "/") {
			return dir, true
		}
	}
	return "", false
}

// matches says whether the canonical path begins with the pattern. Each literal is looked for after the one before, at
// its leftmost place, so the work is linear in the path whatever the number of stars.
func (p pattern) matches(path string) bool {
	if !strings.HasPrefix(path, p.parts[0]) {
		return false
	}
	rest := path[len(p.parts[0]):]
	last := len(p.parts) - 1
	if last == 0 {
		return !p.anchored || rest == ""
	}
	for _, part := range p.parts[1:last] {
		i := strings.Index(rest, part)
		if i < 0 {
			return false
		}
		rest = rest[i+len(part):]
	}
	if p.anchored {
		return strings.HasSuffix(rest, p.parts[last])
	}
	return strings.Contains(rest, p.parts[last])
}
