package htmltext

import (
	"os"
	"path/filepath"
	"testing"
)

// savedPages names the project's own pages, and those of TJM_CAPTURES where it is set.
func savedPages(t *testing.T) []string {
	t.Helper()
	patterns := []string{"../testdata/*/*.html"}
	if dir := os.Getenv("TJM_CAPTURES"); dir != "" {
		patterns = append(patterns, filepath.Join(dir, "pages/*/*.html"))
	}
	var names []string
	for _, pattern := range patterns {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("no pages at %s: %v", pattern, err)
		}
		names = append(names, found...)
	}
	return names
}
