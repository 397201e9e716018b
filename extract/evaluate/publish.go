package main

import (
	"fmt"
	"os"
	"strings"

	"tjm/internal/eval"
)

// The marks between which a page holds the table.
const (
	beginMark = "<!-- accuracy:begin -->"
	endMark   = "<!-- accuracy:end -->"
)

// publish writes the table into a page.
func publish(file string, columns []eval.Column, rules string) error {
	page, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("accuracy table: %w", err)
	}
	written, err := between(string(page), fmt.Sprintf("Rules %s, by `make eval`.\n\n%s", rules, eval.Markdown(columns)))
	if err != nil {
		return fmt.Errorf("accuracy table: %s: %w", file, err)
	}
	if written == string(page) {
		return nil
	}
	if err := os.WriteFile(file, []byte(written), 0o644); err != nil {
		return fmt.Errorf("accuracy table: %w", err)
	}
	return nil
}

// between replaces what stands between the marks of a page.
func between(page, table string) (string, error) {
	before, rest, begins := strings.Cut(page, beginMark)
	_, after, ends := strings.Cut(rest, endMark)
	if !begins || !ends {
		return "", fmt.Errorf("want the lines %s and %s", beginMark, endMark)
	}
	return before + beginMark + "\n" + strings.TrimSpace(table) + "\n" + endMark + after, nil
}
