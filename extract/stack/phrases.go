package stack

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed phrases.tsv
var phrases string

// kind says what a form found in a text is.
type kind uint8

const (
	technology kind = iota
	plain           // holds a spelling that means something else here: "chef de projet", "go live"
	deny            // refuses what follows in its clause: "pas de"
	denyLabel       // refuses what its line lists after a colon: "not needed:"
	denyAfter       // refuses what stands before it in its clause: "hors périmètre"; as a heading, the lines below
	allow           // looks like a refusal and is none: "pas seulement"
	blurb           // names partners and customers to the end of its line: "nos clients"
	verdict         // answers what stands before it: "Scala ? Pas ici."
	company         // tells what a company deals in: "spécialisée dans"
	consumer        // tells who calls the work: "consommée par"
	staff           // tells of people who are there already: "nous avons déjà"
	party           // another company or department: "un prestataire"
	untouched       // says of what the sentence is about that the reader leaves it alone: "vous n'y mettrez pas les mains"
	crew            // a team, the reader's or another: "équipe"
	aside           // says that its sentence is about the work of others or about the past: "has its own owner"
	settled         // says the same of the past alone: "on ne recommencera pas"
	ended           // a participle: what stands before "was" and it is no more: "retired"
	replaced        // the same when the past has a date: "was replaced by PostgreSQL in 2022"
	owner           // an owner follows: "is managed by"
	left            // what follows is no more, when the past has a date: "nous avons quitté"
)

var kinds = map[string]kind{
	"plain": plain, "deny": deny, "deny:": denyLabel, "denyafter": denyAfter, "allow": allow, "blurb": blurb,
	"verdict": verdict, "company": company, "consumer": consumer, "staff": staff, "party": party, "crew": crew, "untouched": untouched, "aside": aside, "settled": settled,
	"ended": ended, "replaced": replaced, "owner": owner, "left": left,
}

// parsePhrases gives the folded phrases of a phrases.tsv to add.
func parsePhrases(tsv string, add func(k kind, phrase string)) error {
	for i, line := range strings.Split(tsv, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, list, _ := strings.Cut(line, "\t")
		k, ok := kinds[name]
		if !ok {
			return fmt.Errorf("phrases line %d: unknown kind %q", i+1, name)
		}
		for p := range strings.SplitSeq(list, "|") {
			if p != "" {
				add(k, p)
			}
		}
	}
	return nil
}
