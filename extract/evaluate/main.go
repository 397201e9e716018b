// Command evaluate prints how accurate extraction is on labelled offers: a line per field, and the misses of a field on
// request. It is the program behind make eval.
//
//   - sets.go: the labelled sets
//   - publish.go: the table in the documentation
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
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
	patterns := flags.String("gold", labelledSets, "labelled offers: patterns of files, separated by commas; the files of one pattern are one set")
	field := flags.String("errors", "", "also list the misses of this field, or of all")
	now := flags.String("now", labelledAt.Format(time.DateOnly), "the day to which relative dates refer")
	floors := flags.String("min", "", "fail below these scores: stacks=0.97,rate=0.98")
	predictions := flags.String("out", "", "also write the predictions to this file, one JSON object a line")
	page := flags.String("doc", "", "also write the scores into this page, between its accuracy marks")
	if err := flags.Parse(args); err != nil {
		return err
	}
	at, err := time.Parse(time.DateOnly, *now)
	if err != nil {
		return fmt.Errorf("-now: %w", err)
	}
	limits, err := parseFloors(*floors)
	if err != nil {
		return err
	}
	sets, err := readSets(*patterns)
	if err != nil {
		return err
	}
	x, err := extract.New(extract.Config{})
	if err != nil {
		return fmt.Errorf("making the extractor: %w", err)
	}
	var failures []error
	var lines []byte
	var columns []eval.Column
	for _, s := range sets {
		predicted, said, err := predict(x, s.offers, at)
		if err != nil {
			return err
		}
		lines = append(lines, said...)
		result := eval.Score(s.offers, predicted)
		columns = append(columns, eval.Column{Set: s.name, Offers: len(s.offers), Rows: result.Rows})
		if err := report(w, s, result, x.Version(), *field); err != nil {
			return err
		}
		if low := result.Below(limits); len(low) > 0 {
			failures = append(failures, fmt.Errorf("%s: below the floor: %s", s.name, strings.Join(low, ", ")))
		}
	}
	if *predictions != "" {
		if err := os.WriteFile(*predictions, lines, 0o644); err != nil {
			return fmt.Errorf("writing predictions: %w", err)
		}
	}
	if *page != "" {
		failures = append(failures, publish(*page, columns, x.Version()))
	}
	return errors.Join(failures...)
}

// report prints the scores of one set, and the misses of a field when one is named.
func report(w io.Writer, s set, result eval.Result, rules, field string) error {
	if _, err := fmt.Fprintf(w, "%s: %d offers, rules %s\n", s.name, len(s.offers), rules); err != nil {
		return fmt.Errorf("writing the accuracy table: %w", err)
	}
	if err := result.WriteTable(w); err != nil {
		return err
	}
	if field == "" {
		return nil
	}
	return result.WriteMisses(w, field)
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

// predict extracts every offer and reads the facts back from the JSON that other programs get.
func predict(x *extract.Extractor, gold []eval.Labelled, now time.Time) (map[string]eval.Facts, []byte, error) {
	predicted := map[string]eval.Facts{}
	var all bytes.Buffer
	for _, g := range gold {
		offer := x.Text(g.Title, g.Body, now)
		offer.ID = g.ID
		begin := all.Len()
		if err := extract.WriteJSONL(&all, offer); err != nil {
			return nil, nil, err
		}
		var facts eval.Facts
		if err := json.Unmarshal(all.Bytes()[begin:], &facts); err != nil {
			return nil, nil, fmt.Errorf("offer %s: %w", g.ID, err)
		}
		predicted[g.ID] = facts
	}
	return predicted, all.Bytes(), nil
}
