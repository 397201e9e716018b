package eval

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Row is the score of one field.
type Row struct {
	Field             string
	N                 int     // offers judged
	Right             int     // offers where the field is entirely right
	Score             float64 // F1 over all values for stacks and contract, else the share of offers that are right
	Precision, Recall float64 // of values for stacks and contract, of stated prices for rate and salary; 0 for others
}

// Miss is one wrong field of one offer.
type Miss struct {
	ID, Title, Field, Want, Got string
}

// Result is a whole evaluation.
type Result struct {
	Rows    []Row
	Misses  []Miss
	Missing []string // ids of offers without prediction
}

// Score compares predictions, by id, with a labelled set.
func Score(gold []Labelled, predicted map[string]Facts) Result {
	s := &scoring{gold: gold, predicted: predicted}
	for _, g := range gold {
		if _, ok := predicted[g.ID]; !ok {
			s.result.Missing = append(s.result.Missing, g.ID)
		}
	}
	s.sets("stacks", technology, func(f Facts) []string { return f.Stacks })
	s.sets("contract", plain, func(f Facts) []string { return f.Contract })
	s.pay("rate", func(f Facts) *Pay { return f.Rate })
	s.pay("salary", func(f Facts) *Pay { return f.Salary })
	s.places()
	s.values("role", "other", func(f Facts) string { return f.Role })
	s.values("remote", "unknown", func(f Facts) string { return f.Remote })
	s.values("seniority", "unknown", func(f Facts) string { return f.Seniority })
	s.values("years", "", func(f Facts) string { return count(f.Years) })
	s.values("duration_months", "", func(f Facts) string { return count(f.Duration) })
	s.values("start", "", func(f Facts) string {
		if f.Start == nil {
			return ""
		}
		return *f.Start
	})
	s.labelledOnly("english", func(f Facts) string { return f.English })
	s.labelledOnly("education", func(f Facts) string { return f.Education })
	s.labelledOnly("client", func(f Facts) string { return f.Client })
	return s.result
}

type scoring struct {
	gold      []Labelled
	predicted map[string]Facts
	result    Result
}

func (s *scoring) miss(g Labelled, field, want, got string) {
	s.result.Misses = append(s.result.Misses, Miss{g.ID, g.Title, field, want, got})
}

// sets scores a field of several values by the values of all offers together.
func (s *scoring) sets(field string, fold func(string) string, values func(Facts) []string) {
	hit, extra, lost, exact := 0, 0, 0, 0
	for _, g := range s.gold {
		want, got := folded(values(g.Gold), fold), folded(values(s.predicted[g.ID]), fold)
		var skip map[string]bool
		if field == "stacks" {
			skip = notJudged(want, got)
		}
		var less, more []string
		for v := range want {
			if got[v] {
				hit++
			} else if !skip[v] {
				less = append(less, v)
			}
		}
		for v := range got {
			if !want[v] && !skip[v] {
				more = append(more, v)
			}
		}
		extra, lost = extra+len(more), lost+len(less)
		if len(less)+len(more) == 0 {
			exact++
			continue
		}
		sort.Strings(less)
		sort.Strings(more)
		s.miss(g, field, strings.Join(less, ", "), strings.Join(more, ", "))
	}
	precision, recall := ratio(hit, hit+extra), ratio(hit, hit+lost)
	f1 := 2 * precision * recall / max(1e-9, precision+recall)
	s.result.Rows = append(s.result.Rows, Row{field, len(s.gold), exact, f1, precision, recall})
}

func folded(values []string, fold func(string) string) map[string]bool {
	m := map[string]bool{}
	for _, v := range values {
		m[fold(v)] = true
	}
	return m
}

func (s *scoring) pay(field string, value func(Facts) *Pay) {
	ok, said, right, stated := 0, 0, 0, 0
	for _, g := range s.gold {
		want, got := value(g.Gold), value(s.predicted[g.ID])
		same := want.same(got)
		ok += one(same)
		said += one(got != nil)
		stated += one(want != nil)
		right += one(got != nil && same)
		if !same {
			s.miss(g, field, want.String(), got.String())
		}
	}
	s.result.Rows = append(s.result.Rows, Row{field, len(s.gold), ok, ratio(ok, len(s.gold)), ratio(right, said), ratio(right, stated)})
}

// regionsJudged are the countries whose regions are defined.
var regionsJudged = set("", "FR", "GB", "DE", "US", "CH", "BE")

func (s *scoring) places() {
	for _, part := range []struct {
		field string
		of    func(Place) string
	}{
		{"region", func(p Place) string { return p.Region }},
		{"city", func(p Place) string { return p.City }},
		{"country", func(p Place) string { return p.Country }},
	} {
		ok := 0
		for _, g := range s.gold {
			want, got := placeOf(g.Gold), placeOf(s.predicted[g.ID])
			w, p := part.of(want), part.of(got)
			if part.field == "region" && !regionsJudged[want.Country] || plain(w) == plain(p) {
				ok++
				continue
			}
			s.miss(g, part.field, w, p)
		}
		s.result.Rows = append(s.result.Rows, Row{Field: part.field, N: len(s.gold), Right: ok, Score: ratio(ok, len(s.gold))})
	}
}

func placeOf(f Facts) Place {
	if f.Place == nil {
		return Place{}
	}
	return *f.Place
}

func (s *scoring) values(field, none string, value func(Facts) string) {
	ok := 0
	for _, g := range s.gold {
		want, got := value(g.Gold), value(s.predicted[g.ID])
		if want == "" {
			want = none
		}
		if got == "" {
			got = none
		}
		ok += one(want == got)
		if want != got {
			s.miss(g, field, want, got)
		}
	}
	s.result.Rows = append(s.result.Rows, Row{Field: field, N: len(s.gold), Right: ok, Score: ratio(ok, len(s.gold))})
}

// labelledOnly scores a field that only some sets label.
func (s *scoring) labelledOnly(field string, value func(Facts) string) {
	for _, g := range s.gold {
		if value(g.Gold) != "" {
			s.values(field, "unknown", value)
			return
		}
	}
}

func count(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

func ratio(a, b int) float64 { return float64(a) / float64(max(1, b)) }

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String writes a row of the table.
func (r Row) String() string {
	extra := ""
	switch r.Field {
	case "stacks", "contract":
		extra = fmt.Sprintf("precision %.3f recall %.3f (exact sets %d/%d)", r.Precision, r.Recall, r.Right, r.N)
	case "rate", "salary":
		extra = fmt.Sprintf("precision %.3f recall %.3f", r.Precision, r.Recall)
	}
	return fmt.Sprintf("%-16s n=%-4d ok=%-4d %.3f  %s", r.Field, r.N, r.Right, r.Score, extra)
}
