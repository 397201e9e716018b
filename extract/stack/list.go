package stack

import "strings"

// maxGap is the longest text between two neighbours of a list, in bytes.
const maxGap = 60

// joints are the words that may stand between two neighbours of a list, besides versions and marks.
var joints = words(`du des d et ou and or und oder y en of de v version versions voire ainsi que via bien with avec mit of the la le les ni nor noch peu bit little petit brin
	gelegentlich manchmal etwas teils teilweise bald hauptsachlich vorwiegend idealerweise eventuell parfois occasionnellement ponctuellement bientot
	surtout principalement notamment idealement eventuellement occasionally sometimes mostly mainly ideally possibly maybe soon some increasingly`)

// listed reports whether a text between two technologies joins them in a list: marks, versions, "et", "ou".
func listed(gap string) bool {
	if len(gap) > maxGap {
		return false
	}
	lines := 0
	for i := 0; i < len(gap); {
		c := gap[i]
		switch {
		case c == '(':
			if to := strings.IndexByte(gap[i:], ')'); to > 0 {
				i += to // a remark: "Python (confirmé), Go"
			}
			i++
		case c == '\n':
			if lines++; lines > 1 {
				return false
			}
			i++
		case c == '.' || c == '!' || c == '?':
			if i+1 == len(gap) || !digit[gap[i+1]] {
				return false
			}
			i++
		case wordByte[c]:
			to := i
			for to < len(gap) && wordByte[gap[to]] {
				to++
			}
			if w := gap[i:to]; !joints[w] && !version(w) && !dose(w, gap[to:]) {
				return false
			}
			i = to
		default:
			i++
		}
	}
	return true
}

// dose reports whether a word and the next one tell how much of something there is: "un peu de", "a bit of".
func dose(w, rest string) bool {
	return (w == "un" || w == "a") && (strings.HasPrefix(rest, " peu") || strings.HasPrefix(rest, " bit") || strings.HasPrefix(rest, " little"))
}

// marked reports whether a gap has a mark of lists, rather than blanks and joints alone.
func marked(gap string) bool { return strings.ContainsAny(gap, ",/(+&|") }

// enumerated reports whether a gap ends at an item of an enumeration, whatever the items before: "Spring (Core, ".
func enumerated(gap string) bool {
	mark := strings.TrimRight(gap, " ")
	return len(gap) <= maxGap && mark != "" && strings.IndexByte(",/(+&", mark[len(mark)-1]) >= 0 &&
		!strings.ContainsAny(gap, "\n:;)") && !strings.Contains(gap, ". ")
}

// version reports whether a word is a version: "17", "v3", "6x".
func version(w string) bool {
	digits := strings.TrimSuffix(strings.TrimPrefix(w, "v"), "x")
	for i := range len(digits) {
		if !digit[digits[i]] {
			return false
		}
	}
	return len(digits) <= 4
}

// tail reports whether a list goes on or ends after folded byte at: a mark, a line end, a joint, a version, or the next
// hit, of which i is the one before; -1 when there is none.
func (r *reading) tail(at, i int) bool {
	s := r.text
	if at >= len(s) || s[at] != ' ' {
		return at >= len(s) || !wordByte[s[at]] && s[at] != '\'' || r.capitalAt(at)
	}
	at++
	if at >= len(s) || !wordByte[s[at]] {
		return true
	}
	if i >= 0 && i+1 < len(r.hits) && int(r.hits[i+1].from) == at && r.forms[r.hits[i+1].form].kind == technology {
		return true
	}
	to := at
	for to < len(s) && to-at < 24 && wordByte[s[to]] {
		to++
	}
	w := s[at:to]
	return version(w) || joints[w] && w != "the" && w != "of" && w != "de" && w != "la" && w != "le" && w != "les"
}

// midSentence reports whether a capital at folded byte at is not owed to the beginning of a sentence or item, nor to a
// text all in capitals.
func (r *reading) midSentence(at int) bool {
	s := r.text
	k := at
	for k > 0 && at-k < 4 && (s[k-1] == ' ' || s[k-1] == '"') {
		k--
	}
	if k == 0 || at == k {
		return k > 0 && at == k && (s[k-1] == '/' || s[k-1] == '\'' || s[k-1] == '(')
	}
	return (wordByte[s[k-1]] || s[k-1] == ',' || s[k-1] == ')' || s[k-1] == '/' || s[k-1] == '+' || s[k-1] == '&') && !r.shoutedAt(k)
}

// shouted reports whether a hit stands among words all in capitals.
func (r *reading) shouted(h *hit) bool { return r.shoutedAt(int(h.from)) && r.shoutedAfter(int(h.to)) }

// shoutedAt reports whether the word before folded byte at is one of several letters all in capitals.
func (r *reading) shoutedAt(at int) bool {
	word, from := r.wordBefore(at)
	return len(word) > 3 && r.capitalAt(from) && r.capitalAt(from+len(word)-1)
}

func (r *reading) shoutedAfter(at int) bool {
	word := r.wordAfter(at)
	if len(word) < 3 {
		return true
	}
	from := at + strings.Index(r.text[at:], word)
	return r.capitalAt(from) && r.capitalAt(from+len(word)-1)
}
