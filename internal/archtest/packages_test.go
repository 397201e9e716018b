package archtest

import (
	"path"
	"sort"
	"strings"
	"testing"
)

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	doc := map[string]string{}
	for _, f := range tree(t) {
		if f.test {
			continue
		}
		if doc[f.pkg] == "" {
			doc[f.pkg] = f.doc
		}
		if f.name == "main" {
			continue
		}
		if f.doc != "" && !strings.HasPrefix(f.doc, "Package "+f.name+" ") {
			t.Errorf("%s: the comment before the package clause begins %q, want \"Package %s \"", f.path, first(f.doc), f.name)
		}
	}
	for pkg, text := range doc {
		if strings.TrimSpace(text) == "" {
			t.Errorf("package %s has no comment: one sentence says its one job", pkg)
		}
	}
}

func TestNoPackageIsADrawer(t *testing.T) {
	for _, f := range tree(t) {
		switch path.Base(f.pkg) {
		case "util", "utils", "common", "helpers", "helper", "types", "misc", "base":
			t.Errorf("%s: a package is named after its one job", f.path)
		}
	}
}

// TestFilesStaySmall keeps one subject to a file: the longest are 300 lines, the median about 100.
func TestFilesStaySmall(t *testing.T) {
	var lines []int
	for _, f := range tree(t) {
		lines = append(lines, f.lines)
		if f.lines > 300 {
			t.Errorf("%s has %d lines: split it by subject", f.path, f.lines)
		}
	}
	sort.Ints(lines)
	if median := lines[len(lines)/2]; median > 130 {
		t.Errorf("the median file has %d lines, want about 100", median)
	}
}

func first(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}
