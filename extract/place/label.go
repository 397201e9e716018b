package place

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// label says what announces a name: "Lieu :", "Siège :", "Nos agences :".
type label uint8

const (
	noLabel     label = iota
	otherLabel        // "Client :", "Télétravail :"
	placeLabel        // where the work is
	seatLabel         // where the company is
	refuseLabel       // places that are not the work's
)

// lastMark returns the last byte of the last mark that ends a label, -1 without one; pinned tells that it is one of the
// pictures that stand for "where".
func lastMark(clause string) (at int, pinned bool) {
	for i := len(clause) - 1; i >= 0; i-- {
		switch c := clause[i]; {
		case c == ':', c == '=', c == '>':
			return i, false
		case c < utf8.RuneSelf || !utf8.RuneStart(c):
		default:
			switch r, n := utf8.DecodeRuneInString(clause[i:]); r {
			case '→':
				return i + n - 1, false
			case '📍', '🚩', '📌', '🗺':
				return i + n - 1, true
			}
		}
	}
	return -1, false
}

// labelWords decide what a label announces; its last deciding word wins ("lieu de mission", "location of client").
var labelWords = func() map[string]label {
	m := map[string]label{}
	for l, words := range map[label]string{
		placeLabel: `lieu lieux localisation localisations localite ville villes site adresse situation implantation bureau
			bureaux region departement zone secteur presence presentiel affectation rattachement location locations
			localization workplace office where einsatzort einsatzorte arbeitsort arbeitsorte standort standorte
			projektstandort projektort dienstort tatigkeitsort leistungsort einsatzgebiet einsatzregion locatie standplaats
			werklocatie plaats sede ubicacion lokalizacja onsite city emplacement geographie geographique ou ort based base basis`,
		seatLabel: `siege headquarters hq hauptsitz firmensitz unternehmenssitz`,
		refuseLabel: `agences agencies filiales equipe equipes team teams deplacement deplacements voyages travel reisen
			reisetatigkeit formation formations ecole ecoles langue langues languages sprachen timezone fuseau nationalite
			hebergement hosting serveurs datacenter datacenters rcs tribunal references clients marches seminaires
			destinations avant auparavant before previously mobilite conferences meetups evenements salons sponsors`,
	} {
		for _, w := range strings.Fields(words) {
			m[w] = l
		}
	}
	return m
}()

// lastOnly are label words that mean a place only as a label's last word ("Base de données :" is none), or alone.
var (
	lastOnly  = []string{"base", "basis", "site", "ort", "based", "secteur", "zone", "presence", "bureau", "bureaux", "region"}
	aloneOnly = []string{"ou", "where"}
	bareLabel = []string{
		"localisation", "standort", "einsatzort", "projektstandort", "arbeitsort", "locatie", "standplaats",
		"lieu de mission", "lieu de travail", "lieu de la mission", "lieu de la prestation", "location",
	}
)

// labelOf reads the label before a name. within is what stands between label and name.
func labelOf(w window) (l label, within string) {
	at, pinned := lastMark(w.clause)
	bare := strings.TrimRight(w.clause, " -|\t:")
	for _, b := range bareLabel {
		if rest, ok := strings.CutSuffix(bare, b); ok && (rest == "" || !isWordByte(rest[len(rest)-1])) {
			return placeLabel, ""
		}
	}
	if at < 0 {
		return noLabel, ""
	}
	within = w.clause[at+1:]
	if pinned {
		return placeLabel, within
	}
	return judgeLabel(strings.TrimRight(w.clause[:at], " :=→>")), within
}

// judgeLabel tells what the words before a colon announce.
func judgeLabel(s string) label {
	if i := strings.LastIndexAny(s, ",:|()"); i >= 0 {
		s = s[i+1:]
	}
	found, seen := otherLabel, 0
	backwards(s, 5, func(w, before string) bool {
		seen++
		l, ok := labelWords[w]
		switch {
		case !ok, slices.Contains(lastOnly, w) && seen > 1 && !strings.HasSuffix(s, w+" client"):
			return true
		case slices.Contains(aloneOnly, w) && (seen > 1 || hasLetter(before)):
			return true
		}
		found = l
		return false
	})
	return found
}

// headingLabel reads the line before a name that opens its own: "Où ?", "## Lieu".
func headingLabel(s string, from, floor int) label {
	start := strings.LastIndexByte(s[max(floor, from-200):from], '\n')
	if start < 0 {
		return noLabel
	}
	above := strings.TrimRight(s[floor:max(floor, from-200)+start], " \t\r\n")
	if i := strings.LastIndexByte(above[max(0, len(above)-60):], '\n'); i >= 0 {
		above = above[max(0, len(above)-60)+i+1:]
	} else if len(above) > 60 {
		return noLabel
	}
	heading := plain(above)
	if strings.ContainsAny(heading, ".;,!") {
		return noLabel
	}
	if l := judgeLabel(strings.Trim(heading, " ?:*#-=")); l == placeLabel && len(strings.Fields(heading)) <= 5 {
		return l
	}
	return noLabel
}
