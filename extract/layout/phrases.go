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
	begins [1 << 16 / 64]uint64 // a bit for each pair of bytes that a phrase begins with
	at     map[[2]byte][]int    // phrases by their first two bytes
	list   []string
}

func newPhrases(list ...string) *phrases {
	p := &phrases{at: map[[2]byte][]int{}, list: list}
	for i, s := range list {
		pair := [2]byte{s[0], s[1]}
		p.at[pair] = append(p.at[pair], i)
		k := uint16(s[0])<<8 | uint16(s[1])
		p.begins[k>>6] |= 1 << (k & 63)
	}
	return p
}

// count returns how many of the phrases stand in the beginning of a text, at most the first most.
func (p *phrases) count(text string, most int) int {
	text = text[:min(len(text), maxSearched)]
	found := make([]bool, len(p.list))
	n := 0
	for i := 0; i+1 < len(text); i++ {
		k := uint16(text[i])<<8 | uint16(text[i+1])
		if p.begins[k>>6]&(1<<(k&63)) == 0 {
			continue
		}
		for _, j := range p.at[[2]byte{text[i], text[i+1]}] {
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
