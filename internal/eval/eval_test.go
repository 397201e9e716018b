package eval

import (
	"strings"
	"testing"
)

const labelled = `{"id":"a","title":"Dev Go","body":"...","gold":{"role":"backend","stacks":["Go","PostgreSQL","AWS Lambda"],"rate":{"min":450,"max":550,"unit":"day","currency":"EUR"},"place":{"city":"Saint-Étienne","region":"Auvergne-Rhône-Alpes","country":"FR"},"remote":"partial","contract":["freelance"],"years":5,"start":"asap"}}

{"id":"b","title":"Dev Java","body":"...","gold":{"role":"fullstack","stacks":["Java"],"rate":null,"place":{"city":null,"region":"Anywhere","country":"LU"},"contract":["permanent"]}}
`

func TestScore(t *testing.T) {
	gold, err := ReadLabelled(strings.NewReader(labelled))
	if err != nil {
		t.Fatal(err)
	}
	low, high, five := 450.0, 550.004, 5.0
	start := "asap"
	got := Score(gold, map[string]Facts{
		"a": {
			Role: "backend", Stacks: []string{"golang", "Postgres", "AWS", "AWS Lambda", "Linux", "Redis"},
			Rate: &Pay{&low, &high, "day", "EUR"}, Place: &Place{"saint etienne", "Auvergne Rhone Alpes", "FR"},
			Remote: "partial", Contract: []string{"freelance"}, Years: &five, Start: &start,
		},
		"b": {Role: "backend", Rate: &Pay{&low, nil, "day", "EUR"}, Place: &Place{"", "Luxembourg", "LU"}},
	})
	var table strings.Builder
	if err := got.WriteTable(&table); err != nil {
		t.Fatal(err)
	}
	const want = `stacks           n=2    ok=0    0.750  precision 0.750 recall 0.750 (exact sets 0/2)
contract         n=2    ok=1    0.667  precision 1.000 recall 0.500 (exact sets 1/2)
rate             n=2    ok=1    0.500  precision 0.500 recall 1.000
salary           n=2    ok=2    1.000  precision 0.000 recall 0.000
region           n=2    ok=2    1.000
city             n=2    ok=2    1.000
country          n=2    ok=2    1.000
role             n=2    ok=1    0.500
remote           n=2    ok=2    1.000
seniority        n=2    ok=2    1.000
years            n=2    ok=2    1.000
duration_months  n=2    ok=2    1.000
start            n=2    ok=2    1.000
`
	if table.String() != want {
		t.Errorf("got\n%swant\n%s", table.String(), want)
	}
	if low := got.Below(map[string]float64{"rate": 0.9, "city": 0.9}); len(low) != 1 || low[0] != "rate 0.500 < 0.9" {
		t.Errorf("below: %q", low)
	}
	var misses strings.Builder
	if err := got.WriteMisses(&misses, "role"); err != nil || misses.String() != "b role: want \"fullstack\" got \"backend\" | Dev Java\n" {
		t.Errorf("misses: %s %v", misses.String(), err)
	}
}

func TestAMissingPredictionIsSaid(t *testing.T) {
	gold, err := ReadLabelled(strings.NewReader(labelled))
	if err != nil {
		t.Fatal(err)
	}
	if got := Score(gold, nil).Missing; len(got) != 2 {
		t.Errorf("missing %q", got)
	}
}

func TestABrokenLineIsNamed(t *testing.T) {
	_, err := ReadLabelled(strings.NewReader("{\"id\":\"a\"}\n{broken\n"))
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("error %v", err)
	}
}
