package eval

import (
	"fmt"
	"io"
	"strings"
)

// WriteTable writes a line per field, then the offers without prediction.
func (r Result) WriteTable(w io.Writer) error {
	for _, row := range r.Rows {
		if _, err := fmt.Fprintln(w, strings.TrimRight(row.String(), " ")); err != nil {
			return fmt.Errorf("writing the accuracy table: %w", err)
		}
	}
	if len(r.Missing) > 0 {
		if _, err := fmt.Fprintf(w, "no prediction for %d offers: %s\n", len(r.Missing), strings.Join(r.Missing[:min(5, len(r.Missing))], ", ")); err != nil {
			return fmt.Errorf("writing the accuracy table: %w", err)
		}
	}
	return nil
}

// WriteMisses writes the misses of one field, or of all when field is "all".
func (r Result) WriteMisses(w io.Writer, field string) error {
	for _, m := range r.Misses {
		if field != "all" && m.Field != field {
			continue
		}
		title := m.Title
		if len(title) > 80 {
			title = strings.ToValidUTF8(title[:80], "")
		}
		if _, err := fmt.Fprintf(w, "%s %s: want %q got %q | %s\n", m.ID, m.Field, m.Want, m.Got, title); err != nil {
			return fmt.Errorf("writing the misses: %w", err)
		}
	}
	return nil
}

// Below returns the floors that scores do not reach, as text; floors are by field.
func (r Result) Below(floors map[string]float64) []string {
	var low []string
	for _, row := range r.Rows {
		if floor, ok := floors[row.Field]; ok && row.Score < floor {
			low = append(low, fmt.Sprintf("%s %.3f < %g", row.Field, row.Score, floor))
		}
	}
	return low
}
