// Command evaluate prints how accurate extraction is on labelled offers: a line per field, and the misses of a field on
// request. It is the program behind make eval.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"tjm/extract"
	"tjm/internal/eval"
)

// labelledAt is the instant to which the relative dates of the labelled offers refer.
var labelledAt = time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "evaluate:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("evaluate", flag.ContinueOnError)
	sets := flags.String("gold", "extract/testdata/gold/*.jsonl", "labelled offers, a pattern of files")
	field := flags.String("errors", "", "also list the misses of this field, or of all")
	now := flags.String("now", labelledAt.Format(time.DateOnly), "the day to which relative dates refer")
	floors := flags.String("min", "", "fail below these scores: stacks=0.97,rate=0.98")
	predictions := flags.String("out", "", "also write the predictions to this file, one JSON object a line")
	if err := flags.Parse(args); err != nil {
		return err
	}
	at, err := time.Parse(time.DateOnly, *now)
	if err != nil {
		return fmt.Errorf("-now: %w", err)
	}
	files, err := filepath.Glob(*sets)
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no labelled offers at %s", *sets)
	}
	limits, err := parseFloors(*floors)
	if err != nil {
		return err
	}
	var failures []error
	for _, file := range files {
		if err := evaluate(file, *field, at, limits, *predictions, w); err != nil {
			failures = append(failures, err)
		}
	}
	return errors.Join(failures...)
}

func parseFloors(s string) (map[string]float64, error) {
	floors := map[string]float64{}
	for _, pair := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ' ' }) {
		field, value, _ := strings.Cut(pair, "=")
		v, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return nil, fmt.Errorf("-min %q: want FIELD=SCORE, such as rate=0.98", pair)
		}
		floors[field] = v
	}
	return floors, nil
}

// evaluate reads one labelled set, extracts its offers and prints the scores.
func evaluate(file, field string, now time.Time, floors map[string]float64, out string, w io.Writer) error {
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("labelled offers: %w", err)
	}
	defer f.Close()
	gold, err := eval.ReadLabelled(f)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	predicted, lines, err := predict(gold, now)
	if err != nil {
		return err
	}
	if out != "" {
		if err := os.WriteFile(out, lines, 0o644); err != nil {
			return fmt.Errorf("writing predictions: %w", err)
		}
	}
	result := eval.Score(gold, predicted)
	if _, err := fmt.Fprintf(w, "%s: %d offers, rules %s\n", filepath.Base(file), len(gold), extract.Version); err != nil {
		return fmt.Errorf("writing the accuracy table: %w", err)
	}
	if err := result.WriteTable(w); err != nil {
		return err
	}
	if field != "" {
		if err := result.WriteMisses(w, field); err != nil {
			return err
		}
	}
	if low := result.Below(floors); len(low) > 0 {
		return fmt.Errorf("%s: below the floor: %s", file, strings.Join(low, ", "))
	}
	return nil
}

// predict extracts every offer and reads the facts back from the JSON that other programs get.
func predict(gold []eval.Labelled, now time.Time) (map[string]eval.Facts, []byte, error) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		return nil, nil, fmt.Errorf("making the extractor: %w", err)
	}
	predicted := map[string]eval.Facts{}
	var all strings.Builder
	for _, g := range gold {
		offer := x.Text(g.Title, g.Body, now)
		offer.ID = g.ID
		var line strings.Builder
		if err := extract.WriteJSONL(&line, offer); err != nil {
			return nil, nil, err
		}
		var facts eval.Facts
		if err := json.Unmarshal([]byte(line.String()), &facts); err != nil {
			return nil, nil, fmt.Errorf("offer %s: %w", g.ID, err)
		}
		predicted[g.ID] = facts
		all.WriteString(line.String())
	}
	return predicted, []byte(all.String()), nil
}
