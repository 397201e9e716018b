package htmltext

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// pending is what stands between the text written and the text to come; the strongest wins.
type pending uint8

const (
	pendingNone  pending = iota
	pendingPiece         // between two pieces of interface without a blank between them
	pendingSpace
	pendingCell
	pendingLabel
	pendingLine
	pendingBlank
)

type writer struct {
	out  []byte
	max  int
	gap  pending
	mark string // a list marker for the next line
}

func (w *writer) full() bool { return len(w.out) >= w.max }

func (w *writer) want(p pending) { w.gap = max(w.gap, p) }

// text appends running text; keep says that its line feeds are line breaks.
func (w *writer) text(s string, keep bool) {
	for i := 0; i < len(s) && !w.full(); {
		c := s[i]
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' {
			if keep && c == '\n' {
				if w.gap >= pendingLine {
					w.gap = pendingBlank
				}
				w.want(pendingLine)
			}
			w.want(pendingSpace)
			i++
			continue
		}
		end := i
		for end < len(s) && s[end] != ' ' && s[end] != '\n' && s[end] != '\t' && s[end] != '\r' && s[end] != '\f' {
			end++
		}
		word := s[i:end]
		if w.max-len(w.out) < 4 {
			w.max = 0
			return
		}
		w.close(word)
		// The words that follow with a space each, and for which there is room, need no thought.
		end += wordsOf(s[end:], w.max-len(w.out)-len(word)-4)
		word = s[i:end]
		if room := max(0, w.max-len(w.out)); len(word) > room {
			w.out = append(w.out, strings.ToValidUTF8(word[:room], "")...)
			w.max = 0
			return
		}
		w.out = append(w.out, word...)
		i = end
	}
}

// wordsOf returns how far words reach that stand after one space each, up to a limit.
func wordsOf(s string, limit int) (end int) {
	for i := 0; i+1 < len(s) && s[i] == ' ' && !isBlank(s[i+1]); end = i {
		for i += 2; i < len(s) && !isBlank(s[i]); i++ {
		}
		if i > limit {
			break
		}
	}
	return end
}

// close writes what was pending before a word.
func (w *writer) close(word string) {
	gap := w.gap
	w.gap = pendingNone
	if len(w.out) == 0 {
		gap = pendingNone
		if w.mark != "" {
			gap = pendingLine
		}
	}
	switch gap {
	case pendingNone:
		return
	case pendingPiece:
		if r, _ := utf8.DecodeRuneInString(word); isWordRune(r) {
			w.out = append(w.out, " | "...)
		}
	case pendingSpace:
		w.out = append(w.out, ' ')
	case pendingCell:
		w.out = append(w.out, " | "...)
	case pendingLabel:
		if bytes.HasSuffix(w.out, []byte(":")) || bytes.HasSuffix(w.out, []byte("?")) {
			w.out = append(w.out, ' ')
		} else {
			w.out = append(w.out, " : "...)
		}
	case pendingLine, pendingBlank:
		if len(w.out) > 0 {
			w.out = append(w.out, '\n')
		}
		if gap == pendingBlank && w.mark == "" {
			w.out = append(w.out, '\n')
		}
		w.out = append(w.out, w.mark...)
		w.mark = ""
	}
}

// endsInWord reports whether the last thing written is a letter or digit with nothing pending after it.
func (w *writer) endsInWord() bool {
	if w.gap != pendingNone || len(w.out) == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRune(w.out)
	return isWordRune(r)
}
