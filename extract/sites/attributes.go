package sites

import "strings"

// Attributes returns the attributes that the definition's selectors and fields name, so that a page can be read without
// the others. whole says that they may look at anything, also at scripts and styles.
func (s *Site) Attributes() (names []string, whole bool) {
	fields := s.Fields.All()
	selectors := make([]Selector, 0, len(fields)+3)
	selectors = append(selectors, s.Follow.Offers, s.Follow.Next, s.Offer)
	for _, n := range fields {
		selectors = append(selectors, n.Field.Selector)
		if n.Field.Attr != "" {
			names = append(names, string(n.Field.Attr))
		}
	}
	for _, selector := range selectors {
		if looksAround(selector.text) {
			return nil, true
		}
		for text := selector.text; ; {
			_, rest, found := strings.Cut(text, "[")
			if !found {
				break
			}
			text = rest
			name := strings.TrimLeft(rest, " \t")
			if end := strings.IndexAny(name, "]=~|^$*!# \t"); end > 0 {
				names = append(names, name[:end])
			}
		}
	}
	return names, false
}

// looksAround reports whether a selector may ask for more than elements and attributes by their names.
func looksAround(selector string) bool {
	low := strings.ToLower(selector)
	for _, word := range []string{"script", "style", `\`, ":contains", ":matches", ":empty", ":lang", ":checked", ":enabled", ":disabled"} {
		if strings.Contains(low, word) {
			return true
		}
	}
	return false
}
