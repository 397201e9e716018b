package personal

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"tjm/extract/text"
)

// phones finds phone numbers; taken are removals that already cover some digits.
func phones(s string, taken []Removal) []Removal {
	var found []Removal
	var r run
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '+' && (c < '0' || c > '9') {
			continue
		}
		if i > 0 && (isAlnum(s[i-1]) && !glued(s, i) || s[i-1] == '.' && i > 1 && isDigit(s[i-2]) || s[i-1] == ',' && i > 1 && isDigit(s[i-2])) {
			i = skipDigits(s, i)
			continue
		}
		if t, ok := covering(taken, i); ok && t.From <= i {
			i = t.To - 1
			continue
		}
		r.read(s, i)
		if from, to, ok := phoneIn(s, &r); ok {
			if from > 0 && s[from-1] == '(' {
				if strings.HasPrefix(s[to:], ")") {
					from, to = from-1, to+1
				} else if i := strings.IndexAny(s[from:to], "()"); i >= 0 && s[from+i] == ')' { // "(+33) 6 …"
					from--
				}
			}
			found = append(found, Removal{Phone, from, to})
			i = to - 1
			continue
		}
		i = skipDigits(s, i)
	}
	return found
}

// glued reports whether the digit at i follows a small letter and begins like a number of France: "Tél06 12…".
func glued(s string, i int) bool {
	return s[i] == '0' && isASCIILetter(s[i-1]) && i+1 < len(s) && isDigit(s[i+1])
}

// skipDigits returns the last of the digits at i.
func skipDigits(s string, i int) int {
	for i+1 < len(s) && isDigit(s[i+1]) {
		i++
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// phoneIn decides whether a row of digits is a phone number, and of which bytes.
func phoneIn(s string, r *run) (from, to int, ok bool) {
	n := len(r.digits)
	if n < 7 || r.isDate() {
		return 0, 0, false
	}
	d := string(r.digits)
	called, filed := cuesBefore(s[max(0, r.from-36):r.from])
	if filed >= 0 && (called < 0 || filed < called) && !r.plus {
		return 0, 0, false
	}
	from = r.from
	if r.plus || strings.HasPrefix(d, "00") && n >= 11 && d[2] != '0' {
		if n >= 8 && n <= 16 {
			return from, clip(s, r, 15), true
		}
		return 0, 0, false
	}
	american := len(r.groups) >= 3 && string(r.groups[:3]) == "\x03\x03\x04" && n == 10 && bytes.ContainsAny(r.marks, "-)")
	if called < 0 && (d[0] != '0' && !american || counts(s[r.to:])) {
		return 0, 0, false
	}
	if d[0] == '0' && r.groups[0] >= 2 || d[0] == '0' && called >= 0 {
		size, ok := national(r, d)
		if ok || called >= 0 && n <= 14 {
			return from, clip(s, r, size), true
		}
		return 0, 0, false
	}
	if american && (from > 0 && s[from-1] == '(' || r.marks[0] != ' ') && bytes.IndexByte(r.marks[:2], '/') < 0 {
		if from > 0 && s[from-1] == '(' {
			from--
		}
		return from, r.to, true
	}
	if called >= 0 && called <= 6 && n <= 13 && n >= 7 && bytes.IndexByte(r.marks, '/') < 0 {
		return from, r.to, true
	}
	return 0, 0, false
}

// national tells how many digits of a row that begins with 0 make a number of France, Belgium, Switzerland, the United
// Kingdom or Germany without a word that announces it.
func national(r *run, d string) (size int, ok bool) {
	n := len(d)
	switch {
	case d[1] == '0':
		return 0, false
	case n == 10, n == 11, n == 12 && len(r.groups) <= 4:
		return n, true
	case n > 10 && len(r.groups) >= 5 && pairs(r.groups[:5]): // a French number, then other digits
		return 10, true
	case n == 9 && len(r.groups) >= 4 && r.groups[0] <= 3, n == 13 && len(r.groups) <= 3 && r.groups[0] >= 3:
		return n, true
	}
	return n, false
}

func pairs(groups []uint8) bool {
	return !slices.ContainsFunc(groups, func(g uint8) bool { return g != 2 })
}

// clip returns where the first size digits of a row end.
func clip(s string, r *run, size int) int {
	if size <= 0 || size >= len(r.digits) {
		return r.to
	}
	count := 0
	for i := r.from; i < r.to; i++ {
		if isDigit(s[i]) {
			if count++; count == size {
				return i + 1
			}
		}
	}
	return r.to
}

// Words before digits: true when they call, false when they file.
var digitCues = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("tel telephone phone mobile portable mobil handy telefon fon fax whatsapp appel appelez appeler joignable " +
		"joindre call ring sms numero gsm contact kontakt telefone cell tlf ligne desk") {
		m[w] = true
	}
	for _, w := range strings.Fields("ref reference references siret siren rcs iban tva vat ust kennziffer referenznummer id n no commande achat " +
		"dossier offre job bic isbn ticket facture capital hrb naf ape rna order projektnummer auftrag port build version") {
		m[w] = false
	}
	return m
}()

// cuesBefore is cueDistances of a text as written. Figures among figures have no cue, and need no folding to tell.
func cuesBefore(s string) (called, filed int) {
	for i := range len(s) {
		if c := s[i]; c == '#' || c >= utf8.RuneSelf || isASCIILetter(c) {
			return cueDistances(text.Fold(s).Text)
		}
	}
	return -1, -1
}

// cueDistances returns how many bytes before the end of s the last word that calls ends, and the last that files; -1
// for none. A number sign files.
func cueDistances(s string) (called, filed int) {
	called, filed = -1, -1
	if i := strings.LastIndexByte(s, '#'); i >= 0 {
		filed = len(s) - i - 1
	}
	if i := strings.LastIndex(s, "\n\n"); i >= 0 {
		s = s[i:]
	}
	for to := len(s); to > 0; {
		if !isASCIILetter(s[to-1]) {
			to--
			continue
		}
		from := to
		for from > 0 && isASCIILetter(s[from-1]) {
			from--
		}
		if calls, ok := digitCues[s[from:to]]; ok {
			if calls && called < 0 {
				called = len(s) - to
			}
			if !calls && (filed < 0 || len(s)-to < filed) {
				filed = len(s) - to
			}
		}
		to = from
	}
	return called, filed
}

// counts reports whether what follows digits makes them an amount: a currency or a unit.
func counts(after string) bool {
	a := text.Fold(after[:min(len(after), 16)]).Text
	a = strings.TrimLeft(a, " ")
	for _, u := range []string{"€", "eur", "$", "usd", "£", "gbp", "chf", "k€", "%", "m€", "lignes", "users", "utilisateurs", "clients", "ans", "jours", "requetes", "req", "go ", "habitants"} {
		if strings.HasPrefix(a, u) {
			return true
		}
	}
	return false
}
