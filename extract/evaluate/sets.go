package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"tjm/internal/eval"
)

// labelledSets are the labelled offers of the project, as seen from its root.
const labelledSets = "extract/testdata/gold/*.jsonl,extract/testdata/own/*.jsonl,extract/testdata/fresh/*.jsonl"

// set is offers that are scored together.
type set struct {
	name   string // the folder's name, or the file's when the pattern names one file
	offers []eval.Labelled
}

// readSets reads the files of each pattern as one set.
func readSets(patterns string) ([]set, error) {
	var sets []set
	for pattern := range strings.SplitSeq(patterns, ",") {
		files, err := filepath.Glob(strings.TrimSpace(pattern))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("no labelled offers at %s", pattern)
		}
		s := set{name: filepath.Base(filepath.Dir(files[0]))}
		if !strings.ContainsAny(pattern, "*?[") {
			s.name = strings.TrimSuffix(filepath.Base(files[0]), ".jsonl")
		}
		seen := map[string]string{}
		for _, file := range files {
			offers, err := readFile(file)
			if err != nil {
				return nil, err
			}
			for _, o := range offers {
				if seen[o.ID] != "" {
					return nil, fmt.Errorf("%s: the id %q is taken by %s", file, o.ID, seen[o.ID])
				}
				seen[o.ID] = file
			}
			s.offers = append(s.offers, offers...)
		}
		sets = append(sets, s)
	}
	return sets, nil
}

func readFile(file string) ([]eval.Labelled, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("labelled offers: %w", err)
	}
	defer f.Close()
	offers, err := eval.ReadLabelled(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return offers, nil
}
