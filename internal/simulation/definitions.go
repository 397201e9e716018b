package simulation

import (
	"embed"
	"strings"
)

//go:embed definitions/*.yaml
var definitions embed.FS

// Definition returns the site definition of a board that answers at base, such as "http://127.0.0.1:8790"; nil when
// there is no such board.
func Definition(board, base string) []byte {
	src, err := definitions.ReadFile("definitions/" + board + ".yaml")
	if err != nil {
		return nil
	}
	return []byte(strings.ReplaceAll(string(src), "{{base}}", base))
}
