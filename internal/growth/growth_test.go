package growth

import "testing"

// verdict notes whether a test failed.
type verdict struct {
	testing.TB
	failed bool
}

func (v *verdict) Helper()               {}
func (v *verdict) Logf(string, ...any)   {}
func (v *verdict) Errorf(string, ...any) { v.failed = true }

func TestLinearTellsGrowth(t *testing.T) {
	var sink int
	for name, c := range map[string]struct {
		steps func(n int) int
		fails bool
	}{
		"linear":    {func(n int) int { return n * 1000 }, false},
		"quadratic": {func(n int) int { return n * n }, true},
		"constant":  {func(int) int { return 1000 }, false},
	} {
		v := &verdict{TB: t}
		Linear(v, name, 8_000, func(size int) func() {
			return func() {
				for i := range c.steps(size) {
					sink += i
				}
			}
		})
		if v.failed != c.fails {
			t.Errorf("%s: failed is %t, want %t", name, v.failed, c.fails)
		}
	}
}
