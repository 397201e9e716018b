package stack

import (
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"sync"
)

//go:embed vocabulary.tsv
var vocabulary string

// Entry is one technology of the vocabulary.
type Entry struct {
	Name     string   // canonical name
	Category string   // language, framework, database ...
	Parents  []string // the technologies it is a part or a user of: Spring Boot has Spring
	Aliases  []string // other spellings, which always mean this technology
	Guarded  []Guard  // spellings that are also words or names of other things
}

// Guard is a spelling and the rule that decides whether it means the technology; guard.go says what the rules ask for.
type Guard struct {
	Form string
	Rule string // "capital", "proper", "word", "caps", "letter", "with X", "near X", "after X"
}

var readVocabulary = sync.OnceValues(func() ([]Entry, error) { return parseVocabulary(vocabulary) })

// Vocabulary returns the technologies known, sorted by name. The slice is shared: it must not be changed.
func Vocabulary() []Entry {
	entries, _ := readVocabulary() // New reports the error, and a test proves that there is none
	return entries
}

// parseVocabulary reads the tab-separated columns of vocabulary.tsv; lists within a column are separated by "|".
func parseVocabulary(tsv string) ([]Entry, error) {
	var entries []Entry
	var errs []error
	for i, line := range strings.Split(tsv, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		e, err := parseEntry(line)
		if err != nil {
			errs = append(errs, fmt.Errorf("vocabulary line %d: %w", i+1, err))
			continue
		}
		entries = append(entries, e)
	}
	return entries, errors.Join(errs...)
}

func parseEntry(line string) (Entry, error) {
	columns := append(strings.Split(line, "\t"), "", "", "", "")
	e := Entry{Name: columns[0], Category: columns[1], Parents: list(columns[2]), Aliases: list(columns[3])}
	if e.Name == "" || e.Category == "" {
		return e, fmt.Errorf("%q: want at least a name and a category", line)
	}
	for _, g := range list(columns[4]) {
		form, rule, ok := strings.Cut(g, ":")
		if !ok || form == "" || rule == "" {
			return e, fmt.Errorf("%s: %q: want a spelling and its rule, such as Go:word", e.Name, g)
		}
		e.Guarded = append(e.Guarded, Guard{form, rule})
	}
	return e, nil
}

func list(column string) []string {
	if column == "" {
		return nil
	}
	return strings.Split(column, "|")
}
