package main

import (
	"path/filepath"
	"strings"
	"testing"

	"tjm/extract"
	"tjm/internal/eval"
)

// floors are the scores below which a change of rules is a mistake. They stand a little under those of the table in
// docs/extraction.md; whoever improves a rule raises its floor.
var floors = map[string]map[string]float64{
	"../testdata/gold/*.jsonl": {
		"stacks": 0.85, "contract": 0.85, "rate": 0.85, "salary": 0.85, "region": 0.85, "city": 0.85, "country": 0.85,
		"role": 0.85, "remote": 0.85, "seniority": 0.85, "years": 0.85, "duration_months": 0.85, "start": 0.85,
	},
	"../testdata/own/*.jsonl": {
		"stacks": 0.97, "contract": 0.96, "rate": 0.95, "salary": 0.97, "region": 0.95, "city": 0.94, "country": 0.96,
		"role": 0.91, "remote": 0.92, "seniority": 0.93, "years": 0.94, "duration_months": 0.96, "start": 0.96,
		"english": 0.95, "education": 0.97, "client": 0.73,
	},
}

func TestAccuracyDoesNotFall(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for pattern, limits := range floors {
		if files, err := filepath.Glob(pattern); err != nil || len(files) == 0 {
			t.Logf("no labelled offers at %s", pattern)
			continue
		}
		sets, err := readSets(pattern)
		if err != nil {
			t.Fatal(err)
		}
		predicted, _, err := predict(x, sets[0].offers, labelledAt)
		if err != nil {
			t.Fatal(err)
		}
		result := eval.Score(sets[0].offers, predicted)
		if low := result.Below(limits); len(low) > 0 {
			t.Errorf("%s: %s", sets[0].name, strings.Join(low, ", "))
		}
		scored := map[string]bool{}
		for _, r := range result.Rows {
			scored[r.Field] = true
		}
		for field := range limits {
			if !scored[field] {
				t.Errorf("%s: %s has a floor and no score", sets[0].name, field)
			}
		}
	}
}
