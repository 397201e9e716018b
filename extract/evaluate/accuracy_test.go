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
		"stacks": 0.99, "contract": 0.98, "rate": 0.98, "salary": 0.98, "region": 0.98, "city": 0.98, "country": 0.98,
		"role": 0.98, "remote": 0.98, "seniority": 0.98, "years": 0.98, "duration_months": 0.98, "start": 0.98,
	},
	"../testdata/own/*.jsonl": {
		"stacks": 0.98, "contract": 0.98, "rate": 0.98, "salary": 0.98, "region": 0.98, "city": 0.98, "country": 0.98,
		"role": 0.96, "remote": 0.98, "seniority": 0.98, "years": 0.98, "duration_months": 0.98, "start": 0.98,
		"english": 0.96, "education": 0.98, "client": 0.90,
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
