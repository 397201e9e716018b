package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// growth is what pages took at p95, warm, by page and size of the market. It is kept in the folder of the markets, so
// that sizes can be measured in runs of their own.
type growth map[string]map[int]time.Duration

const growthFile = "growth.json"

func readGrowth(dir string) (growth, error) {
	g := growth{}
	text, err := os.ReadFile(filepath.Join(dir, growthFile))
	if errors.Is(err, fs.ErrNotExist) {
		return g, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &g)
	}
	if err != nil {
		return nil, fmt.Errorf("read the growth of earlier runs: %w", err)
	}
	return g, nil
}

func (g growth) write(dir string) error {
	text, err := json.Marshal(g)
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, growthFile), text, 0o600)
	}
	if err != nil {
		return fmt.Errorf("keep the growth: %w", err)
	}
	return nil
}

// print writes a column for each size.
func (g growth) print() {
	var sizes []int
	for _, by := range g {
		for n := range by {
			if !slices.Contains(sizes, n) {
				sizes = append(sizes, n)
			}
		}
	}
	slices.Sort(sizes)
	head := "| page, warm p95 |"
	for _, n := range sizes {
		head += " " + grouped(n) + " ads |"
	}
	fmt.Printf("### Growth\n\n%s\n|---|%s\n", head, strings.Repeat("---|", len(sizes)))
	for _, page := range slices.Sorted(maps.Keys(g)) {
		line := "| `" + page + "` |"
		for _, n := range sizes {
			cell := ""
			if d, ok := g[page][n]; ok {
				cell = ms(d)
			}
			line += " " + cell + " |"
		}
		fmt.Println(line)
	}
	fmt.Println()
}

func (m market) grown(page string, p95 time.Duration) {
	if m.growth[page] == nil {
		m.growth[page] = map[int]time.Duration{}
	}
	m.growth[page][m.ads] = p95
}
