package stack

import "strings"

// echo takes back a name that the next sentence says again after its refusal: "What doesn't count: Java. Somebody always
// applies with ten years of Java." Versions tell two from one another, and what the ad names elsewhere stays.
func (r *reading) echo() {
	var counts []int
	for i := 0; i+1 < len(r.hits); i++ {
		h, next := &r.hits[i], &r.hits[i+1]
		if h.state != refused || next.state != accepted || h.form != next.form || !r.technologyAt(i) || next.from-h.to > refusalReach {
			continue
		}
		if strings.Contains(r.text[h.to:next.from], "\n") || r.numbered(int(h.to)) || r.numbered(int(next.to)) {
			continue
		}
		if counts == nil {
			counts = r.accepted()
		}
		if counts[r.forms[h.form].entry] == 1 {
			next.state = refused
		}
	}
}

// accepted counts by entry how often the ad names each technology that it asks for.
func (r *reading) accepted() []int {
	counts := make([]int, len(r.entries))
	for i := range r.hits {
		if r.hits[i].state == accepted && r.technologyAt(i) {
			counts[r.forms[r.hits[i].form].entry]++
		}
	}
	return counts
}

// numbered reports whether a version stands at byte at.
func (r *reading) numbered(at int) bool {
	rest := strings.TrimLeft(r.text[at:min(len(r.text), at+3)], " v")
	return rest != "" && digit[rest[0]]
}
