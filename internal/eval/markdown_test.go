package eval

import "testing"

func TestMarkdownHasAColumnPerSet(t *testing.T) {
	got := Markdown([]Column{
		{"gold", 3, []Row{{"stacks", 3, 2, 0.9, 0.8, 1}, {"rate", 3, 3, 1, 1, 0.5}, {"city", 3, 2, 2.0 / 3, 0, 0}}},
		{"own", 2, []Row{{"city", 2, 2, 1, 0, 0}, {"client", 2, 1, 0.5, 0, 0}}},
	})
	const want = `| fact | measure | gold (3 offers) | own (2 offers) |
|---|---|---|---|
| stacks | F1 of values | 0.900 (precision 0.800, recall 1.000) | – |
| rate | offers right | 1.000 (precision 1.000, recall 0.500) | – |
| city | offers right | 0.667 | 1.000 |
| client | offers right | – | 0.500 |
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
