package eval

import (
	"fmt"
	"strings"
)

// Column is the scores of one labelled set.
type Column struct {
	Set    string
	Offers int
	Rows   []Row
}

// Markdown writes a table with a line per field and a column per set. A field that a set does not label has a dash.
func Markdown(columns []Column) string {
	var b strings.Builder
	b.WriteString("| fact | measure |")
	for _, c := range columns {
		fmt.Fprintf(&b, " %s (%d offers) |", c.Set, c.Offers)
	}
	b.WriteString("\n|---|---|" + strings.Repeat("---|", len(columns)) + "\n")
	for _, field := range fieldsOf(columns) {
		fmt.Fprintf(&b, "| %s | %s |", field, measure(field))
		for _, c := range columns {
			b.WriteString(" " + c.cell(field) + " |")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// fieldsOf lists the fields of all sets in the order in which they are scored.
func fieldsOf(columns []Column) []string {
	var fields []string
	seen := map[string]bool{}
	for _, c := range columns {
		for _, r := range c.Rows {
			if !seen[r.Field] {
				seen[r.Field] = true
				fields = append(fields, r.Field)
			}
		}
	}
	return fields
}

func measure(field string) string {
	if ofValues(field) {
		return "F1 of values"
	}
	return "offers right"
}

// ofValues reports whether a field's score is over values rather than offers.
func ofValues(field string) bool { return field == "stacks" || field == "contract" }

func (c Column) cell(field string) string {
	for _, r := range c.Rows {
		switch {
		case r.Field != field:
		case ofValues(field), field == "rate", field == "salary":
			return fmt.Sprintf("%.3f (precision %.3f, recall %.3f)", r.Score, r.Precision, r.Recall)
		default:
			return fmt.Sprintf("%.3f", r.Score)
		}
	}
	return "–"
}
