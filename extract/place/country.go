package place

import "strings"

// judgeCountry ranks a country: most are named for clients, markets or hosting, so only a cue of the work counts.
func judgeCountry(n named, w window, l label, c cue, direct, inTitle bool) (int, string) {
	if n.shape == upper && n.to-n.from < 4 && (pronoun[lastWord(w.left)] || qualifies(w.right)) {
		return refused, "an adjective, a pronoun or user stories"
	}
	switch {
	case c == based && basedRank(w) == passing:
		return refused, "a condition on the freelancer"
	case c == based && basedRank(w) >= beside, c == atWork && direct:
		return worked, ""
	case strings.HasSuffix(w.clause, "partout en ") && remotely(w.clause):
		return worked, ""
	case inTitle && (alone(w) || direct):
		return titled, ""
	case w.opens && (offered(w.right) || reserved[firstWord(strings.TrimLeft(w.right, " "))]):
		return beside, ""
	case c == atWork && (isCueAdjacent(w.clause) || strings.HasPrefix(strings.TrimLeft(w.right, " -"), "based")):
		return beside, ""
	case l == seatLabel:
		return vague, ""
	}
	return refused, inPassing
}

// remotely reports whether a clause speaks of remote work: "Travail à distance, partout en".
func remotely(clause string) bool {
	for _, word := range []string{"distance", "remote", "teletravail", "distanciel"} {
		if strings.Contains(clause, word) {
			return true
		}
	}
	return false
}

// inPassing is why a country was refused that a text names for something else.
const inPassing = "a country named in passing"

// reserved are the words that keep an offer for those who live in a country: "UK only".
var reserved = map[string]bool{"only": true, "uniquement": true, "seulement": true, "exclusively": true, "nur": true}

// pronoun are the words that make "US" or "UK" no country: "a US exchange", "contact us", "rédiger les US".
var pronoun = map[string]bool{
	"a": true, "an": true, "our": true, "un": true, "une": true, "des": true, "les": true, "nos": true, "ces": true, "aux": true,
	"about": true, "contact": true, "join": true, "with": true, "email": true, "call": true, "tell": true, "to": true, "for": true,
	"startup": true, "chaque": true, "tickets": true, "backlog": true,
}

// qualifies reports whether a word follows that an abbreviated country describes: "UK bank", "US startup".
func qualifies(right string) bool {
	rest, spaced := strings.CutPrefix(right, " ")
	if !spaced || remoteAfter(right) {
		return false
	}
	switch firstWord(rest) {
	case "", "only", "or", "and", "based", "ou", "et", "und", "oder", "with", "for", "from", "to", "in", "if", "as", "on", "full", "fully",
		"preferred", "uniquement", "seulement", "nur", "but", "mais", "aber", "w", "we", "you", "per", "up", "at", "a":
		return false
	}
	return true
}
