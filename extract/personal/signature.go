package personal

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

// closings end a letter, by their first word; the name follows.
var closings = func() map[string][]string {
	m := map[string][]string{}
	for c := range strings.SplitSeq("cordialement|bien cordialement|tres cordialement|bien a vous|bien a toi|a bientot|a tres vite|a tres bientot|"+
		"sinceres salutations|salutations|meilleures salutations|belle journee|bonne journee|excellente journee|amicalement|au plaisir|"+
		"au plaisir d'echanger|au plaisir de vous lire|merci|merci d'avance|merci beaucoup|bisous|hate de vous lire|"+
		"regards|best regards|kind regards|warm regards|best|best wishes|cheers|thanks|many thanks|thank you|all the best|yours sincerely|yours faithfully|sincerely|"+
		"mit freundlichen grussen|freundliche grusse|viele grusse|liebe grusse|beste grusse|herzliche grusse|schone grusse|mfg|vg|lg|bis bald|danke|vielen dank|"+
		"met vriendelijke groet|met vriendelijke groeten|groeten|saludos", "|") {
		first, _, _ := strings.Cut(c, " ")
		m[first] = append(m[first], c)
	}
	for _, list := range m {
		slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	}
	return m
}()

// closingAt reads the name that follows the closing at folded[from:].
func closingAt(s string, f text.Folded, from int, taken []Removal) (Removal, bool) {
	end := 0
	for _, c := range closings[wordAt(f.Text, from)] {
		if strings.HasPrefix(f.Text[from:], c) && (from+len(c) == len(f.Text) || f.Text[from+len(c)] < 'a' || f.Text[from+len(c)] > 'z') {
			end = from + len(c)
			break
		}
	}
	if end == 0 {
		return Removal{}, false
	}
	rest := f.Text[end:min(len(f.Text), end+40)]
	if t, ok := strings.CutPrefix(rest, " aus "); ok { // "Herzliche Grüße aus Bonn, Anna"
		if i := strings.IndexAny(t, ",\n"); i >= 0 {
			end += 5 + i
		}
	}
	i := f.Span(end, end).From
	start, newline, comma := i, false, false
	if t := strings.TrimLeft(s[i:min(len(s), i+40)], " !\u00a0"); strings.HasPrefix(strings.TrimLeft(s[i:min(len(s), i+4)], " \u00a0"), "!") && t != "" && startsUpper(t) {
		at := i + strings.Index(s[i:], t[:1])
		if p, ok := personAt(s, at); ok && isFirstName(p.words[0]) && len(p.words) < 3 && strings.TrimSpace(s[p.to:p.to+lineLength(s, p.to)]) == "" {
			return Removal{Name, p.from, p.to}, true // "À bientôt ! Marion"
		}
	}
	for i < len(s) && i-start < 40 && strings.IndexByte(" \t\r\n,.!;:*-_>", s[i]) >= 0 {
		newline = newline || s[i] == '\n'
		comma = comma || s[i] == ','
		i++
	}
	for i < len(s) && strings.HasPrefix(s[i:], "\u00a0") {
		i += 2
	}
	if !newline && !comma {
		return Removal{}, false
	}
	p, ok := personAt(s, i)
	if !ok {
		return Removal{}, false
	}
	known := isFirstName(p.words[0]) || isFirstName(p.words[len(p.words)-1])
	alone := newline && p.ended && len(p.words) <= 3 && (!isUpper(p.words[0]) || isInitial(p.words[0]) && len(p.words) > 1)
	if t, ok := covering(taken, p.to); ok && t.From-p.to < 4 && newline {
		alone = true
	}
	if known && (newline || p.ended) || alone && (len(p.words) > 1 || lineLength(s, p.from) < 30) {
		return Removal{Name, p.from, p.to}, true
	}
	return Removal{}, false
}

func wordAt(s string, from int) string {
	to := from
	for to < len(s) && 'a' <= s[to] && s[to] <= 'z' {
		to++
	}
	return s[from:to]
}

// lineLength returns the bytes from i to the end of its line.
func lineLength(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return n
	}
	return len(s) - i
}

// soleName reads a line that holds nothing but a name, and perhaps a role after a comma or a dash.
func soleName(line string) (person, bool) {
	i := len(line) - len(strings.TrimLeft(line, " \t*-•>#_–—"))
	if i > 8 || len(line) > 90 {
		return person{}, false
	}
	p, ok := personAt(line, i)
	if !ok || !p.ended || p.to == len(line) && technical[text.Fold(line[i:]).Text] {
		return p, false
	}
	first, last := p.words[0], p.words[len(p.words)-1]
	return p, isFirstName(first) || len(p.words) > 1 && isUpper(first) && isFirstName(last)
}

// signatures finds a name alone on one of the last lines of a text.
func signatures(s string) []Removal {
	end := len(s)
	for range 3 {
		end = len(strings.TrimRight(s[:end], " \r\n\t"))
		if end == 0 {
			return nil
		}
		from := strings.LastIndexByte(s[max(0, end-120):end], '\n')
		if from < 0 {
			return nil
		}
		from += max(0, end-120) + 1
		p, ok := soleName(s[from:end])
		if ok && len(p.words) <= 3 && (p.to == end-from || strings.Contains(s[from+p.to:end], ",") || strings.Trim(s[from+p.to:end], " .!*_") == "") {
			return []Removal{{Name, from + p.from, from + p.to}}
		}
		end = from
	}
	return nil
}

// maxRepeated bounds the names looked for again.
const maxRepeated = 16

// repeated adds the other places where a name already found is written in full.
func repeated(s string, found []Removal) []Removal {
	seen := map[string]bool{}
	for _, r := range slices.Clone(found) {
		name := s[r.From:r.To]
		if seen[name] || len(seen) == maxRepeated || !strings.Contains(name, " ") && (len(name) < 4 || !isFirstName(name)) {
			continue
		}
		seen[name] = true
		for at := 0; ; {
			i := strings.Index(s[at:], name)
			if i < 0 {
				break
			}
			at += i
			end := at + len(name)
			before, _ := utf8.DecodeLastRuneInString(s[:at])
			after, _ := utf8.DecodeRuneInString(s[end:])
			if !isLetter(before) && !isLetter(after) {
				found = append(found, Removal{Name, at, end})
			}
			at = end
		}
	}
	return found
}
