package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
)

// Facts are the facts of one offer that are judged. A missing one counts as null, "unknown" or none.
type Facts struct {
	Role      string   `json:"role"`
	Stacks    []string `json:"stacks"`
	Rate      *Pay     `json:"rate"`
	Salary    *Pay     `json:"salary"`
	Place     *Place   `json:"place"`
	Remote    string   `json:"remote"`
	Contract  []string `json:"contract"`
	Seniority string   `json:"seniority"`
	Years     *float64 `json:"years"`
	Duration  *float64 `json:"duration_months"`
	Start     *string  `json:"start"`
	English   string   `json:"english"`
	Education string   `json:"education"`
	Client    string   `json:"client"`
}

// Pay is a stated price.
type Pay struct {
	Min      *float64 `json:"min"`
	Max      *float64 `json:"max"`
	Unit     string   `json:"unit"`
	Currency string   `json:"currency"`
}

// Place is where the work is; empty parts are unknown.
type Place struct {
	City    string `json:"city"`
	Region  string `json:"region"`
	Country string `json:"country"`
}

// Labelled is one offer and what careful readers took from it.
type Labelled struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Body  string `json:"body"`
	Gold  Facts  `json:"gold"`
}

// ReadLabelled reads a labelled set, one JSON object a line; blank lines are skipped.
func ReadLabelled(r io.Reader) ([]Labelled, error) {
	var set []Labelled
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var l Labelled
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("labelled offers, line %d: %w", n, err)
		}
		set = append(set, l)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("labelled offers: %w", err)
	}
	return set, nil
}

// same compares prices to the cent; two unknown prices are the same.
func (p *Pay) same(q *Pay) bool {
	if p == nil || q == nil {
		return p == nil && q == nil
	}
	return sameCents(p.Min, q.Min) && sameCents(p.Max, q.Max) && p.Unit == q.Unit && p.Currency == q.Currency
}

func sameCents(a, b *float64) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return math.RoundToEven(*a*100) == math.RoundToEven(*b*100)
}

// String writes a price as the table of misses shows it.
func (p *Pay) String() string {
	if p == nil {
		return "none"
	}
	side := func(v *float64) string {
		if v == nil {
			return ""
		}
		return fmt.Sprint(*v)
	}
	return side(p.Min) + ".." + side(p.Max) + " " + p.Currency + "/" + p.Unit
}
