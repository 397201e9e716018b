package layout

import "strings"

// signals are words that ads use and other pages seldom do together, in lower case.
var signals = newPhrases(
	"mission", "profil", "expérience", "experience", "compétences", "tjm", "freelance", "cdi", "candidat", "candidature",
	"postuler", "télétravail", "équipe", "responsibilities", "requirements", "qualifications", "skills", "apply", "role",
	"salary", "remote", "you will", "we are looking", "aufgaben", "anforderungen", "projekt", "bewerbung", "kenntnisse",
	"rémunération", "salaire", "contrat", "entreprise", "client", "développeur", "developer", "engineer", "ingénieur",
	"entwickler", "požadavky", "náplň práce", "nabízíme", "zkušenosti", "znalost", "pozice",
)

// closedPhrases say that nobody may apply any more, in lower case.
var closedPhrases = newPhrases(
	"no longer accepting applications", "this job has expired", "this job is no longer available", "this job is closed",
	"position has been filled", "this job listing has expired", "offre expirée", "cette offre n'est plus disponible", "cette offre a expiré",
	"offre n’est plus disponible", "mission pourvue", "cette annonce n'est plus", "offre pourvue", "cette offre est clôturée",
	"nicht mehr verfügbar", "projekt ist bereits besetzt", "job ist nicht mehr",
)

// maxSearched is how much of a text is searched for phrases, in bytes.
const maxSearched = 20_000

// phrases are searched for together, in one walk over a text. Read-only once made.
type phrases struct {
	begins [1 << 12 / 64]uint64 // a bit for each three bytes that a phrase begins with, by their sketch
	at     map[[3]byte][]int    // phrases by their first three bytes
	list   []string
}

// newPhrases takes phrases of three bytes and more.
func newPhrases(list ...string) *phrases {
	p := &phrases{at: map[[3]byte][]int{}, list: list}
	for i, s := range list {
		three := [3]byte{s[0], s[1], s[2]}
		p.at[three] = append(p.at[three], i)
		k := beginning(s)
		p.begins[k>>6] |= 1 << (k & 63)
	}
	return p
}

// beginning is a sketch of the first three bytes, in twelve bits.
func beginning(s string) uint {
	return (uint(s[0])*401 ^ uint(s[1])*29 ^ uint(s[2])) & (1<<12 - 1)
}

// count returns how many of the phrases stand in the beginning of a text, at most the first most.
func (p *phrases) count(text string, most int) int {
	text = text[:min(len(text), maxSearched)]
	found := make([]bool, len(p.list))
	n := 0
	for i := 0; i+2 < len(text); i++ {
		k := beginning(text[i : i+3])
		if p.begins[k>>6]&(1<<(k&63)) == 0 {
			continue
		}
		for _, j := range p.at[[3]byte{text[i], text[i+1], text[i+2]}] {
			if !found[j] && strings.HasPrefix(text[i:], p.list[j]) {
				found[j] = true
				if n++; n == most {
					return n
				}
			}
		}
	}
	return n
}
